import Dialog
package import Findings

extension Finding.Code {
  /// The engine needs a command, phrase or list that `Dialogs/common` does not have.
  package static let missingWords = Finding.Code(rawValue: "missing-words")
  /// Somebody wrote words for a command that the engine does not know.
  package static let unknownCommand = Finding.Code(rawValue: "unknown-command")
  /// A word would be both an answer and a command.
  package static let commandCollision = Finding.Code(rawValue: "command-collision")
}

/// Finds the words that people type in the phrases and commands of a dialog.
struct WordSource {
  let dialog: DialogGraph
  private(set) var findings: [Finding] = []

  init(dialog: DialogGraph) {
    self.dialog = dialog
  }

  /// What people type for a phrase: its `@ words`, or its text.
  mutating func words(_ name: String) -> [String] {
    guard let phrase = dialog.phrases[name] else {
      missing("phrase", name)
      return []
    }
    return phrase.words.isEmpty ? phrase.paragraphs.map(\.plain) : phrase.words
  }

  /// A phrase that stands among numbered choices.
  mutating func option(_ name: String, named option: String) -> ReadableOption {
    let words = words(name)
    let label = dialog.phrases[name]?.paragraphs.first?.plain ?? ""
    return ReadableOption(name: option, label: label, words: words)
  }

  mutating func yesNo() -> [ReadableOption] {
    let options = dialog.sharedOptions["yes-no"] ?? []
    if Set(options.map(\.name)) != ["yes", "no"] { missing("answers", "yes-no") }
    return options.map(Lexicon.readable)
  }

  mutating func commandWords() -> [Command.Name: [String]] {
    var words: [Command.Name: [String]] = [:]
    for name in Command.Name.allCases {
      guard let command = dialog.commands[name.rawValue] else {
        missing("command", name.rawValue)
        continue
      }
      words[name] = command.words
    }
    for command in dialog.commands.values where Command.Name(rawValue: command.name) == nil {
      findings.append(
        Finding(
          .unknownCommand, at: dialog.place(command.place),
          "the engine has no command '\(command.name)'",
          remedy: nearest(to: command.name, among: Command.Name.allCases.map(\.rawValue))
            .map { "did you mean '\($0)'?" } ?? "remove the entry"))
    }
    return words
  }

  mutating func dates() -> DateWords {
    DateWords(
      months: (1...12).map { words("month-\($0)") },
      weekdays: (1...7).map { words("weekday-\($0)") },
      today: words("word-today"), yesterday: words("word-yesterday"),
      tomorrow: words("word-tomorrow"), ago: words("word-ago"), within: words("word-within"),
      last: words("word-last"), next: words("word-next"), this: words("word-this"),
      day: words("word-day"), week: words("word-week"), month: words("word-month"),
      year: words("word-year"), numbers: (1...12).map { words("number-\($0)") },
      ordinals: words("word-ordinals"), fillers: words("word-fillers"))
  }

  /// Reports options that would be taken for a command, or for "I don't know".
  mutating func findCollisions(
    commands: CommandReader, unknown: Set<String>, declined: Set<String>
  ) {
    for question in dialog.questions {
      for option in question.options {
        for word in [option.label] + option.words {
          let folded = word.folded
          guard
            commands.read(word) != nil || unknown.contains(folded) || declined.contains(folded)
          else { continue }
          findings.append(
            Finding(
              .commandCollision, at: dialog.place(question.place),
              "'\(word)' answers '\(question.name)' and is also one of the engine's own words",
              remedy: "choose another word for the option"))
        }
      }
    }
  }

  private mutating func missing(_ kind: String, _ name: String) {
    findings.append(
      Finding(
        .missingWords, at: Finding.Place(path: "Dialogs/common"),
        "there is no '# \(kind) \(name)', which the engine needs",
        remedy: "write the entry in one of the files of that folder"))
  }
}
