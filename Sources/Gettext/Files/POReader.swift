import Findings

/// Reads a PO file: what GNU `msgfmt` accepts in UTF-8, and rejects what it rejects.
package struct POReader {
  let path: String
  var lexer: POLexer
  var token = POToken.end
  var findings: [Finding] = []
  var entries: [POEntry] = []
  var seen: [POEntry.Key: Int] = [:]
  /// The comments above the entry that comes next.
  var pending = POEntry(key: POEntry.Key(context: nil, id: ""), strings: [])

  /// The most bytes of one file; a real one has about half a million.
  package static let limit = 8 << 20
  /// The bytes of an entry that is short; most have more.
  private static let shortEntry = 256

  private init(_ bytes: [UInt8], from start: Int, path: String, readsNotes: Bool) {
    self.path = path
    lexer = POLexer(bytes, from: start, readsNotes: readsNotes)
    // Growing copies everything, and hashes every key again.
    seen.reserveCapacity(bytes.count / Self.shortEntry)
    entries.reserveCapacity(bytes.count / Self.shortEntry)
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its path, for the findings.
  ///   - readsNotes: Whether notes, references and translators' comments are wanted too.
  /// - Returns: The file, or everything wrong with it.
  package static func read(
    _ bytes: [UInt8], path: String, readsNotes: Bool = true
  ) -> POFile.Loaded {
    let place = Finding.Place(path: path)
    guard bytes.count <= limit else {
      return .unsound([
        Finding(
          .catalogueTooLong, at: place,
          "the file has \(bytes.count) bytes, and \(limit) is the most",
          remedy: "remove what does not belong to it")
      ])
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let line = (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
      return .unsound([
        Finding(
          .catalogueNotUTF8, at: Finding.Place(path: path, line: line),
          "these bytes are not UTF-8 text", remedy: "save the file as UTF-8 in your editor")
      ])
    }
    let hasMark = bytes.starts(with: [0xef, 0xbb, 0xbf])
    var reader = POReader(bytes, from: hasMark ? 3 : 0, path: path, readsNotes: readsNotes)
    if hasMark {
      reader.findings.append(
        Finding(
          .catalogueBOM, at: place, "the file begins with a byte order mark",
          remedy: "save it without one; msgfmt does not read it so", severity: .warning))
    }
    return reader.read()
  }

  private mutating func read() -> POFile.Loaded {
    advance()
    while true {
      switch token {
      case .end:
        let errors = findings.filter { $0.severity == .error }
        guard errors.isEmpty else { return .unsound(findings) }
        return file()
      case .comment(let kind, let text):
        take(kind, text)
        advance()
      case .keyword, .text, .index:
        if let entry = entry() { keep(entry) }
      }
    }
  }

  // MARK: The header

  private mutating func file() -> POFile.Loaded {
    let header = entries.first.flatMap { entry in
      entry.key == POEntry.Key(context: nil, id: "") && !entry.isObsolete ? entry : nil
    }
    let fields = (header?.strings.first ?? "").split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1).map { part in
        String(part.drop { $0 == " " })
      }
      return POFile.Field(parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }
    if header != nil { entries.removeFirst() }
    let file = POFile(fields: fields, comments: header?.comments ?? [], entries: entries)
    if let type = file[field: "Content-Type"], !type.lowercased().hasSuffix("charset=utf-8") {
      return .unsound([
        Finding(
          .catalogueCharset, at: Finding.Place(path: path, line: header?.line ?? 1),
          "the header says '\(type)'", remedy: "save the file as UTF-8 and say charset=UTF-8")
      ])
    }
    return .sound(file, warnings: findings)
  }

  // MARK: Failures

  mutating func advance() {
    while true {
      do throws(POLexer.Failure) {
        token = try lexer.next()
        return
      } catch {
        findings.append(
          Finding(
            error.code, at: Finding.Place(path: path, line: error.line), error.message,
            remedy: error.remedy))
        lexer.skipLine()
        // A string that cannot be read is one all the same; what follows it is sound.
        if error.isString {
          token = .text("")
          return
        }
      }
    }
  }

  mutating func fail<Value>(
    at line: Int? = nil, _ message: String, _ remedy: String,
    code: Finding.Code = .catalogueSyntax
  ) -> Value? {
    findings.append(
      Finding(
        code, at: Finding.Place(path: path, line: line ?? lexer.line), message, remedy: remedy))
    // On with the next entry, so that everything wrong is said at once.
    while true {
      switch token {
      case .end, .comment, .keyword(.context), .keyword(.id): return nil
      case .keyword(.plural), .keyword(.string), .text, .index: advance()
      }
    }
  }

  mutating func inconsistent<Value>() -> Value? {
    fail("the lines of one entry are not all marked alike", "write '#~' before all or none")
  }
}
