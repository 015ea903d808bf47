/// Reads `{placeholders}` and backslashes in the lines of one paragraph.
struct TextReader {
  private(set) var problems = ProblemList()
  private(set) var text: TextSource
  private var plain: [UInt8] = []
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
    if !isFirst { plain.append(UInt8(ascii: breaks ? "\n" : " ")) }
    isFirst = false
    breaks = false
    let needsReading = trimmed.text.utf8.contains { byte in
      byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "{")
    }
    guard needsReading else { return plain.append(contentsOf: trimmed.text.utf8) }
    let bytes = Array(trimmed.text.utf8)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        index += 1
        if index == bytes.count {
          breaks = true
          while plain.last == UInt8(ascii: " ") { plain.removeLast() }
        } else {
          plain.append(bytes[index])
          index += 1
        }
      case UInt8(ascii: "{"):
        let open = Mark(file: mark.file, line: mark.line, offset: start + index)
        guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
          problems.append(
            Problem(
              .unterminatedPlaceholder, at: open, "the '{' is never closed",
              remedy: "close it with '}' on the same line, or write '\\{' for the character itself")
          )
          plain.append(contentsOf: bytes[index...])
          return
        }
        flush()
        let name = String(decoding: bytes[(index + 1)..<close], as: UTF8.self)
        text.segments.append(.hole(Word(text: name, mark: open)))
        index = close + 1
      default:
        plain.append(bytes[index])
        index += 1
      }
    }
  }

  /// The text once all its lines are in.
  mutating func finish() -> TextSource {
    flush()
    return text
  }

  private mutating func flush() {
    guard !plain.isEmpty else { return }
    text.segments.append(.plain(String(decoding: plain, as: UTF8.self)))
    plain = []
  }
}

extension Substring {
  /// The text without spaces and tabs around it, and how many bytes stood before it.
  var trimmed: (text: Substring, leading: Int) {
    let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard let first = utf8.firstIndex(where: { !isBlank($0) }),
      let last = utf8.lastIndex(where: { !isBlank($0) })
    else { return (self[endIndex...], utf8.count) }
    return (Substring(utf8[first...last]), utf8.distance(from: startIndex, to: first))
  }
}
