internal import Speech

/// Where an empty line stands between two passages, the same on every channel of plain lines.
enum Spacing {
  /// Whether the second of two passages is set off from the first.
  ///
  /// The items of a list stay together, and so do a heading and what it heads.
  static func separates(_ first: Passage.Role, from second: Passage.Role) -> Bool {
    switch (first, second) {
    case (.bullet, .bullet), (.option, .option), (_, .meaning): false
    case (.heading, .heading), (.heading, .title), (.heading, .rule): true
    case (.heading, _): false
    case _: true
    }
  }

  /// Whether no page may end between two passages that are set off from each other.
  ///
  /// A title or a heading goes with what it heads, and what announces a list with the list.
  private static func binds(_ first: Passage.Role, to second: Passage.Role) -> Bool {
    switch (first, second) {
    case (.title, _), (.heading, _): true
    case (.paragraph, .bullet), (.paragraph, .option): true
    case _: false
    }
  }

  /// The lines of all passages, with empty ones between them.
  static func join(_ passages: [Passage], lines: (Passage) -> [String]) -> [String] {
    Array(blocks(passages, lines: lines).joined(separator: [""]))
  }

  /// The lines of passages that belong together; between two blocks goes an empty line.
  static func blocks(_ passages: [Passage], lines: (Passage) -> [String]) -> [[String]] {
    var blocks: [[String]] = []
    var block: [String] = []
    var before: Passage.Role?
    for passage in passages where !passage.text.isEmpty || passage.role == .rule {
      if let before, separates(before, from: passage.role) {
        if binds(before, to: passage.role) {
          block.append("")
        } else {
          blocks.append(block)
          block = []
        }
      }
      block += lines(passage)
      before = passage.role
    }
    return block.isEmpty ? blocks : blocks + [block]
  }
}
