import Dialog

/// The checker's table: for each item of the coverage list, who carries it, when, and where to see
/// that.
package struct CoverageTable: Sendable {
  /// One item and one entry that carries it.
  package struct Row: Hashable, Sendable {
    package let item: Int
    /// Nil for an item that nothing carries.
    package let entry: String?
    /// What the entry is: `step`.
    package let kind: String
    package let condition: String
    /// A walkthrough in which it appears, or else a shortest walk to it.
    package let example: String
  }

  /// In the order of items, then of the dialog.
  package let rows: [Row]

  /// The table of a dialog.
  ///
  /// - Parameters:
  ///   - inspection: The dialog and the search of its walks.
  ///   - runs: Its walkthroughs, played.
  package init(_ inspection: Inspection, runs: [WalkthroughRun]) {
    let dialog = inspection.dialog
    let seen = runs.map { run in
      (name: run.walkthrough.name, targets: Visits([run], in: dialog).targets)
    }
    var rows: [Row] = []
    for carrier in Carrier.all(in: dialog) {
      let name = dialog.name(of: carrier.target)
      let walkthrough = seen.first { $0.targets.contains(carrier.target) }?.name
      let walk = inspection.search.reached[carrier.target].map(inspection.words)
      let example = walkthrough.map { "walkthrough \($0)" } ?? walk ?? "never"
      for item in carrier.items {
        rows.append(
          Row(
            item: item, entry: name, kind: dialog.kind(of: carrier.target),
            condition: dialog.condition(of: carrier.target), example: example))
      }
    }
    let carried = Set(rows.map(\.item))
    for item in 1...max(1, inspection.items ?? 1)
    where inspection.items != nil && !carried.contains(item) {
      rows.append(Row(item: item, entry: nil, kind: "", condition: "", example: "never"))
    }
    // Sorting by the item alone must keep the order of the dialog.
    self.rows = rows.enumerated().sorted {
      ($0.element.item, $0.offset) < ($1.element.item, $1.offset)
    }.map(\.element)
  }

  /// The table as Markdown, line by line.
  package var markdown: [String] {
    [
      "| item | entry | condition | where to see it |", "| --- | --- | --- | --- |",
    ]
      + rows.map { row in
        let entry = row.entry.map { "\(row.kind) `\($0)`" } ?? "**none**"
        return "| \(row.item) | \(entry) | \(Self.escaped(row.condition)) | "
          + "\(Self.escaped(row.example)) |"
      }
  }

  /// The table with tabs between its columns, line by line.
  package var tabSeparated: [String] {
    ["item\tentry\tkind\tcondition\texample"]
      + rows.map { row in
        [String(row.item), row.entry ?? "", row.kind, row.condition, row.example]
          .joined(separator: "\t")
      }
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

extension DialogGraph {
  /// The kind of an entry, as authors call it.
  fileprivate func kind(of target: Target) -> String {
    switch target {
    case .node(let node):
      switch nodes[node].kind {
      case .ask: "ask"
      case .say: "say"
      case .route: "route"
      }
    case .route: "route"
    case .detail, .option: "ask"
    case .step: "step"
    case .letter, .subject: "letter"
    case .part(let part): parts[part].source == nil ? "part" : "fact"
    case .paragraph, .title: "paragraph"
    }
  }

  /// When an entry comes up, in the words of its author.
  fileprivate func condition(of target: Target) -> String {
    switch target {
    case .node(let node): words(nodes[node].condition)
    case .detail(let question):
      "asked by "
        + letters.filter { $0.asks.contains(question) }.map(\.name).joined(separator: ", ")
        + (questions[question].condition.map { " if " + words($0) } ?? "")
    case .step(let step): words(steps[step].condition)
    case .letter(let letter): words(letters[letter].condition)
    case .part(let part): "in " + users(ofPart: part).joined(separator: ", ")
    case .route, .option, .paragraph, .title, .subject: ""
    }
  }

  /// The entries that bring a part in.
  private func users(ofPart part: Int) -> [String] {
    func isUsed(in texts: [Text]) -> Bool {
      texts.contains { $0.segments.contains(.hole(.part(part))) }
    }
    let says = nodes.filter { node in
      if case .say(let paragraphs) = node.kind { isUsed(in: paragraphs.map(\.text)) } else { false }
    }
    return says.map(\.name)
      + questions.filter { isUsed(in: $0.text.map(\.text)) }.map(\.name)
      + steps.filter { isUsed(in: $0.text.map(\.text)) }.map(\.name)
      + letters.filter { isUsed(in: $0.text.map(\.text) + $0.subjects.map(\.text)) }.map(\.name)
      + parts.filter { isUsed(in: $0.paragraphs.map(\.text)) }.map(\.name)
  }
}
