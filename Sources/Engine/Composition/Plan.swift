package import Dialog

/// What to do, in order.
package struct Plan: Hashable, Sendable {
  /// One step and its date.
  package struct Item: Hashable, Sendable {
    /// The step's name.
    package let step: String
    /// When it is to be done; nil for a step without a date.
    package let day: CalendarDay?

    /// A step of a plan.
    package init(step: String, day: CalendarDay?) {
      self.step = step
      self.day = day
    }
  }

  /// In the order of stages, then of dates, then of the dialog.
  package let items: [Item]
  /// Whether the walk is at its end; before, only steps that are certain are in it.
  package let isComplete: Bool

  /// A plan of steps in order.
  package init(items: [Item], isComplete: Bool) {
    self.items = items
    self.isComplete = isComplete
  }
}
