private import Channels

/// The help, made from what the verbs declare, so that it cannot differ from what they take.
struct HelpText {
  let program: Program

  /// The columns of the help; a help that is piped reads the same.
  static let width = 80
  private static let termWidth = 20

  /// The help of the whole program.
  var text: String {
    var lines = wrapped(program.summary + ".")
    lines += ["", "Usage: \(program.name) [COMMAND] [OPTIONS]", "", "Commands:"]
    for (index, verb) in program.verbs.enumerated() {
      let note = index == 0 ? " (also when no command is named)" : ""
      lines += entry(verb.name, verb.summary + note)
    }
    lines += ["", "Options:"] + general
    if !program.topics.isEmpty {
      lines += ["", "Pages of the manual:"]
      for topic in program.topics { lines += entry(topic.name, topic.summary) }
    }
    lines += [""]
    lines += wrapped(
      "'\(program.name) help WORD' shows the page of a command, or another page of the manual.")
    return joined(lines)
  }

  /// The help of one verb.
  func text(of verb: Verb) -> String {
    var lines = wrapped(verb.summary + ".")
    lines.append("")
    let usage =
      ["Usage: \(program.name) \(verb.name)"]
      + (verb.options.isEmpty ? [] : ["[OPTIONS]"]) + verb.positionals.map(\.usage)
    lines += wrapped(usage.joined(separator: " "), indent: "  ")
    for paragraph in verb.details {
      lines.append("")
      lines += wrapped(paragraph)
    }
    if !verb.positionals.isEmpty {
      lines += ["", "Arguments:"]
      for positional in verb.positionals { lines += entry(positional.name, positional.summary) }
    }
    lines += ["", "Options:"]
    for option in verb.options { lines += entry(option.usage, option.summary) }
    return joined(lines + general)
  }

  /// A page that is a list of terms.
  ///
  /// - Parameters:
  ///   - title: What the list is of.
  ///   - terms: The terms, each with its meaning.
  ///   - end: What stands after it; nil for nothing.
  /// - Returns: The page, line by line.
  static func list(
    _ title: String, _ terms: [(term: String, meaning: String)], end: String?
  ) -> [String] {
    let rule = String(repeating: "=", count: title.count)
    return [title, rule, ""] + terms.flatMap { entry($0.term, $0.meaning) }
      + (end.map { [""] + Wrapping(width: width).lines($0) } ?? [])
  }

  /// A page of the manual.
  func text(of topic: Topic) -> String {
    joined(topic.page())
  }

  private var general: [String] {
    entry("--help", "show this help") + entry("--version", "show the version")
  }

  /// A term and what it means, beside each other where there is room.
  static func entry(_ term: String, _ meaning: String) -> [String] {
    let indent = String(repeating: " ", count: termWidth)
    let start = "  " + term
    let gap = termWidth - DisplayWidth.columns(of: start)
    guard gap >= 2 else {
      return [start] + Wrapping(width: width, firstIndent: indent, indent: indent).lines(meaning)
    }
    let first = start + String(repeating: " ", count: gap)
    return Wrapping(width: width, firstIndent: first, indent: indent).lines(meaning)
  }

  private func entry(_ term: String, _ meaning: String) -> [String] {
    Self.entry(term, meaning)
  }

  private func wrapped(_ text: String, firstIndent: String = "", indent: String = "") -> [String] {
    Wrapping(width: Self.width, firstIndent: firstIndent, indent: indent).lines(text)
  }

  private func joined(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }
}
