import Dialog

/// Reads a whole number, typed in the digits of any script.
package struct NumberReader: Sendable {
  /// More digits than this are a reference or a telephone number, never a count.
  static let mostDigits = 9

  /// A reader of numbers.
  package init() {}

  /// What the text means as an answer to a question for a number.
  ///
  /// "1,000" and "1 000" are a thousand. A number among other words ("about 20") and "1.000", which
  /// is one in Britain and a thousand elsewhere, are asked back.
  package func read(_ text: String) -> Reading {
    let folded = text.folded
    guard !folded.isEmpty else { return .notUnderstood(.empty) }
    let scalars = Array(folded.unicodeScalars)
    if let value = wholeNumber(in: scalars, separators: [",", " ", "'"]), !isNegative(text) {
      return .understood(.number(value))
    }
    if let value = wholeNumber(in: scalars, separators: ["."]), !isNegative(text) {
      return .unclear([.number(value)])
    }
    return loneNumber(in: text)
  }

  /// The number that consists of nothing but digits, in groups of three where they are separated.
  private func wholeNumber(
    in scalars: [Unicode.Scalar], separators: [Unicode.Scalar]
  ) -> Int? {
    let groups = scalars.split(omittingEmptySubsequences: false) { separators.contains($0) }
    guard groups.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }) else { return nil }
    guard let first = groups.first, !first.isEmpty else { return nil }
    if groups.count > 1 {
      guard first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    }
    return value(of: groups.joined())
  }

  private func value(of digits: some Sequence<Unicode.Scalar>) -> Int? {
    var value = 0
    for (position, digit) in digits.enumerated() {
      guard position < Self.mostDigits, let figure = digit.decimalDigit else { return nil }
      value = value * 10 + figure
    }
    return value
  }

  /// The only number in a text with other words, to be asked back.
  private func loneNumber(in text: String) -> Reading {
    let scalars = Array(text.unicodeScalars)
    let runs = scalars.split { $0.decimalDigit == nil }
    guard runs.count == 1, let run = runs.first, let value = value(of: run), !isNegative(text)
    else { return .notUnderstood(.notANumber) }
    return .unclear([.number(value)])
  }

  /// Whether a minus sign stands right before the first digit; folding takes it off.
  private func isNegative(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { $0.decimalDigit != nil }),
      first > scalars.startIndex
    else { return false }
    return ["-", "−", "–"].contains(scalars[scalars.index(before: first)])
  }
}
