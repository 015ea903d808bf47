/// A document as one HTML file that needs nothing else: no script, no font, no picture from outside.
package struct HTMLPage {
  let document: Document
  private let inline = Inline(linksOut: true)
  private let copied = Inline(linksOut: false)

  /// The whole file.
  package static func text(_ document: Document) -> String {
    HTMLPage(document: document).text
  }

  private var main: Tag { document.languages.first ?? Tag(code: "en", isRightToLeft: false) }

  private var text: String {
    """
    <!doctype html>
    <html\(main.attributes)>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(StyleSheet.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <title>\(Escaping.html(document.windowTitle.text))</title>
    <style>\(StyleSheet.text)</style>
    </head>
    <body class="\(kind)">
    <header>
    <h1>\(heading(document.title))</h1>
    \(blocks(document.front))</header>
    \(contents)<main>
    \(document.sections.map { section($0, depth: 2) }.joined())</main>
    </body>
    </html>

    """
  }

  private var kind: String {
    (document.isBook ? "book" : "papers") + (document.isWide ? " wide" : "")
      + (document.isOneSheet ? " single" : "")
  }

  private var contents: String {
    guard let title = document.contents, document.sections.count > 1 else { return "" }
    let items = document.sections.map { section in
      let title = section.title.only(in: document.languages)
      return "<li><a href=\"#\(Escaping.html(section.anchor))\">\(heading(title))</a></li>\n"
    }
    let kind = document.languages.count > 1 ? " class=\"links\"" : ""
    return """
      <nav id="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">\(heading(title))</h2>
      <ul\(kind)>
      \(items.joined())</ul>
      </nav>

      """
  }

  private func section(_ section: Section, depth: Int) -> String {
    let anchor = Escaping.html(section.anchor)
    let level = min(depth, 6)
    let tag = depth == 2 ? "section" : "div"
    let label = depth == 2 ? " aria-labelledby=\"\(anchor)-title\"" : ""
    let kind =
      switch section.place {
      case .page: "page"
      case .flow: "flow"
      case .whole: "whole"
      }
    return """
      <\(tag) id="\(anchor)" class="\(kind)"\(label)>
      <h\(level) id="\(anchor)-title">\(heading(section.title))</h\(level)>
      \(blocks(section.blocks))\(section.sections.map { self.section($0, depth: depth + 1) }.joined())</\(tag)>

      """
  }

  // MARK: Words

  /// The language of a piece, where it is another than that of the page.
  private func attributes(ofPart tag: Tag) -> String {
    tag == main ? "" : tag.attributes
  }

  /// A title in all its languages, side by side where there is room.
  private func heading(_ wording: Wording) -> String {
    guard wording.each.count > 1 else { return stacked(wording) }
    return "<span class=\"pair\">\(stacked(wording))</span>"
  }

  /// Short words in all their languages, one under the other.
  private func stacked(_ wording: Wording) -> String {
    wording.each.map { "<span\(attributes(ofPart: $0.tag))>\(inline.html($0))</span>" }
      .joined(separator: " ")
  }

  /// An element for each language, side by side; a person's own words run as they do.
  private func pair(_ wording: Wording, _ element: String = "p", kind: String = "") -> String {
    let kind = kind.isEmpty ? "" : " class=\"\(kind)\""
    let parts = wording.each.map { words in
      "<\(element)\(kind)\(words.isOwn ? " dir=\"auto\"" : attributes(ofPart: words.tag))>"
        + "\(inline.html(words))</\(element)>\n"
    }
    guard parts.count > 1 else { return parts.joined() }
    return "<div class=\"pair\">\n\(parts.joined())</div>\n"
  }

  // MARK: Blocks

  private func blocks(_ blocks: [Block]) -> String {
    blocks.map(block).joined()
  }

  private func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let wording): pair(wording)
    case .note(let wording): pair(wording, kind: "note")
    case .detail(let wording): pair(wording, kind: "detail")
    case .label(let wording): pair(wording, kind: "label")
    case .bullets(let items): list("ul", two(items), items.map { pair($0) })
    case .numbered(let items): list("ol", two(items), items.map { pair($0) })
    case .boxes(let boxes):
      list(
        "ul", ["boxes"] + two(boxes.map(\.words)),
        boxes.map { "<span class=\"box\">\($0.isTicked ? "☑" : "☐")</span>\(pair($0.words))" })
    case .links(let links):
      list(
        "ul",
        ["links"] + (isFlow(links) ? ["flow"] : []), links.map(link))
    case .message(let message): self.message(message)
    case .fields(let fields):
      "<div class=\"\(fields.count > 1 ? "fields short" : "fields")\">\n"
        + fields.map(field).joined() + "</div>\n"
    case .table(let table): self.table(table)
    case .sheet(let sheet): self.sheet(sheet)
    case .turn(let turn): self.turn(turn)
    case .picture(let picture, label: let label):
      Drawing(picture: picture).svg(label: label.main.text)
    case .guarded(let when, let inner):
      "<div class=\"guarded\">\n\(pair(when, kind: "detail"))\(blocks(inner))</div>\n"
    case .box(let inner): "<div class=\"message\">\n\(blocks(inner))</div>\n"
    case .whole(let inner): "<div class=\"whole\">\n\(blocks(inner))</div>\n"
    case .outside(let wording, address: let address):
      "<p class=\"outside\"><a href=\"\(Escaping.html(address))\">\(heading(wording))</a></p>\n"
    case .meanings(let meanings): self.meanings(meanings)
    }
  }

  /// The class of a list whose items stand in two languages: each side has marks of its own.
  private func two(_ items: [Wording]) -> [String] {
    items.contains { $0.each.count > 1 } ? ["two"] : []
  }

  /// Whether short links follow each other on a line.
  private func isFlow(_ links: [Block.Link]) -> Bool {
    links.allSatisfy { $0.before == nil && $0.words.each.count == 1 }
  }

  private func list(_ element: String, _ kinds: [String], _ items: [String]) -> String {
    let kind = kinds.isEmpty ? "" : " class=\"\(kinds.joined(separator: " "))\""
    return "<\(element)\(kind)>\n" + items.map { "<li>\($0)</li>\n" }.joined() + "</\(element)>\n"
  }

  private func link(_ link: Block.Link) -> String {
    let before = link.before.map { "<span class=\"detail\">\(heading($0))</span> " } ?? ""
    guard let target = link.target else { return before + heading(link.words) }
    return before + "<a href=\"#\(Escaping.html(target))\">\(heading(link.words))</a>"
  }

  private func message(_ message: Block.Message) -> String {
    // A language stands on the same side as on the rest of the page.
    let ordered = message.sides.sorted { place($0.tag) < place($1.tag) }
    let sides = ordered.map { side in
      """
      <div class="side">
      \(side.heading.map { pair($0, kind: "label") } ?? "")<div class="message"\(side.tag.attributes)>
      \(lines(side.lines))</div>
      </div>

      """
    }
    guard sides.count > 1 else { return sides.joined() }
    return "<div class=\"pair\">\n\(sides.joined())</div>\n"
  }

  private func place(_ tag: Tag) -> Int { document.languages.firstIndex(of: tag) ?? -1 }

  private func lines(_ lines: [Block.MessageLine]) -> String {
    var html = ""
    var isList = false
    for line in lines {
      if line.isBullet != isList { html += isList ? "</ul>\n" : "<ul>\n" }
      isList = line.isBullet
      let words = copied.html(line.words)
      let own = line.words.isOwn ? " dir=\"auto\"" : ""
      html +=
        isList
        ? "<li\(own)>\(words)</li>\n"
        : "<p\(line.isHead ? " class=\"head\"" : "")\(own)>\(words)</p>\n"
    }
    return html + (isList ? "</ul>\n" : "")
  }

  private func field(_ field: Block.Field) -> String {
    let value =
      field.value.map { words in
        // What a person typed stands in a <bdi> of its own already.
        let html = copied.html(words)
        return "<p class=\"value\">"
          + (words.isOwn ? html : "<bdi\(words.tag.attributes)>\(html)</bdi>") + "</p>\n"
      }
      ?? String(repeating: "<p class=\"line\"></p>\n", count: field.lines)
    return "<div class=\"field\">\n\(pair(field.title, kind: "label"))\(value)</div>\n"
  }

  private func table(_ table: Block.Table) -> String {
    let head = table.columns.enumerated().map { index, column in
      let kind = index == table.wide ? " class=\"wide\"" : ""
      return "<th scope=\"col\"\(kind)>\(stacked(column))</th>"
    }.joined()
    let known = table.rows.map { row in
      "<tr>" + row.map { "<td>\($0.map(stacked) ?? "")</td>" }.joined() + "</tr>\n"
    }
    let empty = "<tr>" + table.columns.map { _ in "<td></td>" }.joined() + "</tr>\n"
    return """
      <table>
      <caption>\(heading(table.title))</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(known.joined())\(String(repeating: empty, count: table.emptyRows))</tbody>
      </table>

      """
  }

  private func sheet(_ sheet: Block.Sheet) -> String {
    let hand = ["tick", "short", "remark"]
    let head =
      sheet.columns.map { "<th scope=\"col\">\(heading($0))</th>" }
      + zip(hand, sheet.hand).map { "<th scope=\"col\" class=\"\($0)\">\(heading($1))</th>" }
    let empty =
      "<td class=\"tick\"><span class=\"box\">☐</span></td><td></td><td></td>"
    let rows = sheet.rows.map { cells in
      let first = cells.first.map { "<th scope=\"row\">\(blocks($0))</th>" } ?? ""
      return
        "<tr>\(first)\(cells.dropFirst().map { "<td>\(blocks($0))</td>" }.joined())\(empty)</tr>\n"
    }
    // A phone has less room than the table needs; whoever has no mouse scrolls it by its keys.
    return """
      <div class="sheet" tabindex="0" role="group" aria-label="\(Escaping.html(sheet.title.main.text))">
      <table>
      <thead><tr>\(head.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </div>

      """
  }

  private func turn(_ turn: Block.Turn) -> String {
    """
    <div class="turn \(turn.isPerson ? "person" : "program")">
    \(turn.speaker.map { pair($0, kind: "speaker") } ?? "")\(blocks(turn.blocks))</div>

    """
  }

  private func meanings(_ meanings: [Block.Meaning]) -> String {
    let items = meanings.map { meaning in
      """
      <dt id="\(Escaping.html(meaning.anchor))">\(heading(meaning.term))</dt>
      <dd>\(pair(meaning.meaning))</dd>

      """
    }
    return "<dl>\n\(items.joined())</dl>\n"
  }
}

extension Words {
  /// Whether a person typed all of it.
  var isOwn: Bool {
    let said = runs.filter { $0 != .plain("") }
    guard said.count == 1, case .own = said[0] else { return false }
    return true
  }
}
