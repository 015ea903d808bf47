import Dialog
import Engine
import TestSupport
import Testing

/// Messages that are no plain answers: asked back, not understood, too long, odd.
@Suite struct UnderstandingTests {
  // MARK: Asked back

  @Test func oneValueIsConfirmedOrRefused() throws {
    var talk = try Visa.talk("me", "no", "refusd")
    #expect(talk.prompt == .which("stage", [.choice("refused")]))
    talk.say("no")
    #expect(talk.asked == "stage" && talk.state.asides.isEmpty)
    talk.say("refusd", "yes")
    #expect(talk.state.answers.last?.value == .choice("refused"))
    #expect(talk.asked == "removal" && talk.state.asides.isEmpty)
  }

  @Test func ofSeveralValuesOneIsChosenOrNone() throws {
    var talk = try Visa.talk("me", "yes", "heathrov")
    #expect(talk.prompt == .which("centre", [.choice("heathrow"), .text("heathrov")]))
    talk.say("3")
    #expect(talk.asked == "centre" && talk.state.asides.isEmpty)
    talk.say("heathrov", "none of these")
    #expect(talk.asked == "centre" && talk.state.asides.isEmpty)
    talk.say("heathrov", "2")
    #expect(talk.state.answers.last?.value == .text("heathrov"))
    #expect(talk.asked == "stage" && talk.state.asides.isEmpty)
  }

  @Test func theAnswerMayAlsoBeTypedAgain() throws {
    var talk = try Visa.talk("me", "yes", "heathrov", "Dover")
    #expect(talk.state.answers.last?.value == .text("Dover"))
    #expect(talk.asked == "stage" && talk.state.asides.isEmpty)
    talk.say("refusd", "waitng")
    #expect(talk.prompt == .which("stage", [.choice("waiting")]))
    #expect(talk.state.asides.count == 1)
  }

  @Test func anAskedBackValueCanBeSkippedOrLeft() throws {
    var talk = try Visa.talk("me", "yes", "heathrov", "skip")
    #expect(talk.state.answers.last?.value == .declined && talk.asked == "stage")
    talk = try Visa.talk("me", "yes", "heathrov", "change 1", "friend")
    #expect(talk.asked == "centre" && talk.state.asides.isEmpty)
  }

  @Test func anAskedBackValueInAChangeIsTheNewAnswer() throws {
    let talk = try Visa.talk("me", "yes", "Dover", "change 3", "heathrov", "1")
    #expect(talk.state.answers.map(\.entry) == ["first", "detained", "centre", "centre"])
    #expect(talk.asked == "stage" && talk.state.asides.isEmpty)
  }

  // MARK: Nothing to say

  /// Dover is a place where "none" is; the engine cannot know, so quotation marks say so.
  @Test func noLeavesOutWhatIsOptionalUnlessItIsQuoted() throws {
    let script = try Visa.script(
      ("@ title Place\n@ type line\n", "@ title Place\n@ type line\n@ optional\n"))
    for text in ["no", "None.", "nothing", "NOBODY"] {
      var talk = Talk(script)
      talk.begin()
      talk.say("me", "yes", text)
      #expect(talk.state.answers.last?.value == .declined && talk.asked == "stage")
    }
    var talk = Talk(script)
    talk.begin()
    talk.say("me", "yes", "\"no\"")
    #expect(talk.state.answers.last?.value == .text("no"))
  }

  @Test func noIsSomebodysWordsWhereItIsAskedFor() throws {
    let talk = try Visa.talk("me", "yes", "no")
    #expect(talk.state.answers.last?.value == .text("no"))
  }

  // MARK: Not understood

