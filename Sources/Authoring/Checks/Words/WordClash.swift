import Dialog
import Engine

/// A word that means two things to somebody who types it.
struct WordClash: Hashable {
  /// What it means besides.
  enum Other: Hashable {
    /// Something else in the same list, by its name.
    case choice(String)
    /// A command, or "I don't know".
    case program
    /// The number of a place in the list.
    case number
  }

  /// The question whose options these are, or the program's own.
  let list: String
  /// What it is said of.
  let subject: TypedChoice.Subject
  /// The name of that.
  let name: String
  /// As it is written.
  let word: String
  let other: Other

  /// Every such word of a dialog, in its language.
  ///
  /// - Parameters:
  ///   - dialog: The dialog, in any language.
  ///   - search: The search of its walks, which says what is offered together.
  /// - Returns: The words, in the order of the dialog.
  static func all(in dialog: DialogGraph, _ search: WalkSearch) -> [WordClash] {
    let program = ProgramWords(dialog)
    return TypedChoices.all(in: dialog, search).flatMap { list in
      list.choices.indices.flatMap { clashes(of: $0, in: list, program) }
    }
  }

  private static func clashes(
    of index: Int, in list: TypedChoices, _ program: ProgramWords
  ) -> [WordClash] {
    let choice = list.choices[index]
    var clashes: [WordClash] = []
    var seen: Set<String> = []
    for (word, folded) in zip(choice.words, choice.folded) {
      guard !folded.isEmpty, seen.insert(folded).inserted else { continue }
      func clash(_ other: Other) -> WordClash {
        WordClash(
          list: list.name, subject: choice.subject, name: choice.name, word: word, other: other)
      }
      for earlier in 0..<index where list.areTogether(earlier, index) {
        let other = list.choices[earlier]
        if other.folded.contains(folded) {
          clashes.append(clash(.choice(other.name)))
        }
      }
      if folded.allSatisfy(\.isNumber) { clashes.append(clash(.number)) }
      if program.contains(folded) { clashes.append(clash(.program)) }
    }
    return clashes
  }
}

/// The words that the program takes for its own, whatever is asked.
private struct ProgramWords {
  private let words: Set<String>
  /// Those that a number may follow.
  private let numbered: Set<String>

  init(_ dialog: DialogGraph) {
    var words: Set<String> = []
    var numbered: Set<String> = []
    for name in Command.Name.allCases {
      let folded = (dialog.commands[name.rawValue]?.words ?? []).map(\.folded)
      words.formUnion(folded)
      if name.takesNumber { numbered.formUnion(folded) }
    }
    for phrase in ["answer-unknown", "answer-declined"].compactMap({ dialog.phrases[$0] }) {
      let typed = phrase.words.isEmpty ? phrase.paragraphs.map(\.plain) : phrase.words
      words.formUnion(typed.map(\.folded))
    }
    self.words = words
    self.numbered = numbered
  }

  func contains(_ folded: String) -> Bool {
    if words.contains(folded) { return true }
    let digits = folded.reversed().prefix { $0.isASCII && $0.isNumber }.count
    return digits > 0 && numbered.contains(String(folded.dropLast(digits)).folded)
  }
}
