/// A piece of a page.
indirect enum Block: Sendable {
  case paragraph(Wording)
  case bullets([Wording])
  /// Choices with the numbers that people type.
  case numbered([Wording])
  /// For the person: why, what to mind, what to attach.
  case note(Wording)
  /// Beside the matter: a date, when something holds, who made it.
  case detail(Wording)
  /// A line that leads a list: "Still to fill in:".
  case label(Wording)
  /// Links to other parts of the document.
  case links([Link])
  case message(Message)
  case fields([Field])
  /// Things to be ticked by hand.
  case boxes([Box])
  case table(Table)
  /// A table to be ticked, initialled and written on by hand.
  case sheet(Sheet)
  /// What one side of a conversation says.
  case turn(Turn)
  case picture(Picture, label: Wording)
  /// What is said only sometimes, under the words for when.
  case guarded(Wording, [Block])
  /// A message with everything it can say, to be read and not to be copied.
  case box([Block])
  /// What is not divided between two pages.
  case whole([Block])
  /// A link to another program, such as mail.
  case outside(Wording, address: String)
  /// Terms, each with its meaning.
  case meanings([Meaning])
}

extension Block {
  /// A link to a place in the document, with what stands before it, such as when it is taken.
  struct Link: Sendable {
    let before: Wording?
    let words: Wording
    /// The anchor; nil for a place that has none.
    let target: String?
  }

  /// A message to be copied, in the language it is sent in, with its meaning beside it.
  struct Message: Sendable {
    /// The message or its meaning.
    struct Side: Sendable {
      let heading: Wording?
      let tag: Tag
      let lines: [MessageLine]
    }

    let sides: [Side]
  }

  /// A line of a message.
  struct MessageLine: Hashable, Sendable {
    let isBullet: Bool
    /// Whether it stands in the head: whom it is for, what it is about.
    let isHead: Bool
    let words: Words
  }

  /// Something to be filled in by hand.
  struct Field: Sendable {
    let title: Wording
    /// What is known already.
    let value: Words?
    /// How many lines there are to write on.
    let lines: Int
  }

  /// Something to be ticked.
  struct Box: Sendable {
    let words: Wording
    let isTicked: Bool
  }

  /// Rows to be written in by hand.
  struct Table: Sendable {
    let title: Wording
    let columns: [Wording]
    /// The column that takes the room that the others leave.
    let wide: Int
    /// What is known already; a row has as many cells as there are columns.
    let rows: [[Wording?]]
    let emptyRows: Int
  }

  /// Rows to be ticked, initialled and remarked on by hand.
  struct Sheet: Sendable {
    let title: Wording
    let columns: [Wording]
    /// What the columns for the hand are called: one for a tick, one for initials, one for remarks.
    let hand: [Wording]
    /// A row has as many cells as there are columns; the first says what it is about.
    let rows: [[[Block]]]
  }

  /// What one side says.
  struct Turn: Sendable {
    let speaker: Wording?
    let isPerson: Bool
    let blocks: [Block]
  }

  /// A term and its meaning.
  struct Meaning: Sendable {
    let anchor: String
    let term: Wording
    let meaning: Wording
  }
}
