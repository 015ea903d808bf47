package import Speech

/// A conversation that was held: what was said, and what was typed.
package struct Talk: Sendable {
  /// What somebody typed, and what was said to it.
  package struct Turn: Sendable {
    /// When, as it is shown; nil where that does not matter.
    let time: String?
    /// Nil when the program spoke first.
    let typed: String?
    let passages: [Passage]

    /// A turn.
    package init(time: String? = nil, typed: String?, passages: [Passage]) {
      self.time = time
      self.typed = typed
      self.passages = passages
    }
  }

  let turns: [Turn]
  /// Whether private answers are in it.
  let showsPrivate: Bool

  /// A conversation of turns, in order.
  package init(_ turns: [Turn], showsPrivate: Bool = true) {
    self.turns = turns
    self.showsPrivate = showsPrivate
  }
}

extension Papers {
  /// What was said, for somebody who wants it on paper.
  func section(_ talk: Talk) -> Section {
    let remark = scribe.say(talk.showsPrivate ? .transcriptWhole : .transcriptMasked) { tongue in
      talk.showsPrivate ? [:] : ["masked": tongue.vocabulary(.masked)]
    }
    let turns = talk.turns.flatMap { turn -> [Block] in
      let said = Block.Turn(
        speaker: nil, isPerson: false, blocks: Block.laid(turn.passages, scribe))
      guard let typed = turn.typed else { return [.turn(said)] }
      let words = Words(scribe.english.tag, [.own(typed)])
      let line = scribe.say(.youSaid, "text", Wording(words), ["day": turn.time ?? ""])
      let answer = Block.Turn(speaker: nil, isPerson: true, blocks: [.paragraph(line)])
      return [.turn(answer), .turn(said)]
    }
    return Section(
      anchor: "transcript", place: .flow, title: scribe.say(.transcriptTitle),
      blocks: [.note(remark)] + turns)
  }
}

extension Block {
  /// What was said in a turn, as blocks.
  static func laid(_ passages: [Passage], _ scribe: Scribe) -> [Block] {
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
      let wording = scribe.wording(passage)
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

extension Scribe {
  /// What was said, in the language it was said in.
  func wording(_ passage: Passage) -> Wording {
    Wording(passage.wordings.map { Words(Tag($0.language), $0.text) })
  }
}
