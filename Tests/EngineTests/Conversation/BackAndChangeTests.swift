import Dialog
import Engine
import TestSupport
import Testing

/// Taking back and changing.
@Suite struct BackAndChangeTests {
  /// The messages of a whole conversation, in which each appends one answer.
  private static let messages = [
    "friend", "yes", "Dover", "refused", "31 December 2026", "1", "plea", "Sam", "skip",
    "my words", "memo", "3 March 2026", "TS18 1AB", "card", "finish", "card",
  ]

  @Test func backUndoesEveryAnswerExactly() throws {
    var talk = try Visa.talk()
    var states: [State] = []
    var prompts: [Prompt?] = []
    for message in Self.messages {
      states.append(talk.state)
      prompts.append(talk.prompt)
      talk.say(message)
      #expect(talk.state.answers.count == states.count, "\(message): \(talk.events)")
    }
    for (state, prompt) in zip(states, prompts).reversed() {
      talk.say("back")
      #expect(talk.state == state)
      // After Finish nothing is asked; taken up again, the letters are.
      #expect(talk.prompt == prompt ?? .letters(["plea", "memo", "card"]))
    }
    talk.say("back")
    #expect(talk.happened == [.nothingToUndo])
    #expect(talk.asked == "first")
  }

  @Test func backUndoesAChange() throws {
    var talk = try Visa.talk("me", "no", "waiting", "nobody")
    let before = talk.state
    talk.say("change 1")
    #expect(talk.asked == "first" && talk.progress == nil)
    #expect(talk.state.answers == before.answers)
    talk.say("friend", "back")
    #expect(talk.state == before)
  }

  @Test(arguments: ["change 2", "restart", "erase"])
  func backInAnAsideOnlyClosesIt(command: String) throws {
    var talk = try Visa.talk("me", "no")
    let before = talk.state
    talk.say(command)
    #expect(talk.state.asides.count == 1)
    talk.say("back")
    #expect(talk.happened == [.kept])
    #expect(talk.state == before && talk.asked == "stage")
  }

  @Test func backInAnAskedBackValueAsksTheQuestionAgain() throws {
    var talk = try Visa.talk("me", "yes")
    let before = talk.state
    talk.say("heathrov")
    #expect(talk.prompt == .which("centre", [.choice("heathrow"), .text("heathrov")]))
    talk.say("back")
    #expect(talk.state == before && talk.asked == "centre")
  }

  @Test func numbersOfAChangeAreThoseOfTheReview() throws {
    var talk = try Visa.talk("me", "no", "waiting", "nobody", "plea", "Sam")
    talk.say("review")
    #expect(talk.happened == [.reviewed(["first", "detained", "stage", "helpers", "name"])])
    for (number, question) in ["first", "detained", "stage", "helpers", "name"].enumerated() {
      talk.say("change \(number + 1)")
      #expect(talk.asked == question)
      talk.say("back")
    }
    #expect(talk.asked == "story")
  }

  @Test(arguments: [("change 0", 0), ("change 3", 3), ("change 99999", 99999)])
  func aNumberThatIsNotThereIsSaid(message: String, number: Int) throws {
    var talk = try Visa.talk("me", "no", message)
    #expect(
      talk.happened == [
        .noSuchNumber(number, highest: 2), .reviewed(["first", "detained"]),
      ])
    #expect(talk.asked == "stage")
    talk = try Visa.talk(message)
    #expect(talk.happened == [.noSuchNumber(number, highest: 0), .reviewed([])])
  }

  @Test func aChangeWithoutANumberShowsTheNumbers() throws {
    let talk = try Visa.talk("me", "change")
    #expect(talk.happened == [.reviewed(["first"])] && talk.asked == "detained")
  }

  @Test func aChangeGivesWayToAnother() throws {
    var talk = try Visa.talk("me", "no", "change 1", "change 2")
    #expect(talk.asked == "detained" && talk.state.asides.count == 1)
    talk.say("yes")
    #expect(talk.asked == "centre" && talk.state.asides.isEmpty)
  }

  @Test func aDetailThatIsChangedKeepsTheLetterOpen() throws {
    var talk = try Visa.talk("me", "no", "waiting", "nobody", "plea", "Sam", "change 5", "Kim")
    #expect(talk.asked == "story")
    talk.say("words")
    #expect(talk.happened.contains(.drafted("plea")))
  }

  @Test func aSkipInAChangeIsTheNewAnswer() throws {
    var talk = try Visa.talk("me", "no", "change 1", "skip")
    #expect(
      talk.state.answers.last?.value == .declined && talk.state.answers.last?.entry == "first")
    #expect(talk.asked == "stage")
    talk.say("back")
    #expect(talk.state.answers.count == 2)
  }
}
