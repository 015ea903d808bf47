import Dialog

/// An aside is kept as a word and what belongs to it.
extension Aside {
  private enum Word: String {
    case restarting, erasing, leaving, choosing, changing
    case choosingLanguage = "language"
    case suggestingLanguage = "suggesting"
    case returning
  }

  func write(to writer: inout StoredWriter) {
    switch self {
    case .restarting: writer.text(Word.restarting.rawValue)
    case .erasing: writer.text(Word.erasing.rawValue)
    case .leaving: writer.text(Word.leaving.rawValue)
    case .choosing(let entry, let values):
      writer.text(Word.choosing.rawValue)
      writer.text(entry)
      for value in values { writer.value(value) }
    case .changing(let entry):
      writer.text(Word.changing.rawValue)
      writer.text(entry)
    case .choosingLanguage: writer.text(Word.choosingLanguage.rawValue)
    case .suggestingLanguage(let language):
      writer.text(Word.suggestingLanguage.rawValue)
      writer.text(language)
    case .returning: writer.text(Word.returning.rawValue)
    }
  }

  init(from reader: inout StoredReader) throws(StoredFault) {
    switch Word(rawValue: try reader.text()) {
    case .restarting?: self = .restarting
    case .erasing?: self = .erasing
    case .leaving?: self = .leaving
    case .choosing?:
      let entry = try reader.text()
      self = .choosing(
        entry: entry, values: try reader.rest { reader throws(StoredFault) in try reader.value() })
    case .changing?: self = .changing(entry: try reader.text())
    case .choosingLanguage?: self = .choosingLanguage
    case .suggestingLanguage?: self = .suggestingLanguage(try reader.text())
    case .returning?: self = .returning
    case nil: throw StoredFault()
    }
  }
}
