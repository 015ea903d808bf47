/// The placeholders of a text, and the braces that are none.
struct PlaceholderSet {
  /// In their order; the same one as often as it stands.
  private(set) var names: [String] = []
  /// The words between them.
  private(set) var plain = ""
  /// Whether a brace is left open, or closes nothing.
  private(set) var isBroken = false

  init(_ text: String) {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      plain = text
      return
    }
    var rest = text[...]
    while let index = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let brace = rest[index]
      plain += rest[..<index]
      rest = rest[rest.index(after: index)...]
      if rest.first == brace {
        rest.removeFirst()
      } else if brace == "}" {
        isBroken = true
      } else if let end = rest.firstIndex(where: { $0 == "}" || $0 == "{" }), rest[end] == "}" {
        names.append(String(rest[..<end]))
        rest = rest[rest.index(after: end)...]
      } else {
        isBroken = true
      }
    }
    plain += rest
  }
}
