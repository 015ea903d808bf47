import Dialog
import Engine
import TestSupport
import Testing

/// Coming back on a later day.
@Suite struct ReturningTests {
  private func finished() throws -> Talk {
    try Visa.talk("me", "no", "refused", "31 December 2026", "nobody", "card", "finish")
  }

  private let list = Prompt.changes(["detained", "removal"])

  @Test func onALaterDayTheListOfWhatMayHaveChangedComesFirst() throws {
    var talk = try finished()
    talk.later(days: 1)
    talk.begin()
    #expect(talk.events == [.resumed, .asked(list)])
    talk.say("3")
    guard case .planned? = talk.happened.first else {
      Issue.record("no plan: \(talk.events)")
      return
    }
    #expect(talk.prompt == .letters(["plea", "card"]))
  }

  @Test func onTheSameDayItDoesNotCome() throws {
    var talk = try finished()
    talk.begin()
    #expect(talk.events == [.resumed, .asked(.letters(["plea", "card"]))])
  }

  @Test func theListReturnsUntilNothingHasChanged() throws {
    var talk = try finished()
    talk.later(days: 3)
    talk.begin()
    talk.say("removal date")
    #expect(talk.asked == "removal")
    talk.say("4 January 2027")
    #expect(talk.prompt == list)
    talk.say("1")
    #expect(talk.asked == "detained")
    talk.say("yes")
    // What comes after a question that is open now is not certain to be reached.
    #expect(talk.prompt == .changes(["detained"]))
    talk.say("nothing")
    #expect(talk.asked == "centre")
  }

  @Test func aMessageWithoutABeginningIsMetByTheList() throws {
    var talk = try finished()
    talk.later(days: 1)
    let before = talk.state.answers
    talk.say("plea")
    #expect(talk.events == [.resumed, .asked(list)])
    #expect(talk.state.answers == before)
    talk.say("nothing has changed", "plea")
    #expect(talk.asked == "name")
  }

  @Test func anAnswerInTheMiddleOfTheWalkIsNotLost() throws {
    var talk = try Visa.talk("me", "no")
    talk.later(days: 1)
    talk.say("waiting")
    #expect(talk.state.answers.last?.value == .choice("waiting"))
    #expect(talk.prompt == .changes(["detained"]))
    talk.say("nothing")
    #expect(talk.asked == "helpers")
  }

  @Test func rubbishInTheMiddleOfTheWalkIsMetByTheList() throws {
    var talk = try Visa.talk("me", "no")
    talk.later(days: 1)
    talk.say("zebra")
    #expect(talk.events == [.resumed, .asked(.changes(["detained"]))])
  }

  @Test(arguments: ["plan", "help", "review", "repeat", "letter 1", "back", "change"])
  func aCommandIsObeyedAndTheListComesAllTheSame(command: String) throws {
    var talk = try finished()
    talk.later(days: 1)
    talk.say(command)
    #expect(talk.prompt == list)
    talk.say("nothing")
    #expect(talk.prompt == .letters(["plea", "card"]))
  }

  @Test(arguments: ["stop", "x"])
  func whoeverLeavesAtOnceFindsTheListNextTime(command: String) throws {
    var talk = try finished()
    talk.later(days: 1)
    talk.say(command)
    talk.begin()
    #expect(talk.prompt == list)
  }

  @Test func anOpenAsideDoesNotKeepTheListAway() throws {
    var talk = try Visa.talk("me", "yes", "heathrov")
    talk.later(days: 1)
    talk.say("1")
    #expect(talk.state.answers.last?.value == .choice("heathrow"))
    #expect(talk.prompt == .changes(["detained"]))
  }

  @Test func aChangeByNumberComesBackToTheList() throws {
    var talk = try finished()
    talk.later(days: 1)
    talk.begin()
    talk.say("change 1", "friend")
    #expect(talk.prompt == list)
  }

  @Test func nobodyIsAskedWhoHasNothingThatChanges() throws {
    var talk = try Visa.talk("me")
    talk.later(days: 10)
    talk.begin()
    #expect(talk.events.first == .resumed && talk.asked == "detained")
    talk.later(days: 10)
    talk.say("yes")
    #expect(talk.asked == "centre")
  }

  @Test func restartForgetsTheListToo() throws {
    var talk = try finished()
    talk.later(days: 1)
    talk.say("restart", "yes")
    #expect(talk.happened == [.restarted] && talk.asked == "first")
    #expect(talk.state.asides.isEmpty && talk.state.answers.isEmpty)
  }

  // MARK: The days of the plan

  private func day(_ step: String, _ talk: Talk) -> CalendarDay? {
    talk.conversation.plan(on: talk.today).items.first { $0.step == step }?.day
  }

  @Test func thePlanCountsFromTheLastLiveAnswerOfTheWalk() throws {
    var talk = try finished()
    let start = talk.today
    #expect(day("rest", talk) == start.advanced(by: 30))
    talk.later(days: 10)
    talk.begin()
    talk.say("nothing")
    #expect(day("rest", talk) == start.advanced(by: 30))
    // A letter's details are no answers of the walk.
    talk.say("plea", "Sam", "skip", "skip")
    #expect(day("rest", talk) == start.advanced(by: 30))
    talk.say("change 1", "me")
    // Forty days on is a Saturday, and offices open on Monday.
    #expect(day("rest", talk) == start.advanced(by: 42))
    talk.say("back")
    #expect(day("rest", talk) == start.advanced(by: 30))
  }

  @Test func aStepCountsFromADateThatThePersonGave() throws {
    var talk = try Visa.talk("friend", "no", "waiting", "nobody")
    let start = talk.today
    #expect(day("chase", talk) == start.advanced(by: 14))
    talk.say("memo", "Sam", "20 November 2026")
    #expect(day("chase", talk) == start.advanced(by: 11))
    #expect(talk.events.contains { if case .planned = $0 { true } else { false } })
    // What is overdue is for the first day there is.
    talk.say("change 6", "3 March 2026")
    #expect(day("chase", talk) == start)
    // A month alone counts as its last day.
    talk.say("change 6", "november 2026")
    #expect(day("chase", talk) == CalendarDay("2026-12-14"))
  }

  @Test func thePlanSoFarHoldsOnlyWhatIsCertain() throws {
    var talk = try Visa.talk()
    func steps() -> [String] { talk.conversation.plan(on: talk.today).items.map(\.step) }
    #expect(steps() == ["write", "chase"])
    #expect(!talk.conversation.plan(on: talk.today).isComplete)
    talk.say("me", "yes")
    #expect(steps() == ["call", "write", "chase"])
    talk.say("change 2", "skip")
    #expect(steps() == ["write", "chase", "rest"])
  }
}
