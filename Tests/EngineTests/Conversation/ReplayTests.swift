import Dialog
import Engine
import TestSupport
import Testing

/// Where a conversation stands follows from its answers and today's dialog, and from nothing else.
@Suite struct ReplayTests {
  @Test func theFirstQuestionWithoutAnAnswerIsNext() throws {
    var talk = try Visa.talk()
    #expect(
      talk.events == [.asked(.question("first", progress: Progress.walk(number: 1, total: 6)))])
    talk.say("me")
    #expect(talk.asked == "detained")
    talk.say("yes")
    #expect(talk.asked == "centre")
    talk.say("Dover")
    #expect(talk.asked == "stage")
    talk.say("waiting")
    #expect(talk.asked == "helpers")
    talk.say("1 2")
    #expect(talk.prompt == .letters(["plea", "card"]))
  }

  @Test func whatIsPassedIsTold() throws {
    var talk = try Visa.talk("friend")
    #expect(talk.happened == [.told("hello")])
    talk.say("back")
    #expect(talk.happened == [])
    talk.say("me")
    #expect(talk.happened == [])
  }

  @Test func answersThatAreNotPassedStayButCountForNothing() throws {
    var talk = try Visa.talk("me", "yes", "heathrow", "refused", "31 December 2026", "nobody")
    #expect(talk.state.answers.count == 6)
    talk.say("change 2", "no")
    #expect(talk.state.answers.count == 7)
    talk.say("review")
    #expect(talk.happened == [.reviewed(["first", "detained", "stage", "removal", "helpers"])])
    let sheet = talk.conversation.sheet(on: talk.today)
    #expect(sheet.values.compactMap(\.self).count == 5)
    // Changed back, the place counts again.
    talk.say("change 2", "yes", "review")
    #expect(
      talk.happened == [
        .reviewed(["first", "detained", "centre", "stage", "removal", "helpers"])
      ])
  }

  @Test func aChangedAnswerKeepsLaterOnesThatAreStillReached() throws {
    var talk = try Visa.talk("me", "no", "waiting", "nobody", "change 1", "friend")
    #expect(talk.happened.contains(.told("hello")))
    #expect(talk.prompt == .letters(["plea", "memo", "card"]))
    talk.say("change 3", "refused")
    #expect(talk.asked == "removal")
    talk.say("skip")
    #expect(talk.prompt == .letters(["plea", "memo", "card"]))
  }

  @Test func aRemovedOptionIsAskedAgainWithAWordAboutIt() throws {
    var talk = try Visa.talk("me", "yes", "gatwick", "waiting", "nobody")
    let before = talk.state
    talk.script = try Visa.script(("- gatwick: Gatwick\n", ""))
    talk.begin()
    #expect(talk.happened == [.resumed, .dialogChanged, .outdated("centre")])
    #expect(talk.asked == "centre")
    #expect(talk.state.answers == before.answers)
    talk.say("heathrow")
    #expect(talk.prompt == .letters(["plea", "card"]))
    #expect(!talk.happened.contains(.outdated("centre")))
  }

  @Test func anOptionThatAnAnswerTookAwayIsAskedAgainToo() throws {
    var talk = try Visa.talk("friend", "no", "they do not say", "nobody", "change 1", "me")
    #expect(talk.happened == [.outdated("stage")])
    #expect(talk.asked == "stage")
    talk.say("back")
    #expect(talk.prompt == .letters(["plea", "memo", "card"]))
  }

  @Test func aDetailThatNoLongerFitsIsAskedAgainWithAWordAboutIt() throws {
    let options = "Which name?\n\n- sam: Sam\n- kim: Kim"
    var talk = try Visa.talk()
    talk.script = try Visa.script(("Which name?", options))
    talk.say("me", "no", "waiting", "nobody", "plea", "kim", "skip")
    #expect(talk.happened.contains(.drafted("plea")))
    talk.script = try Visa.script(
      ("Which name?", options.replacing("- kim: Kim", with: "- lee: Lee")))
    talk.begin()
    #expect(talk.happened.contains(.outdated("name")))
    #expect(talk.asked == "name")
  }

  @Test func aRenamedQuestionIsFoundByItsFormerName() throws {
    var talk = try Visa.talk("me", "no", "waiting")
    talk.script = try Visa.script(
      ("# ask stage\n", "# ask step-now\n@ formerly stage\n"), ("stage is", "step-now is"),
      ("-> stage", "-> step-now"), ("{stage}", "{step-now}"))
    talk.begin()
    #expect(talk.asked == "helpers")
    talk.say("nobody", "review")
    #expect(talk.happened == [.reviewed(["first", "detained", "step-now", "helpers"])])
  }

  @Test func aRenamedLetterIsStillTheOneThatWasChosen() throws {
    var talk = try Visa.talk("me", "no", "waiting", "nobody", "plea")
    talk.script = try Visa.script(
      ("# letter plea\n", "# letter appeal\n@ formerly plea\n"),
      ("@ letter plea", "@ letter appeal"))
    talk.say("Sam", "skip")
    #expect(talk.happened.contains(.drafted("appeal")))
  }

  @Test func answersOfARemovedQuestionStandInNobodysWay() throws {
    var talk = try Visa.talk("me", "yes", "dover", "waiting", "nobody")
    talk.script = try Visa.script(
      ("-> centre if detained is yes\n", ""),
      ("# ask centre\n@ title Place", "# ask place\n@ title Place"),
      ("# letter card\n", "# letter card\n@ asks place\n"),
      ("- gatwick: Gatwick\n\n-> stage", "- gatwick: Gatwick"))
    talk.begin()
    #expect(talk.prompt == .letters(["plea", "card"]))
    talk.say("review")
    #expect(talk.happened == [.reviewed(["first", "detained", "stage", "helpers"])])
    // It is still there to be taken back, in its turn.
    talk.say("back", "back", "back")
    #expect(talk.state.answers.map(\.entry) == ["first", "detained"])
  }

  @Test func aNewQuestionIsAskedAlsoOfThoseWhoWerePastIt() throws {
    var talk = try Visa.talk("me", "no", "waiting", "nobody", "finish")
    talk.script = try Visa.script(
      (
        "-> stage\n\n# ask centre",
        "-> fresh\n\n# ask fresh\n@ title Fresh\n@ answers yes-no\nNew?\n\n-> stage\n\n# ask centre"
      ))
    talk.begin()
    #expect(talk.asked == "fresh")
    talk.say("yes")
    #expect(talk.prompt == .letters(["plea", "card"]))
  }

  @Test func anAsideOfAnEditedDialogLeadsNowhereWrong() throws {
    var talk = try Visa.talk("me", "yes", "heathrov")
    #expect(talk.prompt == .which("centre", [.choice("heathrow"), .text("heathrov")]))
    talk.script = try Visa.script(
      ("-> centre if detained is yes\n", ""), ("# ask centre\n", "# ask place\n"),
      ("# letter card\n", "# letter card\n@ asks place\n"),
      ("- gatwick: Gatwick\n\n-> stage", "- gatwick: Gatwick"))
    talk.begin()
    #expect(talk.asked == "stage")
    talk.say("waiting")
    #expect(talk.asked == "helpers")
    talk = try Visa.talk("me", "yes", "heathrov")
    talk.script = try Visa.script(("- heathrow: Heathrow | harmondsworth\n", ""))
    talk.begin()
    talk.say("1")
    #expect(talk.asked == "centre")
    #expect(talk.happened == [.outdated("centre")])
  }
}
