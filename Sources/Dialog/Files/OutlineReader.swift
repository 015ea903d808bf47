private import Dispatch
private import Synchronization

/// Reads lines into entries; what they name is resolved later, by the linker.
///
/// It goes on after everything wrong, so that one run reports it all.
struct OutlineReader: Sendable {
  /// The order of things in an entry.
  enum Section: Int, Comparable {
    case properties, text, explanation, options, routes

    static func < (left: Section, right: Section) -> Bool { left.rawValue < right.rawValue }
  }

  var entries: [EntrySource] = []
  var problems = ProblemList()
  var entry: EntrySource?
  var section = Section.properties
  var guarded = GuardSource.none
  var paragraph: (role: Paragraph.Role, reader: TextReader, guarded: GuardSource)?

  /// Reads all files of a dialog, which know nothing of one another: side by side.
  mutating func read(_ source: SourceText) {
    let files = source.files
    let outlines = Mutex<[OutlineReader?]>(Array(repeating: nil, count: files.count))
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      var outline = OutlineReader()
      outline.read(files[index], at: index)
      outlines.withLock { [outline] in $0[index] = outline }
    }
    for outline in outlines.withLock({ $0 }) {
      entries += outline?.entries ?? []
      if let outline { problems += outline.problems }
    }
  }

  private mutating func read(_ file: SourceText.File, at index: Int) {
    for (number, line) in file.lines.enumerated() {
      read(line, at: Mark(file: index, line: number + 1, offset: 0))
    }
    endEntry(at: Mark(file: index, line: max(1, file.lines.count), offset: 0))
  }

  mutating func read(_ line: Substring, at mark: Mark) {
    let bytes = line.utf8
    guard let first = bytes.first,
      bytes.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") })
    else {
      endParagraph()
      return
    }
    let second = bytes.dropFirst().first
    switch first {
    case UInt8(ascii: "/") where second == UInt8(ascii: "/"):
      return
    case UInt8(ascii: "#"):
      open(line, at: mark)
    case UInt8(ascii: "@"):
      property(line, at: mark)
    case UInt8(ascii: "?"):
      guardLine(line, at: mark)
    case UInt8(ascii: "-") where second == UInt8(ascii: ">"):
      route(line, at: mark)
    case UInt8(ascii: "-"):
      option(line, at: mark)
    case UInt8(ascii: "*"):
      endParagraph()
      text(rest(of: line, after: 1, at: mark), role: .bullet)
    case UInt8(ascii: ">"):
      let content = rest(of: line, after: 1, at: mark)
      if content.text.isEmpty {
        endParagraph()
      } else {
        if paragraph?.role != .explanation { endParagraph() }
        text(content, role: .explanation)
      }
    default:
      if paragraph?.role == .explanation { endParagraph() }
      text(rest(of: line, after: 0, at: mark), role: paragraph?.role ?? .text)
    }
  }

  // MARK: Pieces

  typealias Content = (text: Substring, mark: Mark)

  /// What follows the characters that mark a line's kind, without the spaces around it.
  func rest(of line: Substring, after count: Int, at mark: Mark) -> Content {
    let trimmed = Substring(line.utf8.dropFirst(count)).trimmed
    return (
      trimmed.text, Mark(file: mark.file, line: mark.line, offset: count + trimmed.leading)
    )
  }

  mutating func condition(_ content: Content) -> ConditionSource? {
    var reader = ConditionReader(content.text, at: content.mark)
    let condition = reader.read()
    problems += reader.problems
    return condition
  }

  mutating func enter(_ next: Section, at mark: Mark, _ what: String) {
    guard entry != nil else { return outside(mark) }
    if next < section {
      problems.append(
        Problem(
          .misplacedLine, at: mark, "\(what) stands too late in its entry",
          remedy:
            "the order is '@', text, '>', '-', '->'; a backslash makes a first character plain"
        ))
    }
    section = max(section, next)
  }

  mutating func outside(_ mark: Mark) {
    problems.append(
      Problem(
        .outsideEntry, at: mark, "this stands before the first entry of the file",
        remedy: "open an entry with '# kind name' above it"))
  }

  mutating func takeGuard() -> GuardSource {
    defer { guarded = .none }
    return guarded
  }

  /// Reports a guard with nothing below it that it could guard.
  mutating func dropGuard() {
    let mark: Mark
    switch takeGuard() {
    case .none, .broken: return
    case .when(_, let place), .otherwise(let place): mark = place
    }
    problems.append(
      Problem(
        .danglingGuard, at: mark, "this '?' guards nothing",
        remedy: "put the paragraph, option or title that it guards right under it"))
  }

  mutating func endParagraph() {
    guard var open = paragraph else { return }
    paragraph = nil
    let text = open.reader.finish()
    problems += open.reader.problems
    entry?.paragraphs.append(
      ParagraphSource(role: open.role, text: text, guarded: open.guarded, mark: text.mark))
  }

  mutating func endEntry(at mark: Mark) {
    endParagraph()
    dropGuard()
    if let entry { entries.append(entry) }
    entry = nil
  }

  static func words(_ content: Content) -> [Word] {
    var words: [Word] = []
    var offset = content.mark.offset
    for piece in content.text.utf8.split(
      separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    {
      if !piece.isEmpty {
        let mark = Mark(file: content.mark.file, line: content.mark.line, offset: offset)
        words.append(Word(text: String(Substring(piece)), mark: mark))
      }
      offset += piece.count + 1
    }
    return words
  }

  /// The items of a list with commas, without the spaces around them and without empty ones.
  static func list(_ text: Substring) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: ",")).map { Substring($0).trimmed.text }
      .filter { !$0.isEmpty }
  }

  static let howToName =
    "use small letters, digits and hyphens, \(Limits.nameBytes) at most, begin with a letter"

  /// Whether a text can name an entry or option.
  static func isName(_ text: String) -> Bool {
    guard text.utf8.count <= Limits.nameBytes, let first = text.utf8.first,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}
