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
    lines += [""]
    lines += wrapped("'\(program.name) COMMAND --help' says what a command takes.")
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

  private var general: [String] {
    entry("--help", "show this help") + entry("--version", "show the version")
  }

  /// A term and what it means, beside each other where there is room.
  private func entry(_ term: String, _ meaning: String) -> [String] {
    let indent = String(repeating: " ", count: Self.termWidth)
    let start = "  " + term
    let gap = Self.termWidth - DisplayWidth.columns(of: start)
    guard gap >= 2 else {
      return [start] + wrapped(meaning, firstIndent: indent, indent: indent)
    }
    let first = start + String(repeating: " ", count: gap)
    return wrapped(meaning, firstIndent: first, indent: indent)
  }

  private func wrapped(_ text: String, firstIndent: String = "", indent: String = "") -> [String] {
    Wrapping(width: Self.width, firstIndent: firstIndent, indent: indent).lines(text)
  }

  private func joined(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }
}
