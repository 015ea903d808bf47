import Foundation

/// What a test looks for in a page.
struct Page {
  let text: String
  /// The anchors that parts of the page have.
  private(set) var anchors: [String] = []
  /// The anchors that links lead to.
  private(set) var targets: [String] = []
  /// The levels of the headings, in order.
  private(set) var levels: [Int] = []
  /// Every tag, as it stands.
  private(set) var tags: [Substring] = []

  init(text: String) {
    self.text = text
    // An escaped text holds no tag, so whatever follows "<" is one.
    for piece in text.split(separator: "<", omittingEmptySubsequences: true).dropFirst() {
      let tag = piece.prefix { $0 != ">" }
      tags.append(tag)
      if let anchor = Self.value(of: "id", in: tag) { anchors.append(anchor) }
      if let link = Self.value(of: "href", in: tag), link.hasPrefix("#") {
        targets.append(String(link.dropFirst()))
      }
      if tag.first == "h", let level = tag.dropFirst().first?.wholeNumberValue {
        levels.append(level)
      }
    }
  }

  /// Everything that a browser would fetch or run.
  var fetches: [Substring] {
    let elements: Set<Substring> = [
      "script", "img", "link", "iframe", "object", "embed", "video", "audio", "base", "form",
      "input",
    ]
    return tags.filter { tag in
      elements.contains(tag.prefix { $0.isLetter })
        || tag.split(separator: " ").dropFirst().contains { attribute in
          ["src=", "srcset=", "style=", "on"].contains { attribute.hasPrefix($0) }
        }
    }
  }

  private static func value(of attribute: String, in tag: Substring) -> String? {
    let start = " \(attribute)=\""
    guard let range = tag.range(of: start) else { return nil }
    return String(tag[range.upperBound...].prefix { $0 != "\"" })
  }
}
