/// A picture as SVG that needs no other program.
struct Drawing {
  private static let boxWidth = 480
  private static let boxHeight = 42
  private static let rowHeight = 54
  private static let laneWidth = 16
  private static let margin = 8

  let picture: Picture

  /// The drawing; the list of questions beside it says the same, so it is one image to a reader who
  /// does not see it.
  func svg(label: String) -> String {
    let lanes = picture.lanes
    let width =
      Self.margin * 2 + Self.boxWidth + Self.laneWidth * ((lanes.map(\.lane).max() ?? 0) + 3)
    let height = Self.margin * 2 + Self.rowHeight * picture.places.count
    return """
      <figure>
      <svg viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img" aria-label="\(Escaping.html(label))">
      \(picture.ways.filter(\.isShort).map(straight).joined())\(lanes.map(curve).joined())\(picture.places.enumerated().map(box).joined())</svg>
      </figure>

      """
  }

  private func top(_ place: Int) -> Int { Self.margin + place * Self.rowHeight }

  private func straight(_ way: Picture.Way) -> String {
    let x = Self.margin + Self.boxWidth / 2
    let end = top(way.to)
    return "<path d=\"M\(x) \(top(way.from) + Self.boxHeight)V\(end - 6)\"/>\n"
      + "<path class=\"arrow\" d=\"M\(x - 5) \(end - 8)h10l-5 8z\"/>\n"
  }

  /// Out at the side of one box, along its lane, and in at the side of the other.
  private func curve(_ way: Picture.Way, _ lane: Int) -> String {
    let side = Self.margin + Self.boxWidth
    let x = side + Self.laneWidth * (lane + 2)
    let start = top(way.from) + Self.boxHeight * 2 / 3
    let end = top(way.to) + Self.boxHeight / 3
    return "<path d=\"M\(side) \(start)H\(x - 8)q8 0 8 8V\(end - 8)q0 8 -8 8H\(side + 8)\"/>\n"
      + "<path class=\"arrow\" d=\"M\(side + 9) \(end - 5)v10l-9 -5z\"/>\n"
  }

  private func box(_ index: Int, _ place: Picture.Place) -> String {
    let x = Self.margin + Self.boxWidth / 2
    let lines = place.title.each.prefix(2)
    let first = top(index) + (lines.count > 1 ? 17 : 27)
    let texts = lines.enumerated().map { number, words in
      "<text\(lines.count > 1 ? " class=\"two\"" : "") x=\"\(x)\" y=\"\(first + number * 18)\" text-anchor=\"middle\" "
        + "lang=\"\(Escaping.html(words.tag.code))\" "
        + "direction=\"\(words.tag.isRightToLeft ? "rtl" : "ltr")\">"
        + "\(Escaping.html(words.text))</text>"
    }
    return "<rect x=\"\(Self.margin)\" y=\"\(top(index))\" width=\"\(Self.boxWidth)\" "
      + "height=\"\(Self.boxHeight)\" rx=\"6\"/>\(texts.joined())\n"
  }
}
