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

/// Finds the words that people type in the phrases and commands of a dialog, in each of its languages.
struct WordSource {
  /// The same dialog in each language, the person's first.
  let dialogs: [DialogGraph]
  private(set) var findings: [Finding] = []

  init(dialogs: [DialogGraph]) {
    self.dialogs = dialogs
  }

  private var dialog: DialogGraph { dialogs[0] }

  /// What people type for a phrase: its `@ words`, or its text.
  mutating func words(_ name: String) -> [String] {
    let phrases = dialogs.compactMap { $0.phrases[name] }
    if phrases.isEmpty { missing("phrase", name) }
    return phrases.flatMap { $0.words.isEmpty ? $0.paragraphs.map(\.plain) : $0.words }.distinct
  }

  /// A phrase that stands among numbered choices.
  mutating func option(_ name: String, named option: String) -> ReadableOption {
    let words = words(name)
    let labels = dialogs.compactMap { $0.phrases[name]?.paragraphs.first?.plain }
    return ReadableOption(
      name: option, label: labels.first ?? "", words: (labels.dropFirst() + words).distinct)
  }

  /// What means "I don't know" or "I'd rather not say", folded; the first where a word means both.
  mutating func withheld() -> [String: Value] {
    let unknown = words("answer-unknown").map { ($0.folded, Value.unknown) }
    let declined = words("answer-declined").map { ($0.folded, Value.declined) }
    return Dictionary(unknown + declined) { first, _ in first }
  }

  /// The options of each question.
  func options() -> [[ReadableOption]] {
    dialog.questions.indices.map { question in
      Self.readable(dialogs.map { $0.questions[question].options })
    }
  }

  mutating func yesNo() -> [ReadableOption] {
    let options = dialogs.map { $0.sharedOptions["yes-no"] ?? [] }
    if Set(options[0].map(\.name)) != ["yes", "no"] { missing("answers", "yes-no") }
    return Self.readable(options)
  }

  /// The same options in each language, as one list.
  ///
  /// A word that names one option in the person's language names no other in another one.
  private static func readable(_ languages: [[Option]]) -> [ReadableOption] {
    guard let first = languages.first else { return [] }
    var owners: [String: Int] = [:]
    var words: [[String]] = Array(repeating: [], count: first.count)
    for options in languages {
      var found: [String: Int] = [:]
      for (index, option) in options.enumerated() {
        for word in [option.label] + option.words {
          let folded = word.folded
          guard owners[folded] == nil else { continue }
          // Within one language a word may be of several options, and is asked back.
          if found[folded] != index { words[index].append(word) }
          found[folded] = index
        }
      }
      owners.merge(found) { earlier, _ in earlier }
    }
    return first.indices.map { index in
      ReadableOption(
        name: first[index].name, label: first[index].label,
        words: words[index].filter { $0 != first[index].label })
    }
  }

  /// Everything that answers a question in the person's language, folded.
  func answersOfFirst() -> Set<String> {
    guard dialogs.count > 1 else { return [] }
    return Set(
      dialog.questions.flatMap { $0.options.flatMap { [$0.label] + $0.words } }.map(\.folded))
  }

  /// The words of the commands in each language.
  mutating func commandWords() -> [[Command.Name: [String]]] {
    let words = dialogs.map { dialog in
      Dictionary(
        uniqueKeysWithValues: Command.Name.allCases.compactMap { name in
          dialog.commands[name.rawValue].map { (name, $0.words) }
        })
    }
    for name in Command.Name.allCases where words[0][name] == nil {
      missing("command", name.rawValue)
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
      ordinals: words("word-ordinals"), fillers: words("word-fillers"),
      dayBeforeYesterday: words("word-day-before-yesterday"),
      dayAfterTomorrow: words("word-day-after-tomorrow"), twoDays: words("word-two-days"),
      twoWeeks: words("word-two-weeks"), twoMonths: words("word-two-months"),
      twoYears: words("word-two-years"), lastYear: words("word-last-year"),
      thisYear: words("word-this-year"), nextYear: words("word-next-year"),
      timesOfDay: words("word-times-of-day"), tonight: words("word-tonight"),
      lastNight: words("word-last-night"), before: words("word-before"),
      clock: words("word-clock"), at: words("word-at"))
  }

  /// Reports options that would be taken for a command, or for "I don't know".
  mutating func findCollisions(
    commands: CommandReader, withheld: [String: Value]
  ) {
    for question in dialog.questions {
      for option in question.options {
        for word in [option.label] + option.words {
          let message = TypedMessage(word)
          guard commands.read(message) != nil || withheld[message.folded] != nil
          else { continue }
          findings.append(
            Finding(
              .commandCollision, at: dialog.place(option.place),
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

extension Sequence<String> {
  /// The words in their order, each once.
  fileprivate var distinct: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
