package import Dialog

/// Replies that go out in several messages, the next one when somebody asks for it.
extension Conversation {
  /// Notes that only the first pages of a reply were sent.
  ///
  /// - Parameters:
  ///   - events: What the whole reply told.
  ///   - pages: How many pages of it were sent; none where something else took their place.
  package mutating func hold(_ events: [Event], after pages: Int) {
    let events = events.map { event in
      guard case .planned(let plan) = event else { return event }
      return .planned(Plan(items: [], isComplete: plan.isComplete))
    }
    state.unsent = Unsent(events: events, pages: pages)
  }

  /// Notes that all was sent.
  package mutating func release() {
    state.unsent = nil
  }

  /// What the reply told of which a part was not sent yet, as it was then.
  package func unsent(on today: CalendarDay) -> [Event] {
    (state.unsent?.events ?? []).map { event in
      if case .planned = event { .planned(plan(on: today)) } else { event }
    }
  }
}
