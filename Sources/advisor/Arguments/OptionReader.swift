private import Findings

/// Reads the options and arguments of one verb.
struct OptionReader {
  let verb: Verb

  /// The options that every verb has; they are read before any other.
  static let general = ["help", "version"]

  /// Sorts words into options and arguments, and checks that all that is needed is there.
  func read(_ words: ArraySlice<String>) throws(ArgumentError) -> ParsedArguments {
    var parsed = ParsedArguments()
    var rest = words
    while let word = rest.popFirst() {
      if word == "--" {
        parsed.positionals += rest
        break
      }
      // A lone hyphen is an argument: by custom, standard input.
      guard word.hasPrefix("-"), word != "-" else {
        parsed.positionals.append(word)
        continue
      }
      try read(option: word, rest: &rest, into: &parsed)
    }
    try check(parsed.positionals)
    return parsed
  }

  private func read(
    option word: String, rest: inout ArraySlice<String>, into parsed: inout ParsedArguments
  ) throws(ArgumentError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let written = String(parts[0])
    guard let option = verb.options.first(where: { "--\($0.name)" == written }) else {
      let name = String(written.drop { $0 == "-" })
      let known = verb.options.map(\.name) + Self.general
      throw .unknownOption(written, suggestion: nearest(to: name, among: known))
    }
    guard parsed.values[option.name] == nil, !parsed.flags.contains(option.name) else {
      throw .repeated(option)
    }
    guard option.value != nil else {
      guard parts.count == 1 else { throw .unexpectedValue(option) }
      parsed.flags.insert(option.name)
      return
    }
    let value = try value(
      of: option, written: parts.count > 1 ? String(parts[1]) : nil, rest: &rest)
    if case .words(let words) = option.values, !words.contains(value) {
      throw .unknownValue(option, value, suggestion: nearest(to: value, among: words))
    }
    parsed.values[option.name] = value
  }

  private func value(
    of option: Option, written: String?, rest: inout ArraySlice<String>
  ) throws(ArgumentError) -> String {
    if let written {
      guard !written.isEmpty else { throw .missingValue(option) }
      return written
    }
    // A value that begins with a hyphen can be given after `=`; here it is another option, and the
    // value was forgotten.
    guard let next = rest.first, !next.isEmpty, !next.hasPrefix("-") || next == "-" else {
      throw .missingValue(option)
    }
    rest.removeFirst()
    return next
  }

  private func check(_ positionals: [String]) throws(ArgumentError) {
    var rest = positionals[...]
    for positional in verb.positionals {
      switch positional.count {
      case .one:
        guard rest.popFirst() != nil else { throw .missingPositional(positional) }
      case .optional:
        _ = rest.popFirst()
      case .any:
        return
      }
    }
    if let word = rest.first { throw .unexpectedPositional(word) }
  }
}
