import Dialog
import Findings
import FoundationEssentials

extension FactList {
  /// The list in a format.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - wrapped: A line of text and its indent in short lines, as wide as the reader has room.
  /// - Returns: The text, with a line feed at its end.
  package func text(as format: FactsFormat, wrapped: (String, Int) -> [String]) -> String {
    switch format {
    case .text: lines.flatMap { wrapped($1, $0) }.map { $0 + "\n" }.joined()
    case .csv: CSV.text(rows)
    case .json: json
    }
  }

  // MARK: Text

  private var lines: [(indent: Int, text: String)] {
    let due = overdue.count
    var lines: [(indent: Int, text: String)] = [
      (
        0,
        "\(dialog) on \(day): \(facts.count) \(facts.count == 1 ? "fact" : "facts"), "
          + "\(due == 0 ? "none" : String(due)) overdue."
      )
    ]
    if let next = facts.first(where: { !isOverdue($0) }) {
      lines.append((0, "The next must be checked again by \(next.recheck)."))
    }
    lines.append(
      (0, "The whole dialog must be read again by \(review)\(review < day ? ": overdue" : "")."))
    for fact in facts { lines += [(0, "")] + self.lines(of: fact) }
    if !looseLinks.isEmpty {
      lines += [(0, ""), (0, "Links that stand in no fact:")]
      lines += looseLinks.map { (2, "\($0.address) in \($0.entry) (\(Self.place($0.place)))") }
    }
    return lines
  }

  private func lines(of fact: Fact) -> [(indent: Int, text: String)] {
    let mark = isOverdue(fact) ? "OVERDUE: " : ""
    var lines: [(indent: Int, text: String)] = [
      (0, "\(mark)\(fact.name) (\(Self.place(fact.place)))")
    ]
    lines += fact.texts.map { (2, $0) }
    lines += fact.links.map { (2, "Link: \($0)") }
    lines.append((2, "Source: \(fact.source)"))
    lines.append((2, "Checked on \(fact.checked). Check it again by \(fact.recheck)."))
    if !fact.uses.isEmpty {
      lines.append((2, "Said in: \(fact.uses.joined(separator: ", "))"))
    }
    return lines
  }

  private static func place(_ place: Finding.Place) -> String {
    "\(place.path):\(place.line)"
  }

  // MARK: CSV

  private var rows: [[String]] {
    [
      [
        "state", "fact", "text", "links", "source", "checked", "recheck", "said in", "items",
        "place",
      ]
    ]
      + facts.map { fact in
        [
          isOverdue(fact) ? "overdue" : "ok", fact.name, fact.texts.joined(separator: "\n"),
          fact.links.joined(separator: "\n"), fact.source, fact.checked.description,
          fact.recheck.description, fact.uses.joined(separator: ", "),
          fact.items.map(String.init).joined(separator: ", "), Self.place(fact.place),
        ]
      }
      + looseLinks.map { link in
        [
          "no fact", "", "", link.address, "", "", "", link.entry, "", Self.place(link.place),
        ]
      }
  }

  // MARK: JSON

  private struct Encoded: Encodable {
    struct Fact: Encodable {
      let name: String
      let isOverdue: Bool
      let texts: [String]
      let links: [String]
      let source: String
      let checked: String
      let recheck: String
      let saidIn: [String]
      let items: [Int]
      let place: String
    }

    struct Link: Encodable {
      let address: String
      let entry: String
      let place: String
    }

    let dialog: String
    let day: String
    let review: String
    let isReviewOverdue: Bool
    let facts: [Fact]
    let linksWithoutFact: [Link]
  }

  private var json: String {
    let encoded = Encoded(
      dialog: dialog, day: day.description, review: review.description,
      isReviewOverdue: review < day,
      facts: facts.map { fact in
        Encoded.Fact(
          name: fact.name, isOverdue: isOverdue(fact), texts: fact.texts, links: fact.links,
          source: fact.source, checked: fact.checked.description,
          recheck: fact.recheck.description, saidIn: fact.uses, items: fact.items,
          place: Self.place(fact.place))
      },
      linksWithoutFact: looseLinks.map {
        Encoded.Link(address: $0.address, entry: $0.entry, place: Self.place($0.place))
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Nothing in it can fail to be encoded.
    let data = (try? encoder.encode(encoded)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
