import Speech

/// A document as plain text, for paper, for a clipboard and for phones that show nothing else.
///
/// A paragraph is one line: whatever shows it wraps it, and what is copied has no breaks in it.
struct PlainText {
  private let document: Document
  private var lines: [String] = []

  private init(_ document: Document) {
    self.document = document
  }

  /// The text, with a line feed at its end.
  static func text(_ document: Document) -> String {
    var writer = PlainText(document)
    writer.add(underlined: document.title, by: "=")
    writer.add(document.front)
    for section in document.sections { writer.add(section, depth: 2) }
    while writer.lines.last == "" { writer.lines.removeLast() }
    return writer.lines.map { $0 + "\n" }.joined()
  }

  // MARK: Parts

  private mutating func add(_ section: Section, depth: Int) {
    if section.place == .page, !lines.isEmpty { lines.append("") }
    add(underlined: section.title, by: depth == 2 ? "=" : "-")
    add(section.blocks)
    for inner in section.sections { add(inner, depth: depth + 1) }
  }

  private mutating func add(underlined wording: Wording, by mark: Character) {
    let words = wording.each.filter { !$0.isEmpty }
    guard let longest = words.map(\.text.count).max() else { return }
    for each in words { add(each) }
    lines += [String(repeating: mark, count: longest), ""]
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let wording), .note(let wording), .detail(let wording), .label(let wording):
      paragraph(wording)
    case .bullets(let items): list(items.map { ("* ", $0) })
    case .numbered(let items): list(items.enumerated().map { ("\($0 + 1). ", $1) })
    case .boxes(let boxes): list(boxes.map { ($0.isTicked ? "[x] " : "[ ] ", $0.words) })
    case .links(let links): list(links.map { ("* ", $0.words) }, before: links.map(\.before))
    case .message(let message): add(message)
    case .fields(let fields): for field in fields { add(field) }
    case .table(let table): add(table)
    case .sheet(let sheet): add(sheet)
    case .turn(let turn): add(turn)
    case .meanings(let meanings):
      for meaning in meanings {
        for words in meaning.term.each { add(words) }
        for words in meaning.meaning.each { add(words, after: "  ") }
        lines.append("")
      }
    case .guarded(let when, let inner):
      paragraph(when)
      add(inner)
    case .box(let inner):
      lines += [String(repeating: "-", count: 20), ""]
      add(inner)
      lines += [String(repeating: "-", count: 20), ""]
    case .whole(let inner): add(inner)
    // What only a screen can use.
    case .picture, .outside: break
    }
  }

  private mutating func paragraph(_ wording: Wording) {
    for words in wording.each { add(words) }
    lines.append("")
  }

  /// Words with what stands before and after them; each of their lines runs in their direction.
  private mutating func add(_ words: Words, after before: String = "", before after: String = "") {
    guard !words.isEmpty else { return }
    let direction: Direction = words.tag.isRightToLeft ? .rightToLeft : .leftToRight
    let text = BidiMode.isolates.shown(before + Self.shown(words.text) + after, in: direction)
    lines += text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { number, line in
        let indent = number == 0 ? "" : String(repeating: " ", count: before.count)
        return BidiMode.isolates.line(indent + line, in: direction)
      }
  }

  private mutating func list(_ items: [(mark: String, words: Wording)], before: [Wording?] = []) {
    for (index, item) in items.enumerated() {
      let first = before.indices.contains(index) ? before[index] : nil
      for (number, words) in item.words.each.enumerated() {
        let mark = number == 0 ? item.mark : String(repeating: " ", count: item.mark.count)
        let lead = first.map { Self.shown($0.words(in: words.tag).text) + " " } ?? ""
        add(words, after: mark + lead)
      }
    }
    lines.append("")
  }

  private mutating func add(_ message: Block.Message) {
    for side in message.sides {
      if let heading = side.heading {
        for words in heading.each { add(words, after: "--- ", before: " ---") }
      } else {
        lines.append(String(repeating: "-", count: 20))
      }
      lines.append("")
      var wasBullet = false
      for line in side.lines {
        if wasBullet, !line.isBullet { lines.append("") }
        add(line.words, after: line.isBullet ? "* " : "")
        if !line.isBullet { lines.append("") }
        wasBullet = line.isBullet
      }
      if wasBullet { lines.append("") }
      lines += [String(repeating: "-", count: 20), ""]
    }
  }

  private mutating func add(_ field: Block.Field) {
    for words in field.title.each { add(words, before: ":") }
    if let value = field.value {
      add(value)
    } else {
      lines += Array(repeating: String(repeating: "_", count: 60), count: field.lines)
    }
    lines.append("")
  }

  private mutating func add(_ table: Block.Table) {
    for words in table.title.each { add(words) }
    lines.append("")
    for number in 0..<(table.rows.count + table.emptyRows) {
      let row = table.rows.indices.contains(number) ? table.rows[number] : []
      for (index, column) in table.columns.enumerated() {
        let value = row.indices.contains(index) ? row[index]?.main.text : nil
        let others = column.each.dropFirst().map { " / " + $0.text }.joined()
        add(column.main, before: "\(others): \(value ?? String(repeating: "_", count: 30))")
      }
      lines.append("")
    }
  }

  private mutating func add(_ sheet: Block.Sheet) {
    let blank = String(repeating: "_", count: 10)
    let hand = sheet.hand.map(\.main.text)
    for row in sheet.rows {
      for (index, blocks) in row.enumerated() where !blocks.isEmpty {
        var cell = PlainText(document)
        cell.add(blocks)
        let text = cell.lines.filter { !$0.isEmpty }
        if index == 0 {
          lines += text.enumerated().map { ($0 == 0 ? "[ ] " : "    ") + $1 }
        } else if text.count == 1 {
          lines.append("    \(sheet.columns[index].main.text): \(text[0])")
        } else {
          lines += ["    \(sheet.columns[index].main.text):"] + text.map { "    " + $0 }
        }
      }
      lines += ["    " + hand.dropFirst().map { "\($0): \(blank)" }.joined(separator: "  "), ""]
    }
  }

  private mutating func add(_ turn: Block.Turn) {
    for words in turn.speaker?.each ?? [] { add(words, after: "[", before: "]") }
    add(turn.blocks)
  }

  /// Text that cannot drive a terminal.
  private static func shown(_ text: String) -> String {
    MailText.body(text).replacing("\t", with: " ")
  }
}