  @Test func whoIsNotUnderstoodIsNeverStuck() throws {
    var talk = try Visa.talk("zebra")
    #expect(
      talk.events == [
        .notUnderstood(.noMatch),
        .asked(.question("first", progress: Progress.walk(number: 1, total: 6))),
      ])
    talk.say("zebra")
    #expect(talk.happened == [.notUnderstood(.noMatch), .explained("first")])
    talk.say("zebra")
    #expect(talk.happened == [.notUnderstood(.noMatch), .stuck])
    talk.say("zebra")
    #expect(talk.happened == [.notUnderstood(.noMatch), .stuck])
    talk.say("me")
    #expect(talk.asked == "detained" && talk.state.misses == 0)
    talk.say("zebra")
    #expect(talk.happened == [.notUnderstood(.noMatch)])
  }

  @Test func aCommandBeginsTheLadderAnew() throws {
    var talk = try Visa.talk("zebra", "zebra", "help", "zebra")
    #expect(talk.happened == [.notUnderstood(.noMatch)])
    talk.say("back")
    #expect(talk.state.misses == 0)
  }

  @Test(arguments: ["", "   ", "\n", "\u{200B}", "\u{202E}", "\u{0}\u{7}"])
  func nothingIsNoAnswer(message: String) throws {
    let talk = try Visa.talk(message)
    #expect(talk.happened == [.notUnderstood(.empty)])
    #expect(talk.state.answers.isEmpty)
  }

  @Test(arguments: ["restart", "erase"])
  func aConfirmationTakesYesOrNo(command: String) throws {
    var talk = try Visa.talk("me", command, "perhaps")
    #expect(talk.happened == [.notUnderstood(.noMatch)])
    #expect(talk.state.asides.count == 1)
    talk.say("no")
    #expect(talk.happened == [.kept] && talk.asked == "detained")
  }

  // MARK: Own words

  private func story() throws -> Talk {
    try Visa.talk("me", "no", "waiting", "nobody", "plea", "Sam")
  }

  @Test func ownWordsAreKeptUpToTheLimitAndNeverCut() throws {
    var talk = try story()
    let longest = String(repeating: "é", count: Limits.answerCharacters)
    let before = talk.state.answers
    talk.say(longest + "!")
    #expect(
      talk.happened == [
        .notUnderstood(
          .tooLong(count: Limits.answerCharacters + 1, limit: Limits.answerCharacters))
      ])
    #expect(talk.state.answers == before && talk.asked == "story")
    talk.say(longest)
    #expect(talk.state.answers.last?.value == .text(longest))
  }

  @Test(arguments: [
    ("a\u{1B}[31mb\u{7}c\u{0}", "a[31mbc"),
    ("safe\u{202E}txt.exe\u{202C}", "safetxt.exe"),
    ("\u{2066}ab\u{2069}", "ab"),
    ("one\r\ntwo\rthree\u{2028}four", "one\ntwo\nthree\nfour"),
    ("  lines \n  keep their shape  ", "lines\n  keep their shape"),
    ("{name} %@ \\n \\(x) $HOME <b>", "{name} %@ \\n \\(x) $HOME <b>"),
    ("می‌خواهم", "می‌خواهم"),
  ])
  func ownWordsAreKeptAsTypedWithoutWhatDisturbs(typed: String, kept: String) throws {
    var talk = try story()
    talk.say(typed)
    #expect(talk.state.answers.last?.value == .text(kept))
  }

  @Test func aLineIsOneLine() throws {
    let talk = try Visa.talk("me", "no", "waiting", "nobody", "plea", " Sam \n  Test\t ")
    #expect(talk.state.answers.last?.value == .text("Sam Test"))
  }

  @Test func notKnowingAndNotSayingAreAnswersOfEveryQuestion() throws {
    for (message, value) in [
      ("I don't know", Value.unknown), ("i'd rather not say", .declined), ("skip", .declined),
      ("DUNNO", .unknown), ("not sure.", .unknown),
    ] {
      var talk = try Visa.talk("me", "yes", "Dover", "refused", "skip", "nobody", "memo")
      for _ in 0..<9 {
        talk.say("back")
        talk.say(message)
        guard let last = talk.state.answers.last else { break }
        #expect(last.value == value)
        talk.say("back")
      }
    }
  }

  @Test func aFirstLineOfSeveralIsTold() throws {
    let talk = try story()
    #expect(talk.conversation.mayGoOn(after: "It began", on: talk.today))
    #expect(!talk.conversation.mayGoOn(after: "skip", on: talk.today))
    #expect(!talk.conversation.mayGoOn(after: "I don't know", on: talk.today))
    let first = try Visa.talk()
    #expect(!first.conversation.mayGoOn(after: "me", on: first.today))
  }
}
