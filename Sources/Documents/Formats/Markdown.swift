import Speech

/// A document as Markdown (CommonMark, with tables), for whoever goes on writing in it.
struct Markdown {
  private let document: Document
  private var blocks: [String] = []

  private init(_ document: Document) {
    self.document = document
  }

  /// The text, with a line feed at its end.
  static func text(_ document: Document) -> String {
    var writer = Markdown(document)
    writer.add(heading: document.title, level: 1)
    writer.add(document.front)
    for section in document.sections { writer.add(section, level: 2) }
    return writer.blocks.joined(separator: "\n\n") + "\n"
  }

  // MARK: Parts

  private mutating func add(_ section: Section, level: Int) {
    add(heading: section.title, level: level, anchor: section.anchor)
    add(section.blocks)
    for inner in section.sections { add(inner, level: min(level + 1, 6)) }
  }

  private mutating func add(heading wording: Wording, level: Int, anchor: String? = nil) {
    let mark = String(repeating: "#", count: level) + " " + (anchor.map(place) ?? "")
    blocks.append(mark + inline(wording))
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let wording), .detail(let wording): add(wording)
    case .note(let wording): blocks.append(Self.quoted(paragraphs(wording)))
    case .label(let wording):
      blocks += wording.each.map { "**" + oneLine($0) + "**" }
    case .bullets(let items): list(items.map { ("- ", $0) })
    case .numbered(let items): list(items.enumerated().map { ("\($0 + 1). ", $1) })
    case .boxes(let boxes): list(boxes.map { ($0.isTicked ? "- [x] " : "- [ ] ", $0.words) })
    case .links(let links):
      blocks.append(
        links.map { link in
          let before = link.before.map { inline($0) + " " } ?? ""
          return "- " + before + self.link(inline(link.words), to: link.target)
        }.joined(separator: "\n"))
    case .message(let message): for side in message.sides { add(side) }
    case .fields(let fields): for field in fields { add(field) }
    case .table(let table): add(table)
    case .sheet(let sheet):
      for row in sheet.rows {
        for (index, cell) in row.enumerated() where !cell.isEmpty {
          if index > 0 { add(.label(sheet.columns[index])) }
          add(cell)
        }
      }
    case .turn(let turn):
      if let speaker = turn.speaker { add(.label(speaker)) }
      add(turn.blocks)
    case .meanings(let meanings):
      for meaning in meanings {
        blocks.append(place(meaning.anchor) + "**" + inline(meaning.term) + "**")
        add(meaning.meaning)
      }
    case .guarded(let when, let inner):
      blocks.append(when.each.map { "*" + oneLine($0) + "*" }.joined(separator: "\n\n"))
      add(inner)
    case .box(let inner):
      var box = Markdown(document)
      box.add(inner)
      blocks.append(Self.quoted(box.blocks.joined(separator: "\n\n")))
    case .whole(let inner): add(inner)
    // What only a page can show.
    case .picture, .outside: break
    }
  }

  private mutating func add(_ wording: Wording) {
    blocks.append(paragraphs(wording))
  }

  private mutating func list(_ items: [(mark: String, words: Wording)]) {
    let lines = items.map { item in
      let text = paragraphs(item.words)
      return item.mark + text.replacing("\n", with: "\n  ")
    }
    blocks.append(lines.joined(separator: "\n"))
  }

  private mutating func add(_ side: Block.Message.Side) {
    if let heading = side.heading { add(.label(heading)) }
    var text: [String] = []
    for line in side.lines {
      let words = escaped(line.words)
      if line.isBullet, let last = text.last, last.hasPrefix("- ") {
        text[text.count - 1] = last + "\n- " + words.replacing("\n", with: "\n  ")
      } else {
        text.append((line.isBullet ? "- " : "") + words)
      }
    }
    blocks.append(Self.quoted(text.joined(separator: "\n\n")))
  }

  private mutating func add(_ field: Block.Field) {
    let title = inline(field.title)
    let value = field.value.map { escaped($0) } ?? String(repeating: "\\_", count: 30)
    blocks.append("**\(title):** \(value)")
  }

  private mutating func add(_ table: Block.Table) {
    add(.label(table.title))
    let head = table.columns.map(inline)
    let known = table.rows.map { row in row.map { $0.map(inline) ?? "" } }
    let empty = Array(
      repeating: Array(repeating: "", count: table.columns.count), count: table.emptyRows)
    let rows = [head, table.columns.map { _ in "---" }] + known + empty
    blocks.append(rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }

  // MARK: Words

  /// A paragraph for each language.
  private func paragraphs(_ wording: Wording) -> String {
    wording.each.map { escaped($0) }.joined(separator: "\n\n")
  }

  private static func quoted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
  }

  /// All languages on one line.
  private func inline(_ wording: Wording) -> String {
    wording.each.map { oneLine($0) }.joined(separator: " · ")
  }

  private func oneLine(_ words: Words) -> String {
    escaped(words).replacing("\\\n", with: " ")
  }

  private func escaped(_ words: Words) -> String {
    let direction: Direction = words.tag.isRightToLeft ? .rightToLeft : .leftToRight
    var anchors: [String] = []
    // What must be escaped depends on what stands before it, so links are made afterwards.
    let text = words.runs.reduce(into: "") { text, run in
      switch run {
      case .link(let piece, to: let anchor) where document.isBook:
        anchors.append(anchor)
        text += Self.linkStart + piece + Self.linkEnd
      case .plain(let piece), .own(let piece), .gap(let piece), .foreign(let piece, _),
        .link(let piece, to: _):
        text += piece
      }
    }
    let escaped = Self.escaped(BidiMode.isolates.shown(MailText.body(text), in: direction))
    return anchors.reduce(escaped) { text, anchor in
      text.replacing(Self.linkStart, with: "[", maxReplacements: 1)
        .replacing(Self.linkEnd, with: "](#\(Escaping.html(anchor)))", maxReplacements: 1)
    }
  }

  /// Characters for private use, which no dialog has.
  private static let linkStart = "\u{E000}"
  private static let linkEnd = "\u{E001}"

  /// A link within a book; a paper is a file of its own, so there its links would lead nowhere.
  private func link(_ text: String, to anchor: String?) -> String {
    guard document.isBook, let anchor else { return text }
    return "[\(text)](#\(Escaping.html(anchor)))"
  }

  /// The place that links lead to.
  private func place(_ anchor: String) -> String {
    document.isBook ? "<a id=\"\(Escaping.html(anchor))\"></a>" : ""
  }

  /// Text in which nothing is taken for a mark; a line feed becomes a break.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    var isLineStart = true
    // A number alone before a point or a bracket would begin a list.
    var isNumber = false
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "&", "~", "!": escaped += "\\"
      case "+", "-", "=": if isLineStart { escaped += "\\" }
      case ".", ")": if isNumber { escaped += "\\" }
      // Spaces at its beginning would make a line code.
      case " ", "\t": if isLineStart { continue }
      case _: break
      }
      if character == "\n" {
        escaped += "\\\n"
        isLineStart = true
        isNumber = false
      } else {
        escaped.append(character == "\t" ? " " : character)
        isNumber = (isLineStart || isNumber) && character.isASCII && character.isNumber
        if !character.isWhitespace { isLineStart = false }
      }
    }
    return escaped
  }
}
