/// The words of another language, as a dialog looks them up.
package struct Translation: Sendable {
  /// The code of the language.
  package let language: String
  let strings: @Sendable (TranslationUnit) -> [String]?
  let form: @Sendable (Int) -> Int

  /// A translation.
  ///
  /// - Parameters:
  ///   - language: The code of the language.
  ///   - form: The index of the plural form that a number takes.
  ///   - strings: What stands for a unit: one string, or one for each plural form; nil where there is
  ///     nothing that may be shown.
  package init(
    language: String, form: @escaping @Sendable (Int) -> Int,
    strings: @escaping @Sendable (TranslationUnit) -> [String]?
  ) {
    self.language = language
    self.form = form
    self.strings = strings
  }
}

extension DialogGraph {
  /// The same dialog in another language: the same names, indices and conditions, and other words.
  ///
  /// What has no translation, or one whose placeholders are not those of the English, stays English
  /// and says so (`Text.isTranslated`).
  ///
  /// - Parameter translation: The words.
  /// - Returns: The dialog in that language.
  package func translated(by translation: Translation) -> DialogGraph {
    var traversal = UnitTraversal(self, form: translation.form, exchange: translation.strings)
    var graph = traversal.run()
    graph.language = translation.language
    return DialogGraph(graph)
  }
}

extension Text {
  /// The text that a translator wrote for one or several wordings.
  ///
  /// Nil when it has other placeholders than they, or lacks one of them: a sentence without its number
  /// or its name says something else.
  ///
  /// - Parameters:
  ///   - translation: What the translator wrote, with `{name}` for holes and braces doubled.
  ///   - originals: The wordings that it stands for.
  ///   - dialog: The dialog that they belong to.
  ///   - mayOmit: Whether a placeholder may be left out.
  init?(
    _ translation: String, like originals: [Text], in dialog: DialogGraph, mayOmit: Bool = false
  ) {
    var holes: [String: Hole] = [:]
    for case .hole(let hole) in originals.flatMap(\.segments) {
      holes[dialog.name(of: hole)] = hole
    }
    guard let segments = Self.segments(of: translation, holes: holes) else { return nil }
    var missing = Set(holes.values)
    for case .hole(let hole) in segments { missing.remove(hole) }
    guard missing.isEmpty || mayOmit else { return nil }
    self.init(segments, isTranslated: true)
  }

  /// The pieces of a translation; nil when a brace is alone or a placeholder is none of `holes`.
  private static func segments(of translation: String, holes: [String: Hole]) -> [Segment]? {
    let braces: (UInt8) -> Bool = { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
    guard translation.utf8.contains(where: braces) else { return [.plain(translation)] }
    var segments: [Segment] = []
    var plain = ""
    var rest = translation[...]
    while let brace = rest.utf8.firstIndex(where: braces) {
      plain += rest[..<brace]
      let isOpening = rest.utf8[brace] == UInt8(ascii: "{")
      let after = rest.utf8.index(after: brace)
      if rest.utf8[after...].first == rest.utf8[brace] {
        plain += isOpening ? "{" : "}"
        rest = rest[rest.utf8.index(after: after)...]
        continue
      }
      guard isOpening, let close = rest.utf8[after...].firstIndex(of: UInt8(ascii: "}")),
        let hole = holes[String(rest[after..<close])]
      else { return nil }
      if !plain.isEmpty { segments.append(.plain(plain)) }
      plain = ""
      segments.append(.hole(hole))
      rest = rest[rest.utf8.index(after: close)...]
    }
    plain += rest
    return plain.isEmpty ? segments : segments + [.plain(plain)]
  }
}
