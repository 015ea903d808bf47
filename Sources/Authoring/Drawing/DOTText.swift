/// A picture in the language of Graphviz.
///
/// Each list is a table, and so a node that no way leads to; what is not joined is laid out side by
/// side: the walk, the steps, the messages.
package struct DOTText {
  private static let marked = "#0b4f8a"
  private static let markedFill = "#d9ebfb"
  private static let line = "#8a8a86"
  private static let soft = "#4d4d4d"
  /// How many entries stand under each other at most, but in a list that has more.
  private static let mostRows = 24

  private let drawing: DialogDrawing
  private let width: Int

  private init(_ drawing: DialogDrawing) {
    self.drawing = drawing
    // Few lists leave room for longer lines.
    width = drawing.chapters.flatMap(\.lists).count > 3 ? 44 : 64
  }

  /// The text, with a line feed at its end.
  package static func text(_ drawing: DialogDrawing) -> String {
    let writer = DOTText(drawing)
    let lines =
      writer.head + writer.chapters.enumerated().flatMap(writer.frames)
      + drawing.places.map { "  " + writer.node($0) } + drawing.ways.map { "  " + writer.edge($0) }
      + writer.stacks + ["}"]
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: Parts

  private var head: [String] {
    [
      "digraph dialog {",
      "  graph [fontname=\"Helvetica,Arial,sans-serif\", fontsize=12, rankdir=TB, nodesep=0.3, "
        + "ranksep=0.2, pack=24, packmode=array_ut16, pad=0.3, labelloc=t, labeljust=l, "
        + "label=\(title)];",
      "  node [fontname=\"Helvetica,Arial,sans-serif\", fontsize=11, shape=box, style=filled, "
        + "fillcolor=white, color=\"\(Self.line)\", margin=\"0.12,0.07\", height=0.3];",
      "  edge [fontname=\"Helvetica,Arial,sans-serif\", fontsize=9.5, color=\"\(Self.soft)\", "
        + "arrowsize=0.7, minlen=2];",
    ]
  }

  /// A frame for the places of a chapter and another for its lists, which would else keep its places
  /// apart.
  private func frames(_ index: Int, _ chapter: DialogDrawing.Chapter) -> [String] {
    var lines: [String] = []
    if !chapter.places.isEmpty {
      lines += frame("\(index)", chapter.name, chapter.places.map(node))
    }
    for (column, lists) in columns(chapter.lists).enumerated() {
      let nodes = lists.map { list in
        "\(id(name(of: list, chapter))) [shape=plain, style=\"\", label=<\(table(list))>];"
      }
      lines += frame("\(index)_\(column)", chapter.name, nodes)
    }
    return lines
  }

  private func frame(_ number: String, _ name: String, _ content: [String]) -> [String] {
    [
      "  subgraph cluster_\(number) {",
      "    label=<<b>\(escaped(name))</b>>; style=\"rounded,filled\"; fillcolor=\"#f6f6f3\"; "
        + "color=\"#c9c9c4\"; labeljust=l; labelloc=t; margin=12;",
    ] + content.map { "    " + $0 } + ["  }"]
  }

  /// The chapters from left to right: the walk, the plan, the messages, and last what those ask.
  private var chapters: [DialogDrawing.Chapter] {
    func isLast(_ chapter: DialogDrawing.Chapter) -> Bool {
      chapter.places.isEmpty && !chapter.lists.contains(where: \.hasNotes)
    }
    return drawing.chapters.filter { !isLast($0) } + drawing.chapters.filter(isLast)
  }

  /// The name of the node that a list is.
  private func name(of list: DialogDrawing.List, _ chapter: DialogDrawing.Chapter) -> String {
    "\(chapter.name): \(list.title)"
  }

  /// The lists of a chapter, in columns of about the same length.
  ///
  /// A part has one column only: beside one another the larger would come first, whatever the order.
  private func columns(_ lists: [DialogDrawing.List]) -> [[DialogDrawing.List]] {
    guard drawing.isWhole || lists.isEmpty else { return [lists] }
    var columns: [[DialogDrawing.List]] = []
    var rows = 0
    for list in lists {
      if columns.isEmpty || rows + list.rows.count > Self.mostRows {
        columns.append([])
        rows = 0
      }
      columns[columns.count - 1].append(list)
      rows += list.rows.count
    }
    return columns
  }

  /// Keeps the lists of a column under each other, and those of short chapters in one column.
  private var stacks: [String] {
    var lines: [String] = []
    var above: (name: String, rows: Int)?
    for chapter in chapters where !chapter.lists.isEmpty {
      let columns = columns(chapter.lists)
      let rows = chapter.lists.reduce(0) { $0 + $1.rows.count }
      if columns.count > 1 || (above?.rows ?? 0) + rows > Self.mostRows { above = nil }
      for column in columns {
        for list in column {
          let name = name(of: list, chapter)
          if let above {
            lines.append("  \(id(above.name)) -> \(id(name)) [style=invis, minlen=1];")
          }
          above = (name, (above?.rows ?? 0) + list.rows.count)
        }
        if columns.count > 1 { above = nil }
      }
    }
    return lines
  }

  private func node(_ place: DialogDrawing.Place) -> String {
    var rows = lines(place.title, 30).map { "<b>\($0)</b>" }
    let details =
      place.condition.flatMap { lines($0, 40) }
      + place.options.flatMap { lines("– " + $0, 40) }
    if !details.isEmpty {
      rows.append(
        font(9.5, details.joined(separator: "<br align=\"\(side)\"/>") + "<br align=\"\(side)\"/>"))
    }
    var attributes = ["label=<\(rows.joined(separator: "<br/>"))>"]
    switch place.kind {
    case .question: break
    case .said: attributes.append("style=\"rounded,filled\", fillcolor=\"#fff6d6\"")
    case .choice: attributes.append("shape=diamond")
    case .plan: attributes.append("shape=box, peripheries=2, fillcolor=\"#e4f2e4\"")
    case .outcome: attributes.append("fillcolor=\"#e4f2e4\"")
    case .elsewhere: attributes.append("style=\"dashed\", fontcolor=\"\(Self.soft)\"")
    }
    if place.isMarked {
      attributes.append("color=\"\(Self.marked)\", penwidth=3, fillcolor=\"\(Self.markedFill)\"")
    }
    return "\(id(place.id)) [\(attributes.joined(separator: ", "))];"
  }

  private func edge(_ way: DialogDrawing.Way) -> String {
    var attributes: [String] = []
    if let label = way.label {
      // The room beside the words keeps them off their own line.
      let shown = lines(label, 28).map { "&#160;\($0)&#160;<br align=\"\(side)\"/>" }.joined()
      attributes.append("label=<\(shown)>")
    }
    switch way.kind {
    case .when: break
    case .otherwise: attributes.append("style=dashed")
    case .decides:
      attributes.append("style=dotted, arrowhead=odot, penwidth=1.5, constraint=true")
    }
    if way.isMarked {
      attributes.append("color=\"\(Self.marked)\", fontcolor=\"\(Self.marked)\", penwidth=3")
    }
    let shown = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
    return "\(id(way.from)) -> \(id(way.to))\(shown);"
  }

  private func table(_ list: DialogDrawing.List) -> String {
    let hasNotes = list.hasNotes
    let head = cell(["<b>\(escaped(list.title))</b>"], "bgcolor=\"#e7ebee\" colspan=\"2\"")
    let rows = list.rows.map { row in
      let fill = row.isMarked ? " bgcolor=\"\(Self.markedFill)\"" : ""
      let mark = row.isMarked ? "► " : ""
      let title = lines(mark + row.title, hasNotes ? 34 : 52)
        .map { row.isMarked ? "<b>\($0)</b>" : $0 }
      // The room behind the words is for browsers whose letters are wider.
      let notes = row.notes.flatMap { lines($0, width) }.map { font(9.5, $0 + "&#160;&#160;") }
      guard hasNotes else { return "<tr>\(cell(title, "colspan=\"2\"\(fill)"))</tr>" }
      let cells = [cell(title, fill), cell(notes.isEmpty ? [" "] : notes, fill)]
      return "<tr>\((drawing.isRightToLeft ? cells.reversed() : cells).joined())</tr>"
    }
    return "<table border=\"1\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"4\" rows=\"*\" "
      + "color=\"\(Self.line)\" bgcolor=\"white\"><tr>\(head)</tr>\(rows.joined())</table>"
  }

  /// The title, and what the signs mean.
  private var title: String {
    let legend = drawing.legend
    let places = legend.places.map { kind, words in
      let (fill, border) =
        switch kind {
        case .said: ("#fff6d6", "style=\"rounded\"")
        case .question, .choice, .plan, .outcome, .elsewhere: ("white", "")
        }
      return "<td border=\"1\" color=\"\(Self.line)\" bgcolor=\"\(fill)\" \(border)>"
        + "\(escaped(words))</td>"
    }
    let ways = [
      legend.otherwise.map { "<td>- - -&gt; \(escaped(isolated($0)))</td>" },
      legend.marked.map {
        "<td border=\"3\" color=\"\(Self.marked)\" bgcolor=\"\(Self.markedFill)\">"
          + "\(escaped(isolated($0)))</td>"
      },
    ].compactMap(\.self)
    let cells = (places + ways).joined()
    let row =
      cells.isEmpty
      ? ""
      : "<tr><td align=\"left\"><table border=\"0\" cellborder=\"0\" cellspacing=\"8\" "
        + "cellpadding=\"5\"><tr>\(cells)</tr></table></td></tr>"
    return "<<table border=\"0\" cellspacing=\"2\"><tr><td align=\"left\">"
      + "<font point-size=\"20\"><b>\(escaped(isolated(drawing.title)))</b></font></td></tr>"
      + "\(row)</table>>"
  }

  // MARK: Words

  private var side: String { drawing.isRightToLeft ? "right" : "left" }

  private func cell(_ lines: [String], _ attributes: String) -> String {
    let breaks = "<br align=\"\(side)\"/>"
    return "<td align=\"\(side)\" balign=\"\(side)\" valign=\"top\" \(attributes)>"
      + "\(lines.joined(separator: breaks))</td>"
  }

  private func font(_ size: Double, _ words: String) -> String {
    "<font point-size=\"\(size)\" color=\"\(Self.soft)\">\(words)</font>"
  }

  private func lines(_ text: String, _ columns: Int) -> [String] {
    LabelLines.of(text, columns: columns, isRightToLeft: drawing.isRightToLeft).map(escaped)
  }

  private func isolated(_ text: String) -> String {
    LabelLines.of(text, columns: Int.max, isRightToLeft: drawing.isRightToLeft).joined()
  }

  private func id(_ name: String) -> String {
    "\"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  /// Text within a label, whatever stands in it.
  private func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { words, scalar in
      switch scalar {
      case "&": words += "&amp;"
      case "<": words += "&lt;"
      case ">": words += "&gt;"
      case "\"": words += "&quot;"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        words += "\u{FFFD}"
      case _: words.unicodeScalars.append(scalar)
      }
    }
  }
}
