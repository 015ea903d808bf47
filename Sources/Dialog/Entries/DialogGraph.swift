package import Findings

/// A dialog, read and found sound: names are resolved, routes lead to a plan, conditions are
/// typed.
///
/// It holds words and their order: English as it is read, those of another language once it is
/// translated. Names, indices and conditions are the same in every language.
package struct DialogGraph: Sendable {
  package internal(set) var name: String
  /// The code of the language that its words are in, as far as they are translated.
  package internal(set) var language = DialogGraph.english
  /// How many places still have their English words in another language's dialog.
  package internal(set) var untranslated = 0
  package internal(set) var title: Text
  /// When the whole dialog must be read again.
  package internal(set) var review: CalendarDay
  /// The names of its chapters, in the order of their steps and letters.
  package internal(set) var chapters: [String]
  /// The first node of the walk.
  package internal(set) var start: Int
  package internal(set) var nodes: [Node]
  package internal(set) var questions: [Question]
  /// In the order of the plan.
  package internal(set) var steps: [Step]
  /// In the order of the choice of letters.
  package internal(set) var letters: [Letter]
  /// Parts and facts.
  package internal(set) var parts: [Part]
  package internal(set) var rules: [Condition]
  package internal(set) var ruleNames: [String]
  package internal(set) var rulePlaces: [Mark]
  /// What rules are called where people read about them, by index; nil for those without a title.
  package internal(set) var ruleTitles: [RuleTitle?]
  package internal(set) var phrases: [String: Phrase]
  package internal(set) var commands: [String: CommandWords]
  /// Option lists that several questions share, by name.
  package internal(set) var sharedOptions: [String: [Option]]
  /// Questions by their name of today or of before.
  package internal(set) var questionIndex: [String: Int]
  /// Letters by their name of today or of before.
  package internal(set) var letterIndex: [String: Int]
  /// Identifies the exact words and order, so that a transcript can say what has changed since.
  package internal(set) var fingerprint: UInt64
  var source: SourceText

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
