private import Findings

/// The whole command line: the verbs, and which one is meant when none is named.
struct Program: Sendable {
  let name: String
  let version: String
  /// What it does, in a sentence of the help; without a full stop.
  let summary: String
  /// Never empty; the first is done when no verb is named.
  let verbs: [Verb]
  /// What the manual has pages about, beside the verbs.
  var topics: [Topic] = []

  /// Reads a command line.
  ///
  /// The verb comes first, then options and arguments in any order; after `--` all are arguments.
  /// `--help`, `-h` and `--version` win over what else there is, even if that is wrong: somebody who
  /// asks for help has reason to.
  ///
  /// - Parameter arguments: The words after the program's own name.
  /// - Returns: What is asked for.
  /// - Throws: `ArgumentError`, the first thing that is wrong.
  func parse(_ arguments: [String]) throws(ArgumentError) -> Invocation {
    var rest = arguments[...]
    var verb: Verb?
    if let word = rest.first, !word.hasPrefix("-") {
      rest.removeFirst()
      if word == Self.help { return try help(rest.first) }
      verb = try named(word)
    }
    let options = rest.prefix { $0 != "--" }
    if options.contains("--help") || options.contains("-h") { return .help(verb) }
    if options.contains("--version") { return .version }
    guard let verb = verb ?? verbs.first else { return .help(nil) }
    return .run(verb, try OptionReader(verb: verb).read(rest))
  }

  /// The word that asks for the manual.
  static let help = "help"

  private func help(_ word: String?) throws(ArgumentError) -> Invocation {
    guard let word, word != "--help", word != "-h" else { return .help(nil) }
    if let verb = verbs.first(where: { $0.name == word }) { return .help(verb) }
    if let topic = topics.first(where: { $0.name == word }) { return .topic(topic) }
    let names = verbs.map(\.name) + topics.map(\.name)
    throw .unknownTopic(word, suggestion: nearest(to: word, among: names))
  }

  private func named(_ word: String) throws(ArgumentError) -> Verb {
    guard let verb = verbs.first(where: { $0.name == word }) else {
      throw .unknownVerb(
        word, suggestion: nearest(to: word, among: verbs.map(\.name) + [Self.help]))
    }
    return verb
  }
}
