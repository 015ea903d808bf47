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
    /// What is in another language than the words around it.
    case foreign(String, Tag)
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
      case .plain(let piece), .own(let piece), .gap(let piece), .link(let piece, to: _),
        .foreign(let piece, _):
        text += piece
      }
    }
  }

  /// Its pieces as they stand within words of another language.
  func runs(within tag: Tag) -> [Run] {
    guard tag != self.tag else { return runs }
    return runs.map { run in
      if case .plain(let piece) = run, !piece.isEmpty { .foreign(piece, self.tag) } else { run }
    }
  }

  var isEmpty: Bool { runs.allSatisfy { $0 == .plain("") } }
}

/// The same thing said in each language of a paper; the first is the main one.
struct Wording: Hashable, Sendable {
  /// Never empty; one element where all languages say it in the same words.
  let each: [Words]
  /// The same in English, also on a paper that has no English; what has it within stays English where
  /// a language has no words of its own, and only there.
  private let english: Words?

  init(_ each: [Words], english: Words? = nil) {
    self.each = each
    self.english = english
  }

  init(_ words: Words) {
    self.init([words])
  }

  /// The words in a language, or else the first ones.
  func words(in tag: Tag) -> Words {
    each.first { $0.tag == tag } ?? (english?.tag == tag ? english : nil) ?? main
  }

  /// The same without any language but these, if it is said in one of them.
  func only(in tags: [Tag]) -> Wording {
    let some = each.filter { tags.contains($0.tag) }
    return some.isEmpty ? self : Wording(some, english: english)
  }

  var main: Words { each.first ?? Words(Tag(code: "en", isRightToLeft: false), "") }
}
