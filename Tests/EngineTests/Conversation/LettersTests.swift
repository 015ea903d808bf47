import Dialog
import Engine
import TestSupport
import Testing

/// The end of the walk: the plan, the choice of letters, what they ask, and Finish.
@Suite struct LettersTests {
  private func atLetters(_ messages: String...) throws -> Talk {
    var talk = try Visa.talk("friend", "no", "refused", "skip", "nobody")
    for message in messages { talk.say(message) }
    return talk
  }

  @Test func thePlanIsShownAndThenTheLettersThatHold() throws {
    let talk = try Visa.talk("me", "no", "waiting", "nobody")
    guard case .planned(let plan)? = talk.events.first else {
      Issue.record("no plan: \(talk.events)")
      return
    }
    #expect(plan.isComplete)
    #expect(talk.events.count == 2)
    #expect(talk.prompt == .letters(["plea", "card"]))
  }

  @Test func aLetterAsksOnlyWhatItLacksInItsOrder() throws {
    var talk = try atLetters("plea")
    #expect(talk.happened == [] && talk.asked == "name")
    talk.say("Sam")
    #expect(talk.happened == [] && talk.asked == "reference")
    talk.say("H123")
    #expect(talk.asked == "story")
    talk.say("What happened to me")
    #expect(talk.happened == [.drafted("plea")])
    #expect(talk.prompt == .letters(["plea", "memo", "card"]))
  }

  @Test func aQuestionWhoseOwnConditionDoesNotHoldIsNotAsked() throws {
    var talk = try Visa.talk("me", "no", "waiting", "nobody", "plea", "Sam")
    #expect(talk.asked == "story")
    talk.say("skip")
    #expect(talk.happened == [.drafted("plea")])
  }

  @Test func aDetailGivenOnceServesEveryLetter() throws {
    var talk = try atLetters("plea", "Sam", "H123", "words", "memo")
    #expect(talk.asked == "heard")
    talk.say("skip", "skip")
    #expect(talk.happened.contains(.drafted("memo")))
  }

  @Test func aLetterThatLacksNothingIsShownAtOnceAndAgain() throws {
    var talk = try atLetters("card")
    #expect(talk.happened == [.drafted("card")])
    talk.say("3")
    #expect(talk.happened == [.drafted("card")])
    #expect(talk.state.answers.count == 7)
  }

  @Test func theRestCanBeLeftAsGapsAndIsAskedAgainLater() throws {
    var talk = try atLetters("plea", "Sam", "skip all")
    #expect(talk.happened == [.drafted("plea")])
    #expect(talk.prompt == .letters(["plea", "memo", "card"]))
    talk.say("plea")
    #expect(talk.happened == [] && talk.asked == "reference")
    talk.say("back", "back")
    #expect(talk.asked == "reference")
  }

  @Test func whatWasSkippedIsNotAskedAgain() throws {
    var talk = try atLetters("plea", "skip", "skip", "skip")
    #expect(talk.happened == [.drafted("plea")])
    talk.say("plea")
    #expect(talk.happened == [.drafted("plea")])
  }

  @Test func otherThingsCloseALetterThatWasBeingFilledIn() throws {
    var talk = try atLetters("plea", "Sam", "change 2", "yes")
    #expect(talk.asked == "centre")
    talk.say("skip")
    #expect(talk.prompt == .letters(["plea", "memo", "card"]))
    // It was never shown, so nothing about it can read differently.
    talk.say("change 6", "Kim")
    #expect(!talk.events.contains { if case .lettersDiffer = $0 { true } else { false } })
  }

  @Test func aLetterShownIsNamedWhenAChangeMakesItReadDifferently() throws {
    var talk = try atLetters("card", "plea", "Sam", "H123", "words")
    #expect(talk.happened == [.drafted("plea")])
    talk.say("change 6", "Kim")
    #expect(talk.happened == [.lettersDiffer(["plea"])])
    talk.say("change 3", "waiting")
    #expect(talk.happened.last == .lettersDiffer(["card", "plea"]))
    talk.say("change 6", "skip")
    #expect(!talk.events.contains(.drafted("plea")))
  }

  @Test func aLetterBeingFilledInDoesNotReadDifferently() throws {
    var talk = try atLetters("plea", "Sam")
    #expect(talk.happened == [])
    talk.say("H123")
    #expect(talk.happened == [])
    talk.say("words")
    #expect(talk.happened == [.drafted("plea")])
  }

  @Test func aLetterThatNoLongerHoldsIsNeitherOfferedNorShown() throws {
    let talk = try atLetters("memo", "Sam", "change 1", "me")
    #expect(!talk.events.contains(.drafted("memo")))
    #expect(talk.prompt == .letters(["plea", "card"]))
  }

  @Test func finishEndsAndAnyLaterAnswerReopens() throws {
    var talk = try atLetters("finish")
    #expect(talk.events == [.finished])
    talk.begin()
    #expect(talk.happened == [.resumed])
    #expect(talk.prompt == .letters(["plea", "memo", "card"]))
    talk.say("card")
    #expect(talk.happened == [.drafted("card")])
    talk.say("finish")
    #expect(talk.events == [.finished])
    talk.say("back")
    #expect(talk.prompt == .letters(["plea", "memo", "card"]))
  }

  @Test func planAndLetterOnlyShow() throws {
    var talk = try atLetters()
    let before = talk.state
    talk.say("letter 1")
    #expect(talk.happened == [.drafted("plea")])
    talk.say("letter 4")
    #expect(talk.happened == [.noSuchNumber(4, highest: 3)])
    talk.say("letter")
    #expect(talk.happened == [])
    talk.say("plan")
    guard case .planned? = talk.happened.first else {
      Issue.record("no plan")
      return
    }
    #expect(talk.state == before)
  }

  @Test func lettersComeAfterTheLastQuestion() throws {
    var talk = try Visa.talk("me", "letter 1")
    #expect(talk.happened == [.lettersComeLater] && talk.asked == "detained")
    talk.say("letter")
    #expect(talk.happened == [.lettersComeLater])
  }

  @Test func thePlanIsShownAgainWhenAChangeChangesIt() throws {
    var talk = try atLetters("change 2", "yes", "dover")
    guard case .planned(let plan)? = talk.happened.first else {
      Issue.record("no plan: \(talk.events)")
      return
    }
    #expect(plan.items.map(\.step) == ["call", "write", "chase"])
    talk.say("change 6", "1")
    #expect(!talk.events.contains { if case .planned = $0 { true } else { false } })
  }

  @Test func somethingThatIsNoLetterIsNotUnderstood() throws {
    var talk = try atLetters("99")
    #expect(talk.happened == [.notUnderstood(.noSuchNumber(99, highest: 4))])
    talk.say("zebra", "zebra")
    #expect(talk.happened == [.notUnderstood(.noMatch), .stuck])
    talk.say("skip")
    #expect(talk.happened == [.nothingToSkip])
  }
}
