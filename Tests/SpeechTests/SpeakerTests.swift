import Dialog
import Engine
import Speech
import TestSupport
import Testing

/// What happened, in words.
@Suite struct SpeakerTests {
  /// What is said of the last turn of a conversation.
  private func said(_ talk: Talk) throws -> [Passage] {
    let speaker = Speaker(
      talk.script, try Vocabulary(talk.script.dialog), talk.conversation.sheet(on: talk.today))
    return speaker.passages(talk.events)
  }

  private func text(_ talk: Talk) throws -> String {
    try said(talk).map(\.text).joined(separator: "\n")
  }

  // MARK: Every event

  private static let events: [Event] = [
    .resumed, .told("hello"), .outdated("stage"), .notUnderstood(.noMatch),
    .notUnderstood(.noSuchNumber(9, highest: 3)), .notUnderstood(.noSuchNumber(9, highest: 0)),
    .notUnderstood(.severalWhereOne), .notUnderstood(.noneWithOthers), .notUnderstood(.notADate),
    .notUnderstood(.noSuchDay), .notUnderstood(.dayIsPast), .notUnderstood(.dayIsAhead),
    .notUnderstood(.yearUnclear), .notUnderstood(.notAPostcode),
    .notUnderstood(.notANumber), .notUnderstood(.tooLong(count: 2001, limit: 2000)),
    .notUnderstood(.empty), .explained("first"), .explained("detained"), .explained(nil), .helped,
    .stuck, .reviewed([]), .reviewed(["first"]), .planned(Plan(items: [], isComplete: false)),
    .planned(Plan(items: [Plan.Item(step: "write", day: nil)], isComplete: true)),
    .drafted("plea"), .lettersDiffer(["plea"]), .lettersDiffer(["plea", "card"]),
    .lettersComeLater, .noSuchNumber(4, highest: 2), .noSuchNumber(4, highest: 0), .nothingToUndo,
    .nothingToSkip, .restarted, .dialogChanged, .kept, .finished, .stopped,
    .asked(.question("first", progress: .walk(number: 1, total: 6))),
    .asked(.question("helpers", progress: nil)), .asked(.question("centre", progress: nil)),
    .asked(.question("name", progress: .letter(remaining: 1))),
    .asked(.question("story", progress: .letter(remaining: 2))),
    .asked(.question("heard", progress: nil)), .asked(.question("home", progress: nil)),
    .asked(.letters(["plea", "card"])), .asked(.restart), .asked(.erase), .asked(.leave),
    .asked(.which("stage", [.choice("refused")])),
    .asked(.which("centre", [.choice("heathrow"), .text("heathrov")])),
    .asked(.changes(["detained"])),
  ]

  @Test(arguments: events)
  func everyEventHasWords(event: Event) throws {
    let talk = try Visa.talk("friend", "no", "refused", "skip", "nobody")
    let speaker = Speaker(
      talk.script, try Vocabulary(talk.script.dialog), talk.conversation.sheet(on: talk.today))
    let passages = speaker.passages(event)
    #expect(!passages.isEmpty)
    #expect(passages.allSatisfy { !$0.text.isEmpty })
    let words = passages.map(\.text).joined(separator: " ")
    #expect(!words.contains("{") && !words.contains("}"), "\(words)")
  }

  @Test(arguments: [Event.quickExit, .saveWanted, .erased, .continued])
  func whatTheChannelSaysItselfHasNoWords(event: Event) throws {
    let talk = try Visa.talk()
    let speaker = Speaker(
      talk.script, try Vocabulary(talk.script.dialog), talk.conversation.sheet(on: talk.today))
    #expect(speaker.passages(event).isEmpty)
  }

  @Test(arguments: ["unheard-of", ""])
  func anEntryThatIsGoneIsPassedOver(name: String) throws {
    let talk = try Visa.talk()
    let speaker = Speaker(
      talk.script, try Vocabulary(talk.script.dialog), talk.conversation.sheet(on: talk.today))
    for event in [
      Event.told(name), .drafted(name), .asked(.question(name, progress: nil)),
      .asked(.which(name, [.choice("x")])),
    ] {
      #expect(speaker.passages(event).isEmpty)
    }
    let plan = Plan(items: [Plan.Item(step: name, day: nil)], isComplete: true)
    #expect(speaker.passages(.planned(plan)).map(\.role) == [.title])
  }

  // MARK: Questions

  @Test func optionsAreNumberedAsTheyAreRead() throws {
    var talk = try Visa.talk("me", "no")
    func options() throws -> [Passage] {
      try said(talk).filter { if case .option = $0.role { true } else { false } }
    }
    #expect(try options() == [Passage(.option(1), "Refused"), Passage(.option(2), "Waiting")])
    talk.say("change 1", "friend")
    #expect(try options().count == 3)
    talk.say("3")
    #expect(talk.state.answers.last?.value == .choice("secret"))
  }

  @Test func anAskedBackValueIsShownInWords() throws {
    var talk = try Visa.talk("me", "no", "refusd")
    #expect(try said(talk).first?.text.contains("Refused") == true)
    talk.say("yes", "skip", "nobody", "plea", "Sam", "skip", "skip", "change 1", "friend", "memo")
    talk.say("03/04/26")
    #expect(try text(talk).contains("April 2026"))
  }

