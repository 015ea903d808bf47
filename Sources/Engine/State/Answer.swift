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

/// An answer is kept as a list of three, with a fourth where it is to be translated, because it is the bulk of a saved conversation.
extension Answer: Codable {
  package init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    entry = try container.decode(String.self)
    value = try container.decode(Value.self)
    day = try container.decode(CalendarDay.self)
    isForeign = container.isAtEnd ? false : try container.decode(Bool.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(entry)
    try container.encode(value)
    try container.encode(day)
    if isForeign { try container.encode(true) }
  }
}
