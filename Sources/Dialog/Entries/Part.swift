/// Paragraphs that several entries share; with a source, a dated fact.
package struct Part: Sendable {
  /// Where a fact comes from, and how long it may be believed.
  package struct Source: Sendable {
    package let text: String
    package let checked: CalendarDay
    package let recheck: CalendarDay
  }

  package let name: String
  package internal(set) var paragraphs: [Paragraph]
  /// Nil for a part that states no fact.
  package let source: Source?
  package let covers: [Int]
  package let place: Mark
}
