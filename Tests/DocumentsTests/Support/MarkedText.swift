import Foundation

/// What stands in a page, each piece with the language and the direction it is marked with.
struct MarkedText {
  /// A piece of text between two tags.
  struct Piece {
    let text: String
    let language: String
    let direction: String
    /// Whether it is set apart as somebody's own words, a link or a gap.
    let isApart: Bool
  }

  private(set) var pieces: [Piece] = []

  private struct Element {
    let name: Substring
    let language: String
    let direction: String
    let isApart: Bool
  }

  private static let void: Set<Substring> = ["meta", "br", "wbr", "path", "rect"]
  private static let apart: Set<Substring> = ["bdi", "style", "title", "mark"]

  init(_ page: String) {
    var open: [Element] = []
    for part in page.split(separator: "<").dropFirst() {
      let halves = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let tag = halves[0]
      let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
      if name.hasPrefix("/") {
        open.removeLast()
      } else if !Self.void.contains(name), !tag.hasPrefix("!") {
        let last = open.last
        open.append(
          Element(
            name: name, language: Self.value("lang", tag) ?? last?.language ?? "",
            direction: Self.value("dir", tag) ?? last?.direction ?? "",
            isApart: last?.isApart == true || Self.apart.contains(name)
              || tag.contains("href=\"http") || tag.contains("href=\"tel:")))
      }
      guard halves.count > 1, let last = open.last else { continue }
      let text = halves[1].trimmingCharacters(in: .whitespacesAndNewlines)
      guard !text.isEmpty else { continue }
      pieces.append(
        Piece(
          text: text, language: last.language, direction: last.direction, isApart: last.isApart))
    }
  }

  private static func value(_ attribute: String, _ tag: Substring) -> String? {
    guard let start = tag.range(of: " \(attribute)=\"") else { return nil }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }
}

extension MarkedText.Piece {
  /// The language whose script the piece is in, if it is one of those with a script of their own.
  var hasArabic: Bool { text.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) } }
  var hasEthiopic: Bool { text.unicodeScalars.contains { (0x1200...0x137F).contains($0.value) } }
  /// Whether it holds more than an abbreviation in Latin letters.
  var hasLatin: Bool { text.count { $0.isASCII && $0.isLetter } > 3 }

  /// Whether it can be in the language it is marked with.
  var isPlausible: Bool {
    switch language {
    case "ar", "fa": !hasEthiopic && (hasArabic || !hasLatin) && direction == "rtl"
    case "ti": !hasArabic && (hasEthiopic || !hasLatin) && direction == "ltr"
    case "en", "fr": !hasArabic && !hasEthiopic && direction == "ltr"
    case _: false
    }
  }
}
