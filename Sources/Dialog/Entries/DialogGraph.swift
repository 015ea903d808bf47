package import Findings

/// A dialog, read and found sound: names are resolved, routes lead to a plan, conditions are
/// typed.
///
/// It holds words and their order: English as it is read, those of another language once it is
/// translated. Names, indices and conditions are the same in every language.
///
/// It is shared and not copied: a turn hands it on many times, and much is in it.
package final class DialogGraph: Sendable {
  package let name: String
  /// The code of the language that its words are in, as far as they are translated.
  package let language: String
  /// How many places still have their English words in another language's dialog.
  package let untranslated: Int
  package let title: Text
  /// When the whole dialog must be read again.
  package let review: CalendarDay
  /// The names of its chapters, in the order of their steps and letters.
  package let chapters: [String]
  /// The first node of the walk.
  package let start: Int
  package let nodes: [Node]
  package let questions: [Question]
  /// In the order of the plan.
  package let steps: [Step]
  /// In the order of the choice of letters.
  package let letters: [Letter]
  /// Parts and facts.
  package let parts: [Part]
  package let rules: [Condition]
  package let ruleNames: [String]
  package let rulePlaces: [Mark]
  /// What rules are called where people read about them, by index; nil for those without a title.
  package let ruleTitles: [RuleTitle?]
  package let phrases: [String: Phrase]
  package let commands: [String: CommandWords]
  /// Option lists that several questions share, by name.
  package let sharedOptions: [String: [Option]]
  /// Questions by their name of today or of before.
  package let questionIndex: [String: Int]
  /// Letters by their name of today or of before.
  package let letterIndex: [String: Int]
  /// Steps by their name.
  package let stepIndex: [String: Int]
  /// Identifies the exact words and order, so that a transcript can say what has changed since.
  package let fingerprint: UInt64
  let source: SourceText
  /// What it was made from, for whoever makes another one of it.
  let draft: DialogDraft

  /// The dialog that a draft comes to.
  init(_ draft: DialogDraft) {
    self.draft = draft
    name = draft.name
    language = draft.language
    untranslated = draft.untranslated
    title = draft.title
    review = draft.review
    chapters = draft.chapters
    start = draft.start
    nodes = draft.nodes
    questions = draft.questions
    steps = draft.steps
    letters = draft.letters
    parts = draft.parts
    rules = draft.rules
    ruleNames = draft.ruleNames
    rulePlaces = draft.rulePlaces
    ruleTitles = draft.ruleTitles
    phrases = draft.phrases
    commands = draft.commands
    sharedOptions = draft.sharedOptions
    questionIndex = draft.questionIndex
    letterIndex = draft.letterIndex
    stepIndex = Dictionary(uniqueKeysWithValues: zip(draft.steps.map(\.name), 0...))
    fingerprint = draft.fingerprint
    source = draft.source
  }

  /// Where a part of the dialog stands in its files.
  package func place(_ mark: Mark) -> Finding.Place {
    source.place(mark)
  }

  /// The chapter that a part of the dialog stands in.
  package func chapter(of mark: Mark) -> String {
    source.files.indices.contains(mark.file) ? source.files[mark.file].chapter : ""
  }
}

/// What a rule is called where people read about it.
package struct RuleTitle: Sendable {
  package internal(set) var text: Text
  package let place: Mark
}

extension DialogGraph {
  /// The language that dialogs are written in, and letters sent in.
  package static let english = "en"

  /// The entries of the engine itself that a saved answer can name, and no dialog may.
  package enum BuiltIn {
    /// The choice of a letter, or `finish`.
    package static let letters = "letters"
    /// A letter chosen as it is, with its gaps.
    package static let gaps = "letter-with-gaps"
    /// What has changed, when somebody comes back.
    package static let changes = "changes"
    /// The answer that ends the choice of letters.
    package static let finish = "finish"
    /// The answer that nothing has changed.
    package static let nothing = "nothing"

    static let reserved: Set<String> = [letters, gaps, changes, finish, nothing, "plan", "today"]
  }
}
