import Speech

/// What was said in a conversation, on a page.
extension Scribe {
  /// The passages of a turn as blocks.
  ///
  /// - Parameter passages: What was said, in each language of the paper.
  /// - Returns: The blocks, with lists put together.
  func laid(_ passages: [Passage]) -> [Block] {
    var blocks: [Block] = []
    var bullets: [Wording] = []
    var options: [Wording] = []
    func close() {
      if !bullets.isEmpty { blocks.append(.bullets(bullets)) }
      if !options.isEmpty { blocks.append(.numbered(options)) }
      bullets = []
      options = []
    }
    for passage in passages where !passage.text.isEmpty {
      let wording = Wording(passage.wordings.map { Words(Tag($0.language), $0.text) })
      switch passage.role {
      case .bullet: bullets.append(wording)
      case .option: options.append(wording)
      case .title, .heading:
        close()
        blocks.append(.label(wording))
      case .paragraph:
        close()
        blocks.append(.paragraph(wording))
      case .aside, .rule, .meaning:
        close()
        blocks.append(.detail(wording))
      }
    }
    close()
    return blocks
  }
}
