/// A misunderstanding is kept as a word and what belongs to it.
extension Misunderstanding {
  private enum Word: String {
    case noMatch = "no-match"
    case noSuchNumber = "no-such-number"
    case severalWhereOne = "several"
    case noneWithOthers = "none-with-others"
    case notADate = "no-date"
    case noSuchDay = "no-such-day"
    case yearUnclear = "year-unclear"
    case dayIsPast = "day-past"
    case dayIsAhead = "day-ahead"
    case notAPostcode = "no-postcode"
    case notANumber = "no-number"
    case tooLong = "too-long"
    case empty
  }

  func write(to writer: inout StoredWriter) {
    switch self {
    case .noMatch: writer.text(Word.noMatch.rawValue)
    case .noSuchNumber(let number, let highest):
      writer.text(Word.noSuchNumber.rawValue)
      writer.number(number)
      writer.number(highest)
    case .severalWhereOne: writer.text(Word.severalWhereOne.rawValue)
    case .noneWithOthers: writer.text(Word.noneWithOthers.rawValue)
    case .notADate: writer.text(Word.notADate.rawValue)
    case .noSuchDay: writer.text(Word.noSuchDay.rawValue)
    case .yearUnclear: writer.text(Word.yearUnclear.rawValue)
    case .dayIsPast: writer.text(Word.dayIsPast.rawValue)
    case .dayIsAhead: writer.text(Word.dayIsAhead.rawValue)
    case .notAPostcode: writer.text(Word.notAPostcode.rawValue)
    case .notANumber: writer.text(Word.notANumber.rawValue)
    case .tooLong(let count, let limit):
      writer.text(Word.tooLong.rawValue)
      writer.number(count)
      writer.number(limit)
    case .empty: writer.text(Word.empty.rawValue)
    }
  }

  init(from reader: inout StoredReader) throws(StoredFault) {
    switch Word(rawValue: try reader.text()) {
    case .noMatch?: self = .noMatch
    case .noSuchNumber?:
      let number = try reader.number()
      self = .noSuchNumber(number, highest: try reader.number())
    case .severalWhereOne?: self = .severalWhereOne
    case .noneWithOthers?: self = .noneWithOthers
    case .notADate?: self = .notADate
    case .noSuchDay?: self = .noSuchDay
    case .yearUnclear?: self = .yearUnclear
    case .dayIsPast?: self = .dayIsPast
    case .dayIsAhead?: self = .dayIsAhead
    case .notAPostcode?: self = .notAPostcode
    case .notANumber?: self = .notANumber
    case .tooLong?:
      let count = try reader.number()
      self = .tooLong(count: count, limit: try reader.number())
    case .empty?: self = .empty
    case nil: throw StoredFault()
    }
  }
}
