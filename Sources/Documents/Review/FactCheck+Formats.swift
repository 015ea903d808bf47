import Dialog
import Findings

extension FactCheck {
  /// The fact check in a format.
  package func text(as format: FactCheckFormat) -> String {
    switch format {
    case .text: PlainText.text(document)
    case .csv: CSV.text(rows)
    case .html: HTMLPage.text(document)
    }
  }

  // MARK: CSV

  private var rows: [[String]] {
    [
      [
        "kind", "number", "entry", "title", "when", "why", "items", "place", "right", "initials",
        "remarks",
      ]
    ]
      + groups.flatMap(\.rows).map { row in
        [
          row.kind.rawValue, String(row.number), row.name, row.titles.joined(separator: "\n"),
          Self.when(row).joined(separator: "\n"), row.why.joined(separator: "\n"),
          row.items.map(String.init).joined(separator: ", "),
          "\(row.place.path):\(row.place.line)", "", "", "",
        ]
      }
  }

  private static func when(_ row: Row) -> [String] {
    row.when.isEmpty ? ["for everybody"] : row.when
  }

  // MARK: Document

  var document: Document {
    let title = words("Fact check: \(title)")
    return Document(
      title: title, windowTitle: title.main, languages: [tag], front: front,
      sections: groups.enumerated().map { index, group in
        Section(
          anchor: "group-\(index + 1)", place: .flow, title: words(group.title),
          blocks: [.sheet(sheet(group))])
      },
      contents: nil, isWide: true)
  }

  private var front: [Block] {
    [
      .paragraph(
        words(
          "Made on \(day). For each step of a plan and each message it says when the program gives "
            + "it, and why. Where several things stand under \"when\", all of them must be true. Words "
            + "like \"it is urgent\" are explained in the last table. What each step and message says "
            + "in full stands in the guide ('advisor guide').")),
      .paragraph(
        words(
          "Please tick what is right, put your initials, and write down what is not. The items are "
            + "those of the coverage list.")),
      .fields(
        ["Name", "Work, and who it is for", "Date", "Signature"].map {
          Block.Field(title: words($0), value: nil, lines: 1)
        }),
    ]
  }

  private func sheet(_ group: Group) -> Block.Sheet {
    let isOfWords = group.rows.allSatisfy { $0.kind == .word }
    let columns = isOfWords ? ["Words", "Mean"] : ["What", "When", "Why", "Items"]
    return Block.Sheet(
      title: words(group.title), columns: columns.map(words),
      hand: ["Right", "Initials", "Remarks"].map(words),
      rows: group.rows.map { row in
        let what: [Block] =
          row.titles.enumerated().map { index, title in
            .paragraph(words(index == 0 ? "\(row.number). \(title)" : "or: \(title)"))
          } + [.detail(words(row.name))]
        guard !isOfWords else { return [what, list(row.when)] }
        return [
          what, list(Self.when(row)), row.why.map { .paragraph(words($0)) },
          [.paragraph(words(row.items.map(String.init).joined(separator: ", ")))],
        ]
      })
  }

  private func list(_ lines: [String]) -> [Block] {
    lines.count == 1 ? [.paragraph(words(lines[0]))] : [.bullets(lines.map(words))]
  }

  private func words(_ text: String) -> Wording { Wording(Words(tag, text)) }
}
