import Dialog

/// A state is kept as lines: the answers, and one line for each thing beside them that is there. Lines of
/// a kind that a later version added are passed over.
extension State {
  private enum Tag: String {
    case aside = "A"
    case languages = "L"
    case misses = "M"
    case pages = "P"
    case event = "E"
    case lastSeen = "S"
    case dialog = "F"
  }

  /// The state as bytes.
  package var bytes: [UInt8] {
    var writer = StoredWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// A state from its bytes, or nil when they are none.
  package init?(bytes: [UInt8]) {
    var reader = StoredReader(bytes)
    guard let state = try? State(from: &reader) else { return nil }
    self = state
  }

  /// Writes the state.
  package func write(to writer: inout StoredWriter) {
    if let lastSeen {
      writer.text(Tag.lastSeen.rawValue)
      writer.number(lastSeen.number)
      writer.end()
    }
    if let dialog {
      writer.text(Tag.dialog.rawValue)
      writer.fingerprint(dialog)
      writer.end()
    }
    if !languages.isEmpty {
      writer.text(Tag.languages.rawValue)
      for language in languages { writer.text(language) }
      writer.end()
    }
    if misses > 0 {
      writer.text(Tag.misses.rawValue)
      writer.number(misses)
      writer.end()
    }
    for aside in asides {
      writer.text(Tag.aside.rawValue)
      aside.write(to: &writer)
      writer.end()
    }
    if let unsent {
      writer.text(Tag.pages.rawValue)
      writer.number(unsent.pages)
      writer.end()
      for event in unsent.events {
        writer.text(Tag.event.rawValue)
        event.write(to: &writer)
        writer.end()
      }
    }
    writer.answers(answers)
  }

  /// Reads a state from the lines that are left.
  package init(from reader: inout StoredReader) throws(StoredFault) {
    var answers = StoredAnswers()
    var pages: Int?
    var events: [Event] = []
    while try reader.nextLine() {
      let tag = try reader.text()
      if try answers.take(tag, &reader) { continue }
      switch Tag(rawValue: tag) {
      case .aside?: asides.append(try Aside(from: &reader))
      case .languages?:
        languages = try reader.rest { reader throws(StoredFault) in try reader.text() }
      case .misses?: misses = try reader.number()
      case .pages?: pages = try reader.number()
      case .event?: events.append(try Event(from: &reader))
      case .lastSeen?: lastSeen = try reader.day()
      case .dialog?:
        guard let fingerprint = UInt64(try reader.text(), radix: 36) else { throw StoredFault() }
        dialog = fingerprint
      case nil: continue
      }
    }
    self.answers = answers.answers
    unsent = pages.map { Unsent(events: events, pages: $0) }
  }
}
