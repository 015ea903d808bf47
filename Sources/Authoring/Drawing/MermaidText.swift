/// A picture in the language of Mermaid, with only the syntax that all its versions understand.
package struct MermaidText {
  private let drawing: DialogDrawing
  /// Short names: Mermaid reads some words, such as `end`, as its own.
  private let ids: [String: String]

  private init(_ drawing: DialogDrawing) {
    self.drawing = drawing
    ids = Dictionary(
      uniqueKeysWithValues: drawing.allPlaces.enumerated().map { ($1.id, "n\($0)") })
  }

  /// The text, with a line feed at its end.
  package static func text(_ drawing: DialogDrawing) -> String {
    let writer = MermaidText(drawing)
    var lines = ["flowchart TB"]
    var marked = drawing.allPlaces.filter(\.isMarked).compactMap { writer.ids[$0.id] }
    var hidden = 0
    var body: [String] = []
    for (number, chapter) in drawing.chapters.enumerated() {
      body += writer.group(chapter, number, &marked, &hidden)
    }
    body += drawing.places.map { "  " + writer.node($0) }
    lines += writer.legend + body + drawing.ways.map { "  " + writer.edge($0) }
    lines += [
      "  classDef said fill:#fff6d6", "  classDef plan fill:#e4f2e4",
      "  classDef marked fill:#d9ebfb,stroke:#0b4f8a,stroke-width:3px",
    ]
    lines += writer.styles(marked: marked, hidden: hidden)
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: Parts

  private func group(
    _ chapter: DialogDrawing.Chapter, _ number: Int, _ marked: inout [String],
    _ hidden: inout Int
  ) -> [String] {
    var lines: [String] = []
    if !chapter.places.isEmpty {
      lines += ["  subgraph c\(number)[\(quoted([chapter.name]))]", "    direction TB"]
      lines += chapter.places.map { "    " + node($0) } + ["  end"]
    }
    guard !chapter.lists.isEmpty else { return lines }
    lines += ["  subgraph c\(number)l[\(quoted([chapter.name]))]", "    direction TB"]
    for (place, list) in chapter.lists.enumerated() {
      let prefix = "c\(number)l\(place)"
      lines +=
        drawing.isWhole
        ? ["    \(prefix)[\(quoted([list.title + ":"] + list.rows.map(Self.line)))]"]
        : rows(of: list, prefix, &marked, &hidden)
    }
    return lines + ["  end"]
  }

  /// An entry of a list that stands in one box with others.
  private static func line(_ row: DialogDrawing.List.Row) -> String {
    (row.isMarked ? "► " : "– ") + row.title
  }

  /// A list whose entries have a box each.
  private func rows(
    of list: DialogDrawing.List, _ prefix: String, _ marked: inout [String], _ hidden: inout Int
  ) -> [String] {
    var lines = ["    subgraph \(prefix)[\(quoted([list.title]))]", "      direction TB"]
    for (index, row) in list.rows.enumerated() {
      lines.append("      \(prefix)r\(index)[\(quoted([row.title] + row.notes))]")
      if row.isMarked { marked.append("\(prefix)r\(index)") }
    }
    // What is not joined would stand side by side.
    if list.rows.count > 1 {
      lines.append(
        "      " + list.rows.indices.map { "\(prefix)r\($0)" }.joined(separator: " ~~~ "))
      hidden += list.rows.count - 1
    }
    return lines + ["    end"]
  }

  private func node(_ place: DialogDrawing.Place) -> String {
    let label = quoted([place.title] + place.condition + place.options.map { "– " + $0 })
    let id = ids[place.id] ?? "plan"
    return switch place.kind {
    case .question, .outcome, .elsewhere: "\(id)[\(label)]"
    case .said: "\(id)(\(label))"
    case .choice: "\(id){\(label)}"
    case .plan: "\(id)[[\(label)]]"
    }
  }

  private func edge(_ way: DialogDrawing.Way) -> String {
    let arrow = way.kind == .when ? "-->" : "-.->"
    let label = way.label.map { "|\(quoted([$0]))|" } ?? ""
    return "\(ids[way.from] ?? "") \(arrow)\(label) \(ids[way.to] ?? "")"
  }

  /// The title, and what the signs mean.
  private var legend: [String] {
    var lines = ["  subgraph legend[\(quoted([drawing.title]))]", "    direction LR"]
    for (index, entry) in drawing.legend.places.enumerated() {
      let label = quoted([entry.words])
      lines.append("    k\(index)" + (entry.kind == .said ? "(\(label))" : "[\(label)]"))
    }
    if let words = drawing.legend.otherwise {
      lines.append("    k[\(quoted(["- - -> " + words]))]")
    }
    if let words = drawing.legend.marked { lines.append("    km[\(quoted([words]))]") }
    return lines + ["  end"]
  }

  private func styles(marked: [String], hidden: Int) -> [String] {
    var lines: [String] = []
    func add(_ names: [String], _ style: String) {
      if !names.isEmpty { lines.append("  class \(names.joined(separator: ",")) \(style)") }
    }
    add(drawing.allPlaces.filter { $0.kind == .said }.compactMap { ids[$0.id] }, "said")
    add(
      drawing.allPlaces.filter { [.plan, .outcome].contains($0.kind) }.compactMap { ids[$0.id] },
      "plan")
    add(marked + (drawing.legend.marked == nil ? [] : ["km"]), "marked")
    // Links are counted in the order in which they stand.
    let ways = drawing.ways.indices.filter { drawing.ways[$0].isMarked }.map { String(hidden + $0) }
    if !ways.isEmpty {
      lines.append(
        "  linkStyle \(ways.joined(separator: ",")) stroke:#0b4f8a,stroke-width:4px")
    }
    return lines
  }

  // MARK: Words

  /// Lines as one label; Mermaid breaks those that are long.
  private func quoted(_ lines: [String]) -> String {
    let lines = lines.flatMap {
      LabelLines.of($0, columns: Int.max, isRightToLeft: drawing.isRightToLeft)
    }
    return "\"\(lines.map(Self.escaped).joined(separator: "<br/>"))\""
  }

  /// Text within quotation marks: whatever Mermaid, Markdown or a browser could read as its own is
  /// written as Mermaid writes signs, by number.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { words, scalar in
      switch scalar {
      case "\"", "#", "&", "<", ">", "`", "\\", "*", "_", ";", "{", "}", "[", "]", "|", "%":
        words += "#\(scalar.value);"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        words += "\u{FFFD}"
      case _: words.unicodeScalars.append(scalar)
      }
    }
  }
}
