import Dialog
import Engine

/// Something that people choose by typing, and the words for it.
struct TypedChoice {
  /// What is chosen.
  enum Subject: Hashable {
    case option(question: Int, Int)
    case letter(Int)
    /// An answer that may have changed, by its question.
    case change(question: Int)
    /// Something that the program adds to a list, by the phrase that it is called by.
    case phrase(String)
  }

  let subject: Subject
  let name: String
  /// The label first, as they are written.
  let words: [String]
  /// The same as they are compared with what is typed.
  let folded: [String]

  init(subject: Subject, name: String, words: [String]) {
    self.subject = subject
    self.name = name
    self.words = words
    folded = words.map(\.folded)
  }
}

/// A list that people choose from.
struct TypedChoices {
  /// The question, or the program's own.
  let name: String
  let choices: [TypedChoice]
  /// Whether two of them can be offered to the same person.
  let areTogether: (Int, Int) -> Bool

  /// Every list that a dialog offers, in the words of its language.
  static func all(in dialog: DialogGraph, _ search: WalkSearch) -> [TypedChoices] {
    dialog.questions.indices.map { options(of: $0, in: dialog, search) }
      + [letters(in: dialog, search), changes(in: dialog)]
  }

  private static func options(
    of question: Int, in dialog: DialogGraph, _ search: WalkSearch
  ) -> TypedChoices {
    let options = dialog.questions[question].options
    return TypedChoices(
      name: dialog.questions[question].name,
      choices: options.enumerated().map { index, option in
        TypedChoice(
          subject: .option(question: question, index), name: option.name,
          words: [option.label] + option.words)
      },
      areTogether: { search.areOfferedTogether(question, $0, $1) })
  }

  private static func letters(in dialog: DialogGraph, _ search: WalkSearch) -> TypedChoices {
    let letters = dialog.letters.enumerated().map { index, letter in
      TypedChoice(
        subject: .letter(index), name: letter.name, words: letter.titles.map(\.text.plain))
    }
    return TypedChoices(
      name: DialogGraph.BuiltIn.letters, choices: letters + [dialog.phraseChoice("letters-finish")],
      areTogether: { !search.lettersApart.contains([min($0, $1), max($0, $1)]) })
  }

  /// What is asked first when somebody comes back.
  private static func changes(in dialog: DialogGraph) -> TypedChoices {
    let changes = dialog.questions.enumerated().filter(\.element.changes).map { index, question in
      TypedChoice(
        subject: .change(question: index), name: question.name,
        words: question.titles.map(\.text.plain))
    }
    return TypedChoices(
      name: DialogGraph.BuiltIn.changes,
      choices: changes + [dialog.phraseChoice("changes-nothing")], areTogether: { _, _ in true })
  }
}

extension DialogGraph {
  /// A phrase that stands among choices.
  fileprivate func phraseChoice(_ name: String) -> TypedChoice {
    let phrase = phrases[name]
    return TypedChoice(
      subject: .phrase(name), name: name,
      words: (phrase?.paragraphs.map(\.plain) ?? []) + (phrase?.words ?? []))
  }
}
