/// How text of one direction is protected within text of the other.
///
/// Text is always in logical order; whoever shows it puts it in the order of the screen. These marks
/// only say what belongs together, and are put only where directions differ.
package enum BidiMode: String, CaseIterable, Sendable {
  /// Isolates (Unicode 6.3): what terminals and chat programs of today understand.
  case isolates
  /// Left-to-right and right-to-left marks, for older devices.
  case marks
  /// No marks at all, for SMS, pipes and devices that show them as boxes. Telephone numbers and links
  /// are then written so that they come out right all the same.
  case none

  /// A text whose isolates are those that `isolated` put around values.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - direction: Its own direction.
  /// - Returns: The text as this mode shows it, with numbers and links of its own protected too.
  package func shown(_ text: String, in direction: Direction) -> String {
    guard direction == .rightToLeft else { return converted(text) }
    let literals = Literal.all(in: text)
    guard !literals.isEmpty else { return converted(text) }
    var output = ""
    var rest = text.startIndex
    for literal in literals {
      output += text[rest..<literal.range.lowerBound]
      output += self == .none ? literal.robust : literal.isolated
      rest = literal.range.upperBound
    }
    return converted(output + text[rest...])
  }

  /// A value as it stands in a text, with isolates around it where it would fall apart there.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - direction: That of the text.
  /// - Returns: The value.
  static func isolated(_ value: String, in direction: Direction) -> String {
    guard let own = Direction(of: value), own != direction else { return value }
    return own == .leftToRight
      ? "\(leftToRightIsolate)\(value)\(popIsolate)" : "\(rightToLeftIsolate)\(value)\(popIsolate)"
  }

  /// A line that must read in a direction whatever it begins with.
  ///
  /// Terminals go by the first letter of each line, also of one that was only wrapped.
  ///
  /// - Parameters:
  ///   - line: A whole line.
  ///   - direction: That of the text.
  /// - Returns: The line, with a mark before it where it needs one.
  package func line(_ line: String, in direction: Direction) -> String {
    guard self != .none, direction == .rightToLeft, !line.isEmpty,
      line.unicodeScalars.first?.direction != .rightToLeft
    else { return line }
    return "\u{200F}" + line
  }

  private func converted(_ text: String) -> String {
    guard self != .isolates, text.mayHoldIsolates else { return text }
    var output = String.UnicodeScalarView()
    var open: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      guard scalar.isIsolate else {
        output.append(scalar)
        continue
      }
      let mark: Unicode.Scalar? =
        if scalar == Self.popIsolate { open.popLast() } else {
          scalar == Self.leftToRightIsolate ? "\u{200E}" : "\u{200F}"
        }
      if scalar != Self.popIsolate, let mark { open.append(mark) }
      if self == .marks, let mark { output.append(mark) }
    }
    return String(output)
  }

  static let leftToRightIsolate: Unicode.Scalar = "\u{2066}"
  static let rightToLeftIsolate: Unicode.Scalar = "\u{2067}"
  static let popIsolate: Unicode.Scalar = "\u{2069}"
}

extension String {
  /// Whether it may hold isolates, all of which have this byte as their second in UTF-8; almost no
  /// other text has it.
  fileprivate var mayHoldIsolates: Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(0x81) } ?? true
  }
}

extension Unicode.Scalar {
  var isIsolate: Bool { (0x2066...0x2069).contains(value) }
}
