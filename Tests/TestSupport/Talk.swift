package import Dialog
package import Engine

/// A conversation in a test: its state is written out and read again between every two turns.
package struct Talk {
  package private(set) var state = State()
  /// The last events.
  package private(set) var events: [Event] = []
  package var script: Script
  package var today: CalendarDay

  /// A conversation on 23 November 2026, not yet begun.
  package init(_ script: Script, state: State = State()) {
    self.script = script
    self.state = state
    today = CalendarDay(year: 2026, month: 11, day: 23) ?? CalendarDay(number: 0)
  }

  /// The conversation as it stands, with its state read back from what was written.
  package var conversation: Conversation { Conversation(script, state: Self.reread(state)) }

  /// The question asked last, if the last event asks one.
  package var asked: String? {
    guard case .asked(.question(let name, _))? = events.last else { return nil }
    return name
  }

  /// What was asked last, if the last event asks something.
  package var prompt: Prompt? {
    guard case .asked(let prompt)? = events.last else { return nil }
    return prompt
  }

  /// The progress shown with the last question.
  package var progress: Engine.Progress? {
    guard case .asked(.question(_, let progress))? = events.last else { return nil }
    return progress
  }

  /// The events of the last turn without the one that asks.
  package var happened: [Event] {
    if case .asked? = events.last { return Array(events.dropLast()) }
    return events
  }

  /// Begins, or takes up again.
  @discardableResult
  package mutating func begin() -> [Event] {
    var conversation = conversation
    events = conversation.begin(on: today)
    state = conversation.state
    return events
  }

  /// Sends messages one after the other.
  ///
  /// - Returns: The events of the last one.
  @discardableResult
  package mutating func say(_ messages: String...) -> [Event] {
    for message in messages {
      var conversation = conversation
      events = conversation.reply(to: message, on: today)
      state = conversation.state
    }
    return events
  }

  /// Lets time pass.
  package mutating func later(days: Int) {
    today = today.advanced(by: days)
  }

  /// A state as it is kept.
  package static func written(_ state: State) -> [UInt8] {
    state.bytes
  }

  /// A state as another process would find it.
  package static func reread(_ state: State) -> State {
    guard let again = State(bytes: state.bytes) else {
      preconditionFailure("a state could not be written and read again")
    }
    precondition(again == state, "a state is not the same after being written and read again")
    return again
  }
}
