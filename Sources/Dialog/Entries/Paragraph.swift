/// Something said in one piece: what a translator sees as one entry.
package struct Paragraph: Sendable {
  /// Where a paragraph stands.
  package enum Role: Hashable, Sendable {
    case text
    case bullet
    /// For the person alone, never in a message.
    case explanation
  }

  package let role: Role
  package internal(set) var text: Text
  /// When it is said; nil means always.
  package let condition: Condition?
  package let place: Mark
}

/// Words with holes that answers, parts and dates fill.
package struct Text: Hashable, Sendable {
  /// What fills a hole.
  package enum Hole: Hashable, Sendable {
    /// The answer of a question, by index.
    case answer(Int)
    /// The date that answers a question, by index, with the word that stands before it: "on 3 March
    /// 2026", "in March 2026".
    case when(Int)
    /// The paragraphs of a part or fact, by index.
    case part(Int)
    /// The title of a letter, by index.
    case letter(Int)
    /// The day of the turn.
    case today
    /// A value that the engine hands to a phrase, by name.
    case parameter(String)

    /// The question whose answer fills it, by index.
    package var question: Int? {
      switch self {
      case .answer(let question), .when(let question): question
      case .part, .letter, .today, .parameter: nil
      }
    }
  }

  package enum Segment: Hashable, Sendable {
    case plain(String)
    case hole(Hole)
  }

  package let segments: [Segment]
  /// Whether these are words of the language that the dialog was translated into.
  ///
  /// In a translated dialog those of a text that nobody translated yet are English.
  package let isTranslated: Bool

  /// Text of segments.
  package init(_ segments: [Segment], isTranslated: Bool = false) {
    self.segments = segments
    self.isTranslated = isTranslated
  }

  /// What the text is when it is one hole and nothing else: a paragraph brought in whole.
  package var onlyHole: Hole? {
    guard segments.count == 1, case .hole(let hole) = segments[0] else { return nil }
    return hole
  }
}
