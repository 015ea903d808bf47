import Speech

/// What was said in a conversation, on a page.
extension Scribe {
  /// The passages of a turn as blocks.
  ///
  /// - Parameter passages: The same passages in each language, the main one first.
  /// - Returns: The blocks, with lists put together.
  func laid(_ passages: [[Passage]]) -> [Block] {
    var blocks: [Block] = []
    var bullets: [Wording] = []
    var options: [Wording] = []
    func close() {
      if !bullets.isEmpty { blocks.append(.bullets(bullets)) }
      if !options.isEmpty { blocks.append(.numbered(options)) }
      bullets = []
      options = []
    }
    for (index, passage) in (passages.first ?? []).enumerated() where !passage.text.isEmpty {
      let wording = wording(at: index, of: passages)
      switch passage.role {
      case .bullet: bullets.append(wording)
      case .option: options.append(wording)
      case .title, .heading:
        close()
        blocks.append(.label(wording))
      case .paragraph:
        close()
        blocks.append(.paragraph(wording))
      case .aside, .rule:
        close()
        blocks.append(.detail(wording))
      }
    }
    close()
    return blocks
  }

  private func wording(at index: Int, of passages: [[Passage]]) -> Wording {
    each { tongue in
      let position = tongues.firstIndex { $0.tag == tongue.tag } ?? 0
      let said = passages.indices.contains(position) ? passages[position] : []
      return Words(tongue.tag, said.indices.contains(index) ? said[index].text : "")
    }
  }
}
