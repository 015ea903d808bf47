/// Reads `{placeholders}` and backslashes in the lines of one paragraph.
struct TextReader {
  private(set) var problems = ProblemList()
  private(set) var text: TextSource
  private var plain = ""
  /// Whether the line before ended in a backslash, so that a break was asked for.
  private var breaks = false
  private var isFirst = true

  init(at mark: Mark) {
    text = TextSource(mark: mark)
  }

  /// Adds a line of the paragraph, joined to the one before it by a space or a break.
  ///
  /// - Parameters:
  ///   - line: The line without what marks its kind.
  ///   - mark: Where it begins.
  mutating func add(_ line: Substring, at mark: Mark) {
    let trimmed = line.trimmed
    let start = mark.offset + trimmed.leading
    // A bare '*' has its text on the lines below it, so nothing is joined to nothing.
    guard !trimmed.text.isEmpty else { return }
    if !isFirst { plain += breaks ? "\n" : " " }
    isFirst = false
    breaks = false
    read(trimmed.text, at: Mark(file: mark.file, line: mark.line, offset: start))
  }

  /// Takes over what is plain in one piece, up to each backslash and brace.
  private mutating func read(_ line: Substring, at mark: Mark) {
    let bytes = line.utf8
    // Most lines are plain from end to end, and a run of memory is searched fastest.
    let isPlain = bytes.withContiguousStorageIfAvailable { memory in
      !memory.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "{") }
    }
    guard isPlain != true else {
      plain += line
      return
    }
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        plain += line[start..<index]
        index = bytes.index(after: index)
        start = index
        if index == bytes.endIndex {
          breaks = true
          while plain.utf8.last == UInt8(ascii: " ") { plain.unicodeScalars.removeLast() }
        } else {
          // Whatever stands here is plain, and goes over with what follows it.
          index = bytes.index(after: index)
        }
      case UInt8(ascii: "{"):
        plain += line[start..<index]
        let offset = mark.offset + bytes.distance(from: bytes.startIndex, to: index)
        let open = Mark(file: mark.file, line: mark.line, offset: offset)
        guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
          problems.append(
            Problem(
              .unterminatedPlaceholder, at: open, "the '{' is never closed",
              remedy: "close it with '}' on the same line, or write '\\{' for the character itself")
          )
          plain += line[index...]
          return
        }
        flush()
        let name = String(line[bytes.index(after: index)..<close])
        text.segments.append(.hole(Word(text: name, mark: open)))
        index = bytes.index(after: close)
        start = index
      default:
        index = bytes.index(after: index)
      }
    }
    plain += line[start...]
  }

  /// The text once all its lines are in.
  mutating func finish() -> TextSource {
    flush()
    return text
  }

  private mutating func flush() {
    guard !plain.isEmpty else { return }
    text.segments.append(.plain(plain))
    plain = ""
  }
}

extension Substring {
  /// The text without spaces and tabs around it, and how many bytes stood before it.
  var trimmed: (text: Substring, leading: Int) {
    let ends = utf8.withContiguousStorageIfAvailable { bytes -> (leading: Int, count: Int) in
      var start = 0
      var end = bytes.count
      while start < end, Self.isBlank(bytes[start]) { start += 1 }
      while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
      return (start, end - start)
    }
    guard let (leading, count) = ends else { return Substring(String(self)).trimmed }
    guard leading > 0 || count < utf8.count else { return (self, 0) }
    let first = utf8.index(startIndex, offsetBy: leading)
    return (self[first..<utf8.index(first, offsetBy: count)], leading)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
