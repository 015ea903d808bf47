package import Dialog

/// One answer as it was given.
package struct Answer: Hashable, Sendable {
  /// The question's name, or one of `DialogGraph.BuiltIn`.
  package let entry: String
  package let value: Value
  /// When it was given; the plan's days and "what has changed?" count from it.
  package let day: CalendarDay
  /// Whether it is in other words than English ones, which must be translated before they are sent.
  package let isForeign: Bool

  /// An answer to a question on a day.
  package init(entry: String, value: Value, day: CalendarDay, isForeign: Bool = false) {
    self.entry = entry
    self.value = value
    self.day = day
    self.isForeign = isForeign
  }
}
