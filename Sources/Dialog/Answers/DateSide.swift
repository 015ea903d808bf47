/// The side of today on which a question expects its date, as `@ expects` says.
///
/// A date typed on the other side is a slip or the answer to something else, and does harm in a
/// letter. Only what is typed is held to it: an answer that was kept stays, however many days go by.
package enum DateSide: String, CaseIterable, Sendable {
  case past
  case future

  /// Whether a date can lie on this side: today does on both, and a month where any of its days does.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - today: The day that divides the sides.
  /// - Returns: False for a date that lies wholly on the other side.
  package func allows(_ date: PartialDate, on today: CalendarDay) -> Bool {
    switch self {
    case .past: date.earliest.map { $0 <= today } ?? false
    case .future: date.latest.map { $0 >= today } ?? false
    }
  }

  /// Where a date without a year is looked for.
  package var direction: DateDirection {
    switch self {
    case .past: .past
    case .future: .future
    }
  }
}
