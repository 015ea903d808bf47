/// Words in one language, in pieces that are shown in different ways.
struct Words: Hashable, Sendable {
  /// A piece of a text.
  enum Run: Hashable, Sendable {
    /// What the program says.
    case plain(String)
    /// What a person typed; it may be in any language and direction.
    case own(String)
    /// Something that is missing.
    case gap(String)
    /// What leads to another place of the same document, by its anchor.
    case link(String, to: String)
  }

  let tag: Tag
  var runs: [Run]

  init(_ tag: Tag, _ runs: [Run]) {
    self.tag = tag
    self.runs = runs
  }

  init(_ tag: Tag, _ text: String) {
    self.init(tag, [.plain(text)])
  }

  /// The words without their pieces.
  var text: String {
    runs.reduce(into: "") { text, run in
      switch run {
      case .plain(let piece), .own(let piece), .gap(let piece), .link(let piece, to: _):
        text += piece
      }
    }
  }

  var isEmpty: Bool { runs.allSatisfy { $0 == .plain("") } }
}

/// The same thing said in each language of a paper; the first is the main one.
struct Wording: Hashable, Sendable {
  /// Never empty; one element where all languages say it in the same words.
  let each: [Words]

  init(_ each: [Words]) {
    self.each = each
  }

  init(_ words: Words) {
    each = [words]
  }

  var main: Words { each.first ?? Words(Tag(code: "en", isRightToLeft: false), "") }
}
