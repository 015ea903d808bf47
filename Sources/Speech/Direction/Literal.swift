/// A piece of a text that must come out sign by sign: a telephone number, a link, a postcode, a
/// reference.
///
/// It stands in one piece on a line, and keeps its order within text of the other direction.
package struct Literal: Hashable, Sendable {
  package let range: Range<String.Index>
  /// The piece itself.
  package let text: String

  /// The literals of a text in their order.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isolated: Whether those in isolates are wanted too, which keep their order already.
  /// - Returns: The literals, none within another.
  package static func all(in text: String, isolated: Bool = false) -> [Literal] {
    var found: [Range<String.Index>] = []
    var depth = 0
    for word in text.split(omittingEmptySubsequences: true, whereSeparator: \.isWhitespace) {
      let wasSafe = depth > 0
      for scalar in word.unicodeScalars where scalar.isIsolate {
        depth += scalar == BidiMode.popIsolate ? -1 : 1
      }
      guard isolated || (!wasSafe && depth == 0), let core = core(of: word) else { continue }
      if let last = found.last, text.isOneSpace(from: last.upperBound, to: core.startIndex),
        text[last].isGroup, core.isGroup, !core.beginsNumber(after: text[last])
      {
        found[found.count - 1] = last.lowerBound..<core.endIndex
      } else {
        found.append(core.startIndex..<core.endIndex)
      }
    }
    return found.map { Literal(range: $0, text: String(text[$0])) }
  }

  /// The word without the punctuation around it, if it is a literal.
  private static func core(of word: Substring) -> Substring? {
    let isEdge: (Character) -> Bool = { !$0.isASCII || "()[]{}.,:;!?\"'*".contains($0) }
    var core = word.drop(while: isEdge)
    while let last = core.last, isEdge(last) { core.removeLast() }
    guard core.allSatisfy(\.isASCII), core.count > 1 || core.first?.isNumber == true else {
      return nil
    }
    let hasDigit = core.contains(where: \.isNumber)
    return hasDigit || core.contains { "@/".contains($0) } || core.isDomain ? core : nil
  }

  /// The literal with isolates around it, unless it is one run of letters or digits and safe as it is.
  var isolated: String {
    guard text.contains(where: { !$0.isLetter && !$0.isNumber }) else { return text }
    return "\(BidiMode.leftToRightIsolate)\(text)\(BidiMode.popIsolate)"
  }

  /// The literal in a form that comes out right without any mark: a number without spaces, a link
  /// without what leads and trails.
  var robust: String {
    let digits = text.filter { $0 != " " }
    if digits.count >= 9, digits.dropFirst().allSatisfy(\.isNumber), "0+".contains(digits.prefix(1))
    {
      return digits.hasPrefix("+44") ? "0" + digits.dropFirst(3) : digits
    }
    var link = text[...]
    for scheme in ["https://", "http://"] where link.hasPrefix(scheme) {
      link = link.dropFirst(scheme.count)
    }
    while link.last == "/" { link.removeLast() }
    return String(link)
  }
}

extension StringProtocol {
  /// Whether it can be one of several groups: `0808`, `+44`, `TS18`.
  fileprivate var isGroup: Bool {
    contains(where: \.isNumber) && allSatisfy { $0.isNumber || $0.isUppercase || "+ ".contains($0) }
  }

  /// Whether it is the first group of another telephone number than the one before it.
  fileprivate func beginsNumber(after other: some StringProtocol) -> Bool {
    first == "+" || (first == "0" && other.count(where: \.isNumber) >= 9)
  }

  /// A name with dots within: `gov.uk`.
  fileprivate var isDomain: Bool {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { !$0.isEmpty } && (parts.last?.count ?? 0) > 1
  }
}

extension String {
  fileprivate func isOneSpace(from start: Index, to end: Index) -> Bool {
    self[start..<end] == " "
  }
}
