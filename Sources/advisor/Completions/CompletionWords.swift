/// What the scripts for all shells say of a program, in its own order.
struct CompletionWords {
  let program: Program

  /// A place for a value: of an option, or by its position.
  struct Slot: Hashable {
    let verb: String
    /// `--format`, or the number of the positional from 0, or `*` for that one and all after it.
    let place: String
    let values: Option.Values
  }

  /// The options that have a value, in any verb; no name is a flag in one verb and not in another.
  var valued: [String] {
    var names: [String] = []
    for option in program.verbs.flatMap(\.options) where option.value != nil {
      if !names.contains("--" + option.name) { names.append("--" + option.name) }
    }
    return names
  }

  /// The words that can be the first: verbs, and the one for the manual.
  var first: [(word: String, summary: String)] {
    program.verbs.map { ($0.name, $0.summary) } + [(Program.help, "Show a page of the manual")]
  }

  /// What `help` can be followed by.
  var pages: [(word: String, summary: String)] {
    program.verbs.map { ($0.name, $0.summary) } + program.topics.map { ($0.name, $0.summary) }
  }

  /// The options of a verb, as they are typed.
  func options(of verb: Verb) -> [(word: String, summary: String)] {
    verb.options.map { ("--" + $0.name, $0.summary) } + [
      ("--help", "show this help"), ("--version", "show the version"),
    ]
  }

  /// Where something better than any text can be offered.
  var slots: [Slot] {
    program.verbs.flatMap { verb -> [Slot] in
      let options = verb.options.filter { $0.value != nil }.map {
        Slot(verb: verb.name, place: "--" + $0.name, values: $0.values)
      }
      let positionals = verb.positionals.enumerated().map { index, positional in
        Slot(
          verb: verb.name, place: positional.count == .any ? "*" : String(index),
          values: positional.values)
      }
      return options + positionals
    }.filter { $0.values != .any }
  }
}
