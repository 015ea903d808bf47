package import Speech

/// A conversation that was held: what was said, and what was typed.
package struct Talk: Sendable {
  /// What somebody typed, and what was said to it.
  package struct Turn: Sendable {
    /// What somebody typed.
    package enum Typed: Sendable {
      case words(String)
      /// A private answer that is not shown.
      case masked
    }

    /// When, as it is shown; nil where that does not matter.
    let time: String?
    /// Nil when the program spoke first.
    let typed: Typed?
    /// What was said, in each language of the paper.
    let passages: [Passage]

    /// A turn.
    package init(time: String? = nil, typed: Typed?, passages: [Passage]) {
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
        speaker: nil, isPerson: false, blocks: scribe.laid(turn.passages))
      guard let typed = turn.typed else { return [.turn(said)] }
      let line = line(typed, ["day": turn.time ?? ""])
      let answer = Block.Turn(speaker: nil, isPerson: true, blocks: [.paragraph(line)])
      return [.turn(answer), .turn(said)]
    }
    return Section(
      anchor: "transcript", place: .flow, title: scribe.say(.transcriptTitle),
      blocks: [.note(remark)] + turns)
  }

  private func line(_ typed: Talk.Turn.Typed, _ values: [String: String]) -> Wording {
    switch typed {
    case .words(let text):
      scribe.say(.youSaid, "text", Wording(Words(scribe.english.tag, [.own(text)])), values)
    case .masked:
      scribe.say(.youSaid, values) { ["text": $0.vocabulary(.masked)] }
    }
  }
}
