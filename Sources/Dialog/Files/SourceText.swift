import Findings

/// The lines of a dialog's files.
struct SourceText {
  /// One file: its path and its lines, without their ends.
  struct File {
    var path: String
    var chapter: String
    /// Whether it belongs to the folder that all dialogs share.
    var isCommon: Bool
    var lines: [Substring]
  }

  var files: [File] = []

  /// The position of a mark, with the column counted in characters.
  func place(_ mark: Mark) -> Finding.Place {
    guard files.indices.contains(mark.file) else { return Finding.Place(path: "") }
    let file = files[mark.file]
    guard file.lines.indices.contains(mark.line - 1) else {
      return Finding.Place(path: file.path, line: mark.line)
    }
    let line = file.lines[mark.line - 1]
    let index = line.utf8.index(
      line.startIndex, offsetBy: mark.offset, limitedBy: line.endIndex)
    return Finding.Place(
      path: file.path, line: mark.line, column: line[..<(index ?? line.endIndex)].count + 1)
  }

  /// Takes in a file, or says why not.
  ///
  /// - Returns: What is wrong; the file is still read as far as that makes sense, so that
  ///   everything wrong with it is reported at once.
  mutating func add(_ file: DialogFile, isCommon: Bool) -> [Finding] {
    var findings: [Finding] = []
    let place = Finding.Place(path: file.path)
    guard file.bytes.count <= Limits.fileBytes else {
      keep(file, isCommon: isCommon, lines: [])
      return [
        Finding(
          .fileTooLong, at: place,
          "the file has \(file.bytes.count) bytes, and \(Limits.fileBytes) is the most",
          remedy: "divide it into several chapters")
      ]
    }
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      let place = Self.firstInvalid(in: file)
      keep(file, isCommon: isCommon, lines: [])
      return [
        Finding(
          .notUTF8, at: place, "these bytes are not UTF-8 text",
          remedy: "save the file as UTF-8 in your editor")
      ]
    }
    var lines: [Substring] = []
    lines.reserveCapacity(file.bytes.count / 32)
    // Split over bytes: to Swift a CR LF is one character, which is not a line feed. The text has
    // the bytes of the file, so that positions in the one are positions in the other.
    let bytes = file.bytes
    var start = 0
    while start <= bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let next = end + 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      let first = text.utf8.index(text.startIndex, offsetBy: start)
      var line = text[first..<text.utf8.index(first, offsetBy: end - start)]
      start = next
      if line.utf8.count > Limits.lineBytes {
        findings.append(
          Finding(
            .lineTooLong, at: Finding.Place(path: file.path, line: lines.count + 1),
            "the line has \(line.utf8.count) bytes, and \(Limits.lineBytes) is the most",
            remedy: "break it into several lines"))
        line = ""
      }
      lines.append(line)
    }
    if let first = lines.first, first.unicodeScalars.first == "\u{FEFF}" {
      lines[0] = Substring(first.unicodeScalars.dropFirst())
    }
    keep(file, isCommon: isCommon, lines: lines)
    return findings
  }

  private mutating func keep(_ file: DialogFile, isCommon: Bool, lines: [Substring]) {
    files.append(
      File(path: file.path, chapter: file.chapter, isCommon: isCommon, lines: lines))
  }

  /// The line and column of the first bytes that are no UTF-8.
  private static func firstInvalid(in file: DialogFile) -> Finding.Place {
    var line = 1
    for piece in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: piece, as: UTF8.self) == nil {
        let repaired = String(decoding: piece, as: UTF8.self)
        let column = repaired.prefix { $0 != "\u{FFFD}" }.count + 1
        return Finding.Place(path: file.path, line: line, column: column)
      }
      line += 1
    }
    return Finding.Place(path: file.path)
  }
}
