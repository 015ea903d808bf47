import Findings
private import Glibc

/// Cuts the bytes of a PO file into tokens.
///
/// By tokens and not by lines, because the format is: several strings may stand on one line, and
/// space is free.
struct POLexer {
  /// What is wrong, and in which line.
  struct Failure: Error {
    let code: Finding.Code
    let line: Int
    let message: String
    let remedy: String

    /// Whether it lies within a string.
    var isString: Bool { code == .catalogueEscape || code == .catalogueUnclosed }
  }

  let bytes: [UInt8]
  var index: Int
  /// The line of the token last read.
  private(set) var line = 1
  var current = 1
  /// What stands before the tokens of this line.
  private(set) var mark = POToken.Mark.current
  /// Whether comments are read that say nothing to a program; they are most of a file.
  private let readsNotes: Bool

  init(_ bytes: [UInt8], from start: Int, readsNotes: Bool) {
    self.bytes = bytes
    self.readsNotes = readsNotes
    index = start
  }

  mutating func next() throws(Failure) -> POToken {
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"):
        index += 1
        current += 1
        mark = .current
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0b, 0x0c:
        index += 1
      case UInt8(ascii: "#"):
        line = current
        if let comment = comment() { return comment }
      case UInt8(ascii: "\""):
        line = current
        return .text(try text())
      case UInt8(ascii: "["):
        line = current
        return try pluralIndex()
      case let letter where Self.isWord(letter):
        line = current
        return .keyword(try keyword())
      default:
        line = current
        throw unexpected(byte)
      }
    }
    line = current
    return .end
  }

  /// Past a failure: the next line.
  mutating func skipLine() {
    index = first(UInt8(ascii: "\n"), in: index..<bytes.count)
  }

  /// Where a byte comes first in a range, or the range's end.
  ///
  /// By `memchr`, which compares many bytes at once: most of a file is passed over in search of the
  /// end of a line or a string.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      guard let start = UnsafeRawPointer(UnsafeBufferPointer(rebasing: bytes[range]).baseAddress),
        let found = memchr(start, Int32(byte), range.count)
      else { return range.upperBound }
      return range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }

  /// A comment, or nil where the mark only says what the rest of the line is.
  private mutating func comment() -> POToken? {
    index += 1
    let second = index < bytes.count ? bytes[index] : 0
    switch second {
    case UInt8(ascii: "~"):
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "|") {
        index += 1
        mark = .obsoletePrevious
      } else {
        mark = .obsolete
      }
      return nil
    case UInt8(ascii: "|"):
      index += 1
      mark = .previous
      return nil
    case UInt8(ascii: ","): return .comment(.flags, rest(after: 1))
    case _ where !readsNotes:
      skipLine()
      return nil
    case UInt8(ascii: "."): return .comment(.note, rest(after: 1))
    case UInt8(ascii: ":"): return .comment(.reference, rest(after: 1))
    default: return .comment(.translator, rest(after: 0))
    }
  }

  private mutating func rest(after count: Int) -> String {
    var start = index + count
    skipLine()
    var end = index
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    if start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    return String(decoding: bytes[min(start, end)..<end], as: UTF8.self)
  }

  private mutating func keyword() throws(Failure) -> POToken.Keyword {
    let start = index
    while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
    let word = bytes[start..<index]
    guard let keyword = POToken.Keyword.allCases.first(where: { $0.isWritten(word) }) else {
      throw Failure(
        code: .catalogueSyntax, line: current,
        message: "the keyword '\(String(decoding: word, as: UTF8.self))' is not known",
        remedy: "a line begins with msgctxt, msgid, msgid_plural, msgstr, a quotation mark or '#'")
    }
    return keyword
  }

  private mutating func pluralIndex() throws(Failure) -> POToken {
    index += 1
    var number = 0
    var digits = 0
    while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
      let byte = bytes[index]
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 3 {
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      } else if byte != UInt8(ascii: " ") {
        throw unexpected(byte)
      }
      index += 1
    }
    guard index < bytes.count, digits > 0 else { throw unexpected(UInt8(ascii: "[")) }
    index += 1
    return .index(number)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func unexpected(_ byte: UInt8) -> Failure {
    Failure(
      code: .catalogueSyntax, line: current,
      message: "'\(Character(UnicodeScalar(byte)))' cannot stand here",
      remedy: "put what is said in quotation marks, and notes after '# '")
  }
}
