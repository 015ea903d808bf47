import Dialog

/// An event is kept as a word and what belongs to it.
extension Event {
  private enum Word: String {
    case resumed, told, outdated
    case notUnderstood = "not-understood"
    case explained, helped, stuck, reviewed, planned, drafted
    case draftedWithMeaning = "drafted-with-meaning"
    case lettersDiffer = "letters-differ"
    case lettersComeLater = "letters-come-later"
    case noSuchNumber = "no-such-number"
    case nothingToUndo = "nothing-to-undo"
    case nothingToSkip = "nothing-to-skip"
    case continued
    case nothingMore = "nothing-more"
    case restarted
    case dialogChanged = "dialog-changed"
    case saveWanted = "save-wanted"
    case erased, kept
    case languageChosen = "language-chosen"
    case noOtherLanguage = "no-other-language"
    case asked, finished, stopped
    case quickExit = "quick-exit"
  }

  private var word: Word {
    switch self {
    case .resumed: .resumed
    case .told: .told
    case .outdated: .outdated
    case .notUnderstood: .notUnderstood
    case .explained: .explained
    case .helped: .helped
    case .stuck: .stuck
    case .reviewed: .reviewed
    case .planned: .planned
    case .drafted: .drafted
    case .draftedWithMeaning: .draftedWithMeaning
    case .lettersDiffer: .lettersDiffer
    case .lettersComeLater: .lettersComeLater
    case .noSuchNumber: .noSuchNumber
    case .nothingToUndo: .nothingToUndo
    case .nothingToSkip: .nothingToSkip
    case .continued: .continued
    case .nothingMore: .nothingMore
    case .restarted: .restarted
    case .dialogChanged: .dialogChanged
    case .saveWanted: .saveWanted
    case .erased: .erased
    case .kept: .kept
    case .languageChosen: .languageChosen
    case .noOtherLanguage: .noOtherLanguage
    case .asked: .asked
    case .finished: .finished
    case .stopped: .stopped
    case .quickExit: .quickExit
    }
  }

  /// Writes the event into a line.
  package func write(to writer: inout StoredWriter) {
    writer.text(word.rawValue)
    switch self {
    case .told(let name), .outdated(let name), .drafted(let name), .draftedWithMeaning(let name):
      writer.text(name)
    case .explained(let name): writer.optional(name)
    case .reviewed(let names), .lettersDiffer(let names), .languageChosen(let names):
      for name in names { writer.text(name) }
    case .notUnderstood(let reason): reason.write(to: &writer)
    case .planned(let plan): plan.write(to: &writer)
    case .noSuchNumber(let number, let highest):
      writer.number(number)
      writer.number(highest)
    case .asked(let prompt): prompt.write(to: &writer)
    case .resumed, .helped, .stuck, .lettersComeLater, .nothingToUndo, .nothingToSkip, .continued,
      .nothingMore, .restarted, .dialogChanged, .saveWanted, .erased, .kept, .noOtherLanguage,
      .finished, .stopped, .quickExit:
      break
    }
  }

  /// Reads an event from the rest of a line.
  package init(from reader: inout StoredReader) throws(StoredFault) {
    switch Word(rawValue: try reader.text()) {
    case .resumed?: self = .resumed
    case .told?: self = .told(try reader.text())
    case .outdated?: self = .outdated(try reader.text())
    case .notUnderstood?: self = .notUnderstood(try Misunderstanding(from: &reader))
    case .explained?: self = .explained(try reader.optional())
    case .helped?: self = .helped
    case .stuck?: self = .stuck
    case .reviewed?: self = .reviewed(try reader.texts())
    case .planned?: self = .planned(try Plan(from: &reader))
    case .drafted?: self = .drafted(try reader.text())
    case .draftedWithMeaning?: self = .draftedWithMeaning(try reader.text())
    case .lettersDiffer?: self = .lettersDiffer(try reader.texts())
    case .lettersComeLater?: self = .lettersComeLater
    case .noSuchNumber?:
      let number = try reader.number()
      self = .noSuchNumber(number, highest: try reader.number())
    case .nothingToUndo?: self = .nothingToUndo
    case .nothingToSkip?: self = .nothingToSkip
    case .continued?: self = .continued
    case .nothingMore?: self = .nothingMore
    case .restarted?: self = .restarted
    case .dialogChanged?: self = .dialogChanged
    case .saveWanted?: self = .saveWanted
    case .erased?: self = .erased
    case .kept?: self = .kept
    case .languageChosen?: self = .languageChosen(try reader.texts())
    case .noOtherLanguage?: self = .noOtherLanguage
    case .asked?: self = .asked(try Prompt(from: &reader))
    case .finished?: self = .finished
    case .stopped?: self = .stopped
    case .quickExit?: self = .quickExit
    case nil: throw StoredFault()
    }
  }
}

/// A plan is kept as whether it is complete, and each step with its day or nothing.
extension Plan {
  fileprivate func write(to writer: inout StoredWriter) {
    writer.number(isComplete ? 1 : 0)
    for item in items {
      writer.text(item.step)
      if let day = item.day { writer.number(day.number) } else { writer.optional(nil) }
    }
  }

  fileprivate init(from reader: inout StoredReader) throws(StoredFault) {
    let isComplete = try reader.number() == 1
    let items = try reader.rest { reader throws(StoredFault) in
      let step = try reader.text()
      guard let number = try reader.optional() else { return Item(step: step, day: nil) }
      guard let day = Int(number).flatMap(CalendarDay.init(stored:)) else { throw StoredFault() }
      return Item(step: step, day: day)
    }
    self.init(items: items, isComplete: isComplete)
  }
}

extension StoredReader {
  /// Reads the rest of the line as texts.
  mutating func texts() throws(StoredFault) -> [String] {
    try rest { reader throws(StoredFault) in try reader.text() }
  }
}
