import Dialog
import Engine
import TestSupport
import Testing

/// Questions that say on which side of today their date lies.
@Suite struct ExpectedDateTests {
  private func talk() throws -> Talk {
    var talk = Talk(
      try SmallDialog.script(
        """
        # ask first
        @ title First
        @ type date
        @ expects future
        @ changes
        When?

        -> plan

        # step act
        @ title Act
        @ when next
        Do it.
        """))
    talk.begin()
    return talk
  }

  @Test func `a day on the other side is refused with a reason, and the question stays open`()
    throws
  {
    var talk = try talk()
    talk.say("20 November 2026")
    #expect(talk.happened == [.notUnderstood(.dayIsPast)])
    #expect(talk.asked == "first" && talk.state.answers.isEmpty)
    talk.say("skip")
    #expect(talk.state.answers.last?.value == .declined)
  }

  @Test func `a day on the other side is refused also when it was chosen from a list`() throws {
    var talk = try talk()
    talk.say("22/11")
    let days = [2026, 2027].compactMap { PartialDate(year: $0, month: 11, day: 22) }
    #expect(talk.prompt == .which("first", days.map(Value.date)))
    talk.say("1")
    #expect(talk.happened == [.notUnderstood(.dayIsPast)])
    #expect(talk.asked == "first" && talk.state.asides.isEmpty)
    talk.say("22/11", "2")
    #expect(talk.state.answers.last?.value == .date(days[1]))
  }

  @Test func `an answer that was kept stands, however many days go by`() throws {
    var talk = try talk()
    talk.say("30 November 2026")
    let answers = talk.state.answers
    talk.later(days: 30)
    talk.begin()
    #expect(talk.prompt == .changes(["first"]))
    talk.say("nothing")
    #expect(talk.state.answers == answers)
    #expect(talk.conversation.isPastWalk(on: talk.today))
  }
}
