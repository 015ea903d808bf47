import Dialog

/// A prompt is kept as a word and what belongs to it.
extension Prompt {
  private enum Word: String {
    case question, letters, restart, erase, leave, which, languages
    case suggestedLanguage = "suggested-language"
    case changes
  }

  func write(to writer: inout StoredWriter) {
    switch self {
    case .question(let name, let progress):
      writer.text(Word.question.rawValue)
      writer.text(name)
      progress?.write(to: &writer)
    case .letters(let names): write(Word.letters, names, to: &writer)
    case .restart: writer.text(Word.restart.rawValue)
    case .erase: writer.text(Word.erase.rawValue)
    case .leave: writer.text(Word.leave.rawValue)
    case .which(let name, let values):
      write(Word.which, [name], to: &writer)
      for value in values { writer.value(value) }
    case .languages(let codes): write(Word.languages, codes, to: &writer)
    case .suggestedLanguage(let code): write(Word.suggestedLanguage, [code], to: &writer)
    case .changes(let names): write(Word.changes, names, to: &writer)
    }
  }

  private func write(_ word: Word, _ texts: [String], to writer: inout StoredWriter) {
    writer.text(word.rawValue)
    for text in texts { writer.text(text) }
  }

  init(from reader: inout StoredReader) throws(StoredFault) {
    switch Word(rawValue: try reader.text()) {
    case .question?:
      let name = try reader.text()
      self = .question(name, progress: reader.hasField ? try Progress(from: &reader) : nil)
    case .letters?: self = .letters(try reader.texts())
    case .restart?: self = .restart
    case .erase?: self = .erase
    case .leave?: self = .leave
    case .which?:
      let name = try reader.text()
      self = .which(name, try reader.rest { reader throws(StoredFault) in try reader.value() })
    case .languages?: self = .languages(try reader.texts())
    case .suggestedLanguage?: self = .suggestedLanguage(try reader.text())
    case .changes?: self = .changes(try reader.texts())
    case nil: throw StoredFault()
    }
  }
}

/// Progress on the walk is kept as two numbers, that of a letter as one.
extension Progress {
  fileprivate func write(to writer: inout StoredWriter) {
    switch self {
    case .walk(let number, let total):
      writer.number(number)
      writer.number(total)
    case .letter(let remaining): writer.number(remaining)
    }
  }

  fileprivate init(from reader: inout StoredReader) throws(StoredFault) {
    let number = try reader.number()
    self =
      reader.hasField
      ? .walk(number: number, total: try reader.number()) : .letter(remaining: number)
  }
}
