package import Dialog

/// Answers are the bulk of what is kept, so a line has only what differs from the one before it: the
/// entry's name, the value, and a star where it is to be translated. A line with the day stands before
/// those of that day.
///
/// ```
/// D	20780
/// who	=self
/// story	"…	*
/// ```
extension StoredWriter {
  /// The tag of a line with a day; names of entries begin with a small letter.
  static let day = "D"

  /// Writes a list of answers.
  package mutating func answers(_ answers: [Answer]) {
    var day: CalendarDay?
    for answer in answers {
      if answer.day != day {
        text(Self.day)
        number(answer.day.number)
        end()
        day = answer.day
      }
      text(answer.entry)
      value(answer.value)
      if answer.isForeign { text("*") }
      end()
    }
  }
}

extension [Answer] {
  /// How many answers stand at the front of both this list and another one.
  package func countInCommon(with other: [Answer]) -> Int {
    withUnsafeBufferPointer { these in
      other.withUnsafeBufferPointer { others in
        let most = Swift.min(these.count, others.count)
        return (0..<most).first { these[$0] != others[$0] } ?? most
      }
    }
  }
}

/// Reads a list of answers line by line, among lines of other kinds.
package struct StoredAnswers {
  /// Those read so far.
  package private(set) var answers: [Answer] = []
  private var day: CalendarDay?

  /// A list without answers.
  package init() {}

  /// Reads the rest of a line, if it belongs to answers.
  ///
  /// - Parameters:
  ///   - tag: The line's first field, which was read.
  ///   - reader: Stands after it.
  /// - Returns: Whether it did.
  /// - Throws: `StoredFault` for an answer without a day or of no value.
  package mutating func take(
    _ tag: String, _ reader: inout StoredReader
  ) throws(StoredFault) -> Bool {
    if tag == StoredWriter.day {
      day = try reader.day()
      return true
    }
    guard let first = tag.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return false
    }
    guard let day else { throw StoredFault() }
    let value = try reader.value()
    let isForeign = reader.hasField
    answers.append(Answer(entry: tag, value: value, day: day, isForeign: isForeign))
    return true
  }
}

extension StoredReader {
  /// Reads a field of a day.
  package mutating func day() throws(StoredFault) -> CalendarDay {
    guard let day = CalendarDay(stored: try number()) else { throw StoredFault() }
    return day
  }

  /// Reads a field of a value.
  mutating func value() throws(StoredFault) -> Value {
    try field(Value.init(storedBytes:))
  }

  /// Reads the rest of the line.
  mutating func rest<Item>(
    _ item: (inout StoredReader) throws(StoredFault) -> Item
  ) throws(StoredFault) -> [Item] {
    var items: [Item] = []
    while hasField { items.append(try item(&self)) }
    return items
  }
}
