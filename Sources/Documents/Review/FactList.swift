package import Dialog
import Findings
import Speech

/// Everything in a dialog that can go out of date, for whoever looks at it again.
package struct FactList: Sendable {
  /// A dated fact.
  struct Fact: Sendable {
    let name: String
    /// What it says, a paragraph each, with the words for when it is said.
    let texts: [String]
    let links: [String]
    let source: String
    let checked: CalendarDay
    let recheck: CalendarDay
    /// The entries that say it, such as `step call-mp-today`.
    let uses: [String]
    /// Items of the coverage list.
    let items: [Int]
    let place: Finding.Place
  }

  /// A link that stands in no fact, so that nobody promised to look at it again.
  struct LooseLink: Hashable, Sendable {
    let address: String
    let entry: String
    let place: Finding.Place
  }

  let dialog: String
  let day: CalendarDay
  /// When the whole dialog must be read again.
  let review: CalendarDay
  /// What is due first stands first.
  let facts: [Fact]
  let looseLinks: [LooseLink]

  /// The facts of a dialog.
  ///
  /// - Parameters:
  ///   - english: The dialog, with its words.
  ///   - day: The day from which what is overdue is counted.
  package init(of english: Tongue, on day: CalendarDay) {
    let dialog = english.dialog
    let guide = GuideScribe([english], english: english, on: day)
    let uses = PartUses(dialog)
    let facts = dialog.parts.indices.compactMap { index -> Fact? in
      let part = dialog.parts[index]
      guard let source = part.source else { return nil }
      let texts = guide.lines { $0.parts[index].paragraphs }.map { line in
        let when = line.condition.map { guide.words($0).main.text }
        return (when.map { "(When: \($0)) " } ?? "") + line.wording.main.text
      }
      return Fact(
        name: part.name, texts: texts, links: Self.links(in: texts), source: source.text,
        checked: source.checked, recheck: source.recheck, uses: uses.entries(of: index),
        items: part.covers.sorted(), place: dialog.place(part.place))
    }
    self.dialog = dialog.name
    self.day = day
    review = dialog.review
    // Sorting by the day alone must keep the order of the dialog.
    self.facts = facts.enumerated().sorted {
      ($0.element.recheck, $0.offset) < ($1.element.recheck, $1.offset)
    }.map(\.element)
    looseLinks = uses.texts.flatMap { entry, text, mark in
      Self.links(in: [text.plain]).map {
        LooseLink(address: $0, entry: entry, place: dialog.place(mark))
      }
    }
  }

  var overdue: [Fact] { facts.filter(isOverdue) }

  func isOverdue(_ fact: Fact) -> Bool { fact.recheck < day }

  /// The addresses in texts, each once.
  private static func links(in texts: [String]) -> [String] {
    var links: [String] = []
    for case .link(let address) in texts.flatMap(Machine.pieces) where !links.contains(address) {
      links.append(address)
    }
    return links
  }
}
