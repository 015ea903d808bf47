/// Reads lines into entries; what they name is resolved later, by the linker.
///
/// It goes on after everything wrong, so that one run reports it all.
struct OutlineReader {
  /// The order of things in an entry.
  private enum Section: Int, Comparable {
    case properties, text, explanation, options, routes

    static func < (left: Section, right: Section) -> Bool { left.rawValue < right.rawValue }
  }

  private(set) var entries: [EntrySource] = []
  private(set) var problems = ProblemList()
  private var entry: EntrySource?
  private var section = Section.properties
  private var guarded = GuardSource.none
  private var paragraph: (role: Paragraph.Role, reader: TextReader, guarded: GuardSource)?

  /// Reads all files of a dialog.
  mutating func read(_ source: SourceText) {
    for (index, file) in source.files.enumerated() {
      for (number, line) in file.lines.enumerated() {
        read(line, at: Mark(file: index, line: number + 1, offset: 0))
      }
      endEntry(at: Mark(file: index, line: max(1, file.lines.count), offset: 0))
    }
  }

  private mutating func read(_ line: Substring, at mark: Mark) {
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

  // MARK: Lines

  private mutating func open(_ line: Substring, at mark: Mark) {
    endEntry(at: mark)
    let words = Self.words(rest(of: line, after: 1, at: mark))
    let kind = words.first ?? Word(text: "", mark: mark)
    let name = words.dropFirst().first ?? Word(text: "", mark: mark)
    if words.count != 2 {
      problems.append(
        Problem(
          .badName, at: mark, "a kind and a name must stand after '#', and nothing else",
          remedy: "write it like '# ask detained'"))
    } else if !Self.isName(name.text) {
      problems.append(
        Problem(
          .badName, at: name.mark, "'\(name.text)' cannot be a name",
          remedy: Self.howToName))
    }
    entry = EntrySource(kind: kind, name: name, file: mark.file)
    section = .properties
  }

  private mutating func property(_ line: Substring, at mark: Mark) {
    endParagraph()
    enter(.properties, at: mark, "a property")
    let content = rest(of: line, after: 1, at: mark)
    let end = content.text.utf8.firstIndex(of: UInt8(ascii: " ")) ?? content.text.endIndex
    let key = Word(text: String(content.text[..<end]), mark: content.mark)
    let value = Substring(content.text[end...]).trimmed
    let offset = content.mark.offset + key.text.utf8.count + value.leading
    let word = Word(
      text: String(value.text), mark: Mark(file: mark.file, line: mark.line, offset: offset))
    let guarded = takeGuard()
    entry?.properties.append(PropertySource(key: key, value: word, guarded: guarded))
  }

  private mutating func guardLine(_ line: Substring, at mark: Mark) {
    if paragraph != nil {
      problems.append(
        Problem(
          .missingBlankLine, at: mark, "a '?' stands right under a paragraph",
          remedy: "put a blank line before it"))
    }
    endParagraph()
    dropGuard()
    guard entry != nil else { return outside(mark) }
    let content = rest(of: line, after: 1, at: mark)
    if content.text == "otherwise" {
      guarded = .otherwise(mark)
    } else if let condition = condition(content) {
      guarded = .when(condition, mark)
    } else {
      guarded = .broken
    }
  }

  private mutating func option(_ line: Substring, at mark: Mark) {
    endParagraph()
    enter(.options, at: mark, "an option")
    let content = rest(of: line, after: 1, at: mark)
    guard let colon = content.text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      problems.append(
        Problem(
          .badName, at: content.mark, "an option has a name, a colon and a label",
          remedy: "write it like '- yes: Yes'"))
      guarded = .none
      return
    }
    let name = Substring(content.text[..<colon]).trimmed.text
    let after = Substring(content.text[content.text.utf8.index(after: colon)...])
    let bar = after.utf8.firstIndex(of: UInt8(ascii: "|"))
    let label = after[..<(bar ?? after.endIndex)]
    let words = bar.map { Self.list(after[after.utf8.index(after: $0)...]) } ?? []
    let offset = content.mark.offset + content.text[...colon].utf8.count
    var reader = TextReader(at: Mark(file: mark.file, line: mark.line, offset: offset))
    reader.add(label, at: Mark(file: mark.file, line: mark.line, offset: offset))
    let text = reader.finish()
    problems += reader.problems
    let option = OptionSource(
      name: Word(text: String(name), mark: content.mark), label: text,
      words: words.map { String($0) }, guarded: takeGuard())
    entry?.options.append(option)
  }

  private mutating func route(_ line: Substring, at mark: Mark) {
    endParagraph()
    dropGuard()
    enter(.routes, at: mark, "a route")
    let content = rest(of: line, after: 2, at: mark)
    let words = Self.words(content)
    guard let target = words.first else {
      problems.append(
        Problem(
          .missingRoute, at: mark, "nothing stands after '->'",
          remedy: "name the entry to go to, or 'plan'"))
      return
    }
    guard words.count > 1 else {
      entry?.routes.append(RouteSource(target: target, condition: nil))
      return
    }
    guard words[1].text == "if", words.count > 2 else {
      problems.append(
        Problem(
          .badCondition, at: words[1].mark, "'if' and a condition must stand after the entry",
          remedy: "write it like '-> centre if detained is yes'"))
      return
    }
    let start = words[2].mark
    let length = start.offset - content.mark.offset
    let text = Substring(content.text.utf8.dropFirst(length))
    if let condition = condition((text, start)) {
      entry?.routes.append(RouteSource(target: target, condition: condition))
    }
  }

  private mutating func text(_ content: Content, role: Paragraph.Role) {
    guard entry != nil else { return outside(content.mark) }
    if paragraph == nil {
      enter(role == .explanation ? .explanation : .text, at: content.mark, "text")
      paragraph = (role, TextReader(at: content.mark), takeGuard())
    }
    paragraph?.reader.add(content.text, at: content.mark)
  }

  // MARK: Pieces

  private typealias Content = (text: Substring, mark: Mark)

  /// What follows the characters that mark a line's kind, without the spaces around it.
  private func rest(of line: Substring, after count: Int, at mark: Mark) -> Content {
    let trimmed = Substring(line.utf8.dropFirst(count)).trimmed
    return (
      trimmed.text, Mark(file: mark.file, line: mark.line, offset: count + trimmed.leading)
    )
  }

  private mutating func condition(_ content: Content) -> ConditionSource? {
    var reader = ConditionReader(content.text, at: content.mark)
    let condition = reader.read()
    problems += reader.problems
    return condition
  }

  private mutating func enter(_ next: Section, at mark: Mark, _ what: String) {
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

  private mutating func outside(_ mark: Mark) {
    problems.append(
      Problem(
        .outsideEntry, at: mark, "this stands before the first entry of the file",
        remedy: "open an entry with '# kind name' above it"))
  }

  private mutating func takeGuard() -> GuardSource {
    defer { guarded = .none }
    return guarded
  }

  /// Reports a guard with nothing below it that it could guard.
  private mutating func dropGuard() {
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

  private mutating func endParagraph() {
    guard var open = paragraph else { return }
    paragraph = nil
    let text = open.reader.finish()
    problems += open.reader.problems
    entry?.paragraphs.append(
      ParagraphSource(role: open.role, text: text, guarded: open.guarded, mark: text.mark))
  }

  private mutating func endEntry(at mark: Mark) {
    endParagraph()
    dropGuard()
    if let entry { entries.append(entry) }
    entry = nil
  }

  private static func words(_ content: Content) -> [Word] {
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
