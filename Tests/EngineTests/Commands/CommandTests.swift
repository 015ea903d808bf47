import Dialog
import Engine
import TestSupport
import Testing

/// Commands beside answers.
@Suite struct CommandTests {
  @Test(arguments: [
    "help", "HELP", "Help!", " help ", "ｈｅｌｐ", "/help", "/HELP", "?", "commands",
  ])
  func aCommandIsReadHoweverItIsTyped(message: String) throws {
    #expect(try Visa.talk(message).happened == [.helped])
  }

  @Test(arguments: [
    ("why", [Event.explained("first")]), ("why?", [.explained("first")]),
    ("repeat", []), ("again", []), ("/repeat", []),
    ("back", [.nothingToUndo]), ("undo", [.nothingToUndo]),
    ("review", [.reviewed([])]), ("my answers", [.reviewed([])]),
    ("stop", [.stopped]), ("exit", [.stopped]), ("/stop", [.stopped]),
    ("x", [.quickExit]), ("X", [.quickExit]), ("xx", [.quickExit]), ("/quick-exit", [.quickExit]),
    ("plan", [.planned(Plan(items: [], isComplete: false))]),
  ])
  func everyCommandHasItsWords(message: String, events: [Event]) throws {
    let talk = try Visa.talk(message)
    guard case .planned? = events.first else {
      #expect(talk.happened == events)
      return
    }
    #expect(talk.happened.count == 1)
  }

  @Test func everyCommandOfTheEngineWorksWithAStroke() throws {
    for name in Command.Name.allCases {
      let talk = try Visa.talk("me", "/" + name.rawValue)
      #expect(!talk.events.contains { if case .notUnderstood = $0 { true } else { false } })
    }
  }

  @Test(arguments: [
    "change 2", "change2", "CHANGE 2", "change ٢", "change ۲", "ｃｈａｎｇｅ ２", "/change 2",
  ])
  func aNumberMayBeOfAnyScript(message: String) throws {
    #expect(try Visa.talk("me", "no", message).asked == "detained")
  }

  @Test(arguments: [
    "help me please", "skip this one", "back home", "help 3", "my plan is good", "x1", "../x",
  ])
  func aMessageThatOnlyHoldsACommandIsAnAnswer(message: String) throws {
    var talk = try Visa.talk("me", "no", "waiting", "nobody", "plea")
    talk.say(message)
    #expect(talk.state.answers.last?.value == .text(message))
  }

  @Test(arguments: [
    ("\"back\"", "back"), ("'help'", "help"), ("“stop”", "stop"), ("«x»", "x"), ("„why“", "why"),
    ("\"I don't know\"", "I don't know"), (" \"skip\" ", "skip"), ("\"change 2\"", "change 2"),
  ])
  func inQuotationMarksACommandIsAnAnswer(message: String, answer: String) throws {
    var talk = try Visa.talk("me", "no", "waiting", "nobody", "plea")
    talk.say(message)
    #expect(talk.state.answers.last?.value == .text(answer))
    #expect(talk.asked == "story")
  }

  @Test func restartAsksOnceAndForgetsEverything() throws {
    var talk = try Visa.talk("friend", "no", "restart", "restart")
    #expect(talk.prompt == .restart && talk.state.asides.count == 1)
    talk.say("yes")
    #expect(talk.happened == [.restarted])
    #expect(talk.asked == "first" && talk.state.answers.isEmpty && talk.state.asides.isEmpty)
  }

  @Test func restartInsideAnotherAsideComesBackToIt() throws {
    var talk = try Visa.talk("me", "no", "change 2", "restart", "no")
    #expect(talk.happened == [.kept] && talk.asked == "detained")
    talk.say("restart", "yes")
    #expect(talk.asked == "first" && talk.state.asides.isEmpty)
  }

  @Test func eraseAsksOnceAndEnds() throws {
    let talk = try Visa.talk("me", "erase", "yes")
    #expect(talk.events == [.erased])
    #expect(talk.state == State())
  }

  @Test func leavingIsAskedAboutOnlyOnce() throws {
    var conversation = Conversation(try Visa.script())
    let today = CalendarDay(number: 20_000)
    _ = conversation.begin(on: today)
    _ = conversation.reply(to: "me", on: today)
    for _ in 0..<5 {
      #expect(conversation.askToLeave(on: today) == [.asked(.leave)])
      _ = conversation.reply(to: "restart", on: today)
    }
    #expect(conversation.state.asides.count == 2)
    _ = conversation.askToLeave(on: today)
    #expect(conversation.reply(to: "no", on: today).first == .kept)
    _ = conversation.askToLeave(on: today)
    #expect(conversation.reply(to: "yes", on: today) == [.stopped])
    #expect(conversation.state.answers.count == 1)
  }

  @Test func stopLosesNothing() throws {
    var talk = try Visa.talk("me", "no", "stop")
    #expect(talk.events == [.stopped] && talk.state.answers.count == 2)
    talk.begin()
    #expect(talk.asked == "stage")
  }
}
