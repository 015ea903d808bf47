/// How words are set off on a terminal that can do it.
///
/// Meaning never hangs on it: everything reads the same when it is off.
package struct Style: Hashable, Sendable {
  /// Whether escape codes are written at all.
  package let isOn: Bool

  /// A style that is on or off.
  package init(isOn: Bool) {
    self.isOn = isOn
  }

  /// The style for an output: on only on a terminal that understands it and whose user allows it.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether a person looks at the output.
  ///   - noColor: The value of `NO_COLOR`; anything but the empty text switches off.
  ///   - term: The value of `TERM`; without one, and for `dumb`, it is off.
  package init(isTerminal: Bool, noColor: String?, term: String?) {
    self.init(isOn: Self.canMoveCursor(isTerminal: isTerminal, term: term) && (noColor ?? "") == "")
  }

  /// Whether lines can be taken back, whatever is thought of colour.
  package static func canMoveCursor(isTerminal: Bool, term: String?) -> Bool {
    isTerminal && term != "dumb" && (term ?? "") != ""
  }

  /// Set in strong letters.
  package func bold(_ text: String) -> String {
    styled(text, code: "1")
  }

  /// Set in faint letters, for what is beside the matter.
  package func dim(_ text: String) -> String {
    styled(text, code: "2")
  }

  /// Each piece ends its own style, so that a line that is cut or paged leaves none behind.
  private func styled(_ text: String, code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// The columns of a line in which this type may have put codes.
  static func columns(of line: String) -> Int {
    var columns = 0
    var rest = line[...]
    while let escape = rest.firstIndex(of: "\u{1B}") {
      columns += DisplayWidth.columns(of: rest[..<escape])
      guard let end = rest[escape...].firstIndex(of: "m") else { return columns }
      rest = rest[rest.index(after: end)...]
    }
    return columns + DisplayWidth.columns(of: rest)
  }
}
