import Dialog
import Engine
import TestSupport
import Testing

@Suite struct UnreadTests {
  @Test func `what was not sent to its end cannot be answered, and is sent on`() throws {
    let today = try #require(CalendarDay(year: 2026, month: 11, day: 23))
    var conversation = Conversation(try Visa.script())
    conversation.hold(conversation.begin(on: today), after: 1)
    let events = conversation.reply(to: "1", on: today)
    #expect(events.contains(.continued))
    #expect(conversation.state.answers.isEmpty)
    conversation.release()
    _ = conversation.reply(to: "1", on: today)
    #expect(!conversation.state.answers.isEmpty)
  }
}