  @Test func aReviewNumbersTitlesAndAnswers() throws {
    var talk = try Visa.talk("me", "I don't know", "skip", "1 2", "plea", "Sam {first}", "review")
    let bullets = try said(talk).filter { $0.role == .bullet }.map(\.text)
    #expect(bullets.count == 5)
    #expect(bullets[0].hasPrefix("1.") && bullets[0].contains("Who it is about"))
    #expect(bullets[0].hasSuffix("Me"))
    #expect(bullets[3].hasSuffix("A school and A doctor"))
    #expect(bullets[4].hasSuffix("Sam {first}"))
    talk.say("help")
    let help = try said(talk).filter { $0.role == .bullet }
    #expect(help.count == Command.Name.allCases.count)
  }

  // MARK: Plans

  @Test func aPlanIsLaidOutByStages() throws {
    let talk = try Visa.talk("friend", "yes", "dover", "waiting", "nobody")
    let passages = try said(talk)
    let headings = passages.filter { $0.role == .heading }.map(\.text)
    #expect(
      headings.map { $0.contains("(") } == [false, false, false, false, false, true],
      "\(headings)")
    #expect(headings.last?.contains("7 December 2026") == true)
    #expect(headings[1].hasPrefix("1.") && headings[3].hasPrefix("2."))
    #expect(passages.filter { $0.role == .title }.count == 1)
    // The letters that hold are named under the step that uses them, with their numbers.
    let line = passages.first { $0.text.contains("Plea") && $0.role == .paragraph }
    #expect(line?.text.contains("Memo") == true && line?.text.contains("2") == true)
  }

  // MARK: Letters

  @Test func aLetterStandsBetweenTwoRulesWithItsGapsAfterIt() throws {
    let talk = try Visa.talk(
      "friend", "no", "refused", "skip", "1 2", "plea", "Sam", "skip", "It began\nin May")
    let passages = try said(talk)
    let rules = passages.indices.filter { passages[$0].role == .rule }
    #expect(rules.count == 2)
    let body = passages[rules[0] + 1..<rules[1]]
    #expect(body.first?.text.contains("About Sam") == true)
    let texts = body.dropFirst().map(\.text)
    #expect(
      texts == [
        "Dear you,", "my name is Sam ([Reference]).", "It began\nin May", "A school", "A doctor",
      ])
    #expect(body.suffix(2).allSatisfy { $0.role == .bullet })
    let after = passages[(rules[1] + 1)...].map(\.text).joined(separator: "\n")
    #expect(after.contains("Reference"))
  }

  @Test func withNothingMissingNothingIsToBeFilledIn() throws {
    let talk = try Visa.talk("me", "no", "waiting", "nobody", "card")
    let vocabulary = try Vocabulary(talk.script.dialog)
    #expect(try !said(talk).contains { $0.text == vocabulary(.draftGaps) })
    #expect(try text(talk).contains("Stage: Waiting"))
  }

  @Test(arguments: [
    "{name} {first} {today} {", "%@ %d %1$@ 100%", "a\\nb \\t \\\\ \\(x) \\{",
    "# ask x\n@ if y\n? z",
    "[Reference] <b>&amp;</b> ${x} $(x) `x`", "\"quoted\" and 'so'",
  ])
  func ownWordsComeOutLiterally(words: String) throws {
    let talk = try Visa.talk("me", "no", "waiting", "nobody", "plea", "Sam", words)
    #expect(try said(talk).contains { $0.role == .paragraph && $0.text == words })
  }

  @Test(arguments: ["لا أريد أن أعود", "मैं यहाँ हूँ"])
  func ownWordsInAnotherScriptAreMarkedAsToBeTranslated(words: String) throws {
    let talk = try Visa.talk("me", "no", "waiting", "nobody", "plea", "Sam", words)
    #expect(try text(talk).contains("[to be translated: \(words)]"))
    #expect(
      try said(talk).contains { $0.role == .bullet && $0.text == "Story: write it in English" })
  }

  @Test func aDateIsWrittenOutInALetter() throws {
    let talk = try Visa.talk(
      "friend", "no", "waiting", "nobody", "memo", "Sam", "march 2026", "ts181ab")
    #expect(
      try text(talk).contains("I write for Sam of TS18 1AB, who wrote on March 2026."))
  }

  // MARK: Dates in sentences

  @Test(arguments: [
    ("20 November 2026", "It was on 20 November 2026."),
    ("November 2026", "It was in November 2026."),
    ("I don't know", "It was on [First]."),
  ])
  func `a date in a sentence has its word before it, and a gap has that of a day`(
    typed: String, words: String
  ) throws {
    var talk = Talk(
      try SmallDialog.script(
        """
        # ask first
        @ title First
        @ type date
        When?

        -> plan

        # step act
        @ title Act
        @ when next
        Do it.

        # letter note
        @ title Note
        It was {first.when}.
        """))
    talk.begin()
    talk.say(typed, "note")
    #expect(try said(talk).contains { $0.text == words })
  }
}
