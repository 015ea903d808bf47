import Channels
import Dialog
import Engine
import SessionStore
import Speech
import Testing

@Suite struct ChatKeepingTests {
  private let fixture: ChatFixture
  private let kept: KeptStore
  /// Up to the first result, the plan.
  private let walk: [LineReader.Line] = [.text("1"), .text("skip")]

  init() throws {
    fixture = try ChatFixture()
    kept = try KeptStore()
  }

  private func isQuestion(_ name: PhraseName, in turn: String) -> Bool {
    turn.contains(fixture.says(name))
  }

  // MARK: The offer

  @Test func keepingIsOfferedAtTheFirstResultAndAfterIt() throws {
    let screen = ScriptedScreen(walk + [.text("no")])
    _ = try fixture.hold(on: screen, maker: kept.maker)
    #expect(!isQuestion(.keepQuestion, in: screen.turns[1]))
    #expect(screen.turns[2].contains("Your plan"))
    #expect(isQuestion(.keepQuestion, in: screen.turns[2]))
    // How it goes on comes only after the answer.
    #expect(!isQuestion(.lettersQuestion, in: screen.turns[2]))
    #expect(isQuestion(.keepNot, in: screen.turns[3]))
    #expect(isQuestion(.lettersQuestion, in: screen.turns[3]))
  }

  @Test(arguments: ["maybe", "help", "back", "yess", "plan"])
  func aSlipAtTheOfferIsAskedAgainAndLosesNothing(slip: String) throws {
    let screen = ScriptedScreen(walk + [.text(slip), .text(slip), .text("yes"), .text("mine")])
    _ = try fixture.hold(on: screen, maker: kept.maker)
    #expect(isQuestion(.keepQuestion, in: screen.turns[3]))
    #expect(!isQuestion(.keepNot, in: screen.turns[3]))
    #expect(try kept.store.list().map(\.label) == ["mine"])
  }

  @Test func whoNeverAnswersTheOfferIsNotKept() throws {
    let screen = ScriptedScreen(walk + Array(repeating: .text("maybe"), count: 3) + [.text("mine")])
    _ = try fixture.hold(on: screen, maker: kept.maker)
    #expect(isQuestion(.keepNot, in: screen.turns[5]))
    #expect(try kept.store.list().isEmpty)
  }

  @Test(arguments: ["", "no", "2"])
  func aNoOrEnterAloneKeepsNothing(answer: String) throws {
    let screen = ScriptedScreen(walk + [.text(answer), .text("mine")])
    _ = try fixture.hold(on: screen, maker: kept.maker)
    #expect(isQuestion(.keepNot, in: screen.turns[3]))
    #expect(try kept.store.list().isEmpty)
  }

  @Test func leavingWithoutAnotherAnswerDoesNotAskAgain() throws {
    let screen = ScriptedScreen(walk + [.text("no"), .text("plan"), .text("stop")])
    _ = try fixture.hold(on: screen, maker: kept.maker)
    #expect(screen.count(of: fixture.says(.keepQuestion)) == 1)
    #expect(screen.rest == fixture.says(.stopped))
  }

  @Test(
    arguments: [
      [.text("1"), .text("stop")], [.text("1"), .end],
      [.text("1"), .interrupted, .text("yes")], [.text("1"), .interrupted, .interrupted],
    ] as [[LineReader.Line]])
  func leavingBeforeTheResultOffersItBeforeTheGoodbye(lines: [LineReader.Line]) throws {
    let screen = ScriptedScreen(lines + [.text("no")])
    #expect(try fixture.hold(on: screen, maker: kept.maker) == .left)
    #expect(isQuestion(.keepQuestion, in: screen.turns[lines.count]))
    #expect(!isQuestion(.stopped, in: screen.turns[lines.count]))
    #expect(screen.rest == fixture.says(.keepNot) + "\n" + fixture.says(.stopped))
  }

  @Test func leavingBeforeTheFirstAnswerAsksNothing() throws {
    let screen = ScriptedScreen([.text("help"), .text("stop")])
    #expect(try fixture.hold(on: screen, maker: kept.maker) == .left)
    #expect(screen.count(of: fixture.says(.keepQuestion)) == 0)
  }

  @Test func throughAPipeNobodyIsAsked() throws {
    let screen = ScriptedScreen(walk + [.text("save"), .text("finish")], isTerminal: false)
    _ = try fixture.hold(on: screen, maker: kept.maker)
    #expect(screen.count(of: fixture.says(.keepQuestion)) == 0)
    #expect(screen.count(of: fixture.says(.keepNotHere)) == 1)
    #expect(try kept.store.list().isEmpty)
  }

  @Test func whatIsTypedWhileThePlanIsShownIsNoAnswerToTheOffer() throws {
    let screen = ScriptedScreen(walk + [.text("no")])
    var isTyped = false
    screen.typedWhileShowing = { passages in
      guard !isTyped, passages.contains(where: { $0.text == "Your plan" }) else { return nil }
      isTyped = true
      return .text("review")
    }
    _ = try fixture.hold(on: screen, maker: kept.maker)
    #expect(isQuestion(.review, in: screen.turns[2]))
    #expect(!isQuestion(.keepNot, in: screen.turns[2]))
  }

  // MARK: The name

  @Test func aYesKeepsEverythingSoFarUnderTheName() throws {
    let screen = ScriptedScreen(
      [.text("1"), .text("First."), .text(""), .text("yes"), .text("  my   case "), .text("stop")])
    _ = try fixture.hold(on: screen, maker: kept.maker)
    let state = try #require(try kept.state("my case"))
    #expect(state.answer("story") == .text("First."))
    let turns = try kept.turns("my case")
    #expect(turns.map(\.text) == ["", "1", "First.", "stop"])
    #expect(turns.reduce(into: []) { $0 = $1.answers(after: $0) } == state.answers)
    #expect(screen.turns[5].contains("advisor --session 'my case'"))
    #expect(screen.turns[5].contains("23 December 2026"))
  }

  @Test func aNameInUseIsRefusedAndAnotherTaken() throws {
    _ = try fixture.hold(on: ScriptedScreen([.text("2")]), keeper: kept.keeper("mine"))
    let screen = ScriptedScreen(walk + [.text("yes"), .text("mine"), .text("other")])
    _ = try fixture.hold(on: screen, maker: kept.maker)
    #expect(isQuestion(.keepNameTaken, in: screen.turns[4]))
    #expect(try kept.state("mine")?.answer("fruit") == .choice("pear"))
    #expect(try kept.state("other")?.answer("fruit") == .choice("apple"))
  }

  @Test func anUnusableNameIsRefused() throws {
    let name = String(repeating: "n", count: 300)
    let screen = ScriptedScreen(walk + [.text("yes"), .text(name), .text("mine")])
    _ = try fixture.hold(on: screen, maker: kept.maker)
    #expect(isQuestion(.keepNameUnusable, in: screen.turns[4]))
    #expect(try kept.store.list().map(\.label) == ["mine"])
  }

  @Test(arguments: ["", "  ", "\u{202E}", "no", "back", "Skip", "/stop", "help"])
  func aNameThatIsNoNameKeepsNothing(name: String) throws {
    let screen = ScriptedScreen(walk + [.text("yes"), .text(name)])
    _ = try fixture.hold(on: screen, maker: kept.maker)
    #expect(isQuestion(.keepNot, in: screen.turns[4]))
    #expect(try kept.store.list().isEmpty)
  }

  @Test(arguments: ["../y", "a/b", "it's", "\"q\"", "🍏", "اسم", "-v", "$(id)"])
  func everyOtherNameIsOnlyALabel(name: String) throws {
    let screen = ScriptedScreen(walk + [.text("yes"), .text(name)])
    _ = try fixture.hold(on: screen, maker: kept.maker)
    #expect(try kept.store.list().map(\.label) == [name])
  }

  // MARK: Words

  @Test func saveKeepsAtOnceAndThenSaysUntilWhen() throws {
    let screen = ScriptedScreen([.text("1"), .text("save"), .text("mine"), .text("save")])
    _ = try fixture.hold(on: screen, maker: kept.maker)
    #expect(screen.count(of: fixture.says(.keepQuestion)) == 0)
    #expect(isQuestion(.keepName, in: screen.turns[2]))
    #expect(screen.text.contains(fixture.says(.keepAlready, ["date": "23 December 2026"])))
    #expect(try kept.turns("mine").map(\.text) == ["", "1", "save", "save"])
  }

  @Test func everyTurnIsKeptBeforeItsReplyIsShown() throws {
    let screen = ScriptedScreen([.text("1"), .text("skip"), .text("plan"), .text("back")])
    let typed = ["1", "skip", "plan", "back"]
    screen.typedWhileShowing = { [kept, unowned screen] _ in
      // The first words are kept with the first answer.
      let expected = screen.count == 0 ? [] : [""] + typed.prefix(screen.count)
      let texts = try? kept.turns("mine").map(\.text)
      #expect(texts == expected)
      return nil
    }
    _ = try fixture.hold(on: screen, keeper: kept.keeper("mine"))
    #expect(screen.turns.count == 5)
  }

  @Test func eraseInMemoryEndsTheConversation() throws {
    let screen = ScriptedScreen([.text("1"), .text("erase"), .text("yes"), .text("1")])
    #expect(try fixture.hold(on: screen, maker: kept.maker) == .left)
    #expect(screen.rest == fixture.says(.erasedOver))
    #expect(try kept.store.list().isEmpty)
  }

  @Test func eraseAsksOnceAndRemovesWhatWasKept() throws {
    let screen = ScriptedScreen([.text("1"), .text("erase"), .text("yes")])
    #expect(try fixture.hold(on: screen, keeper: kept.keeper("mine")) == .left)
    #expect(isQuestion(.eraseQuestion, in: screen.turns[2]))
    #expect([.erased, .eraseFailed].map { fixture.says($0) }.contains(screen.rest))
    #expect(try kept.store.list().isEmpty)
  }

  @Test func noToEraseKeepsAll() throws {
    let screen = ScriptedScreen([.text("1"), .text("erase"), .text("no")])
    _ = try fixture.hold(on: screen, keeper: kept.keeper("mine"))
    #expect(try kept.state("mine")?.answer("fruit") == .choice("apple"))
  }

  @Test func anErasureThatFailsIsSaid() throws {
    let screen = ScriptedScreen([.text("1"), .text("erase"), .text("yes")])
    let store = kept.store
    screen.beforeReading = { count in
      if count == 2 { try? store.close() }
    }
    #expect(try fixture.hold(on: screen, keeper: kept.keeper("mine")) == .notKept(.closed))
    let reason = fixture.says(.reasonOther)
    #expect(screen.rest == fixture.says(.eraseNotDone, ["reason": reason]))
  }

  // MARK: Failures

  /// A conversation whose store fails at the second message.
  private func failing(
    _ lines: [LineReader.Line], isTerminal: Bool = true
  ) throws -> (ending: Chat.Ending, screen: ScriptedScreen) {
    let screen = ScriptedScreen([.text("1")] + lines, isTerminal: isTerminal)
    let store = kept.store
    screen.beforeReading = { count in
      if count == 1 { try? store.close() }
    }
    let ending = try fixture.hold(on: screen, keeper: kept.keeper("mine"), maker: kept.maker)
    return (ending, screen)
  }

  @Test func aTurnThatIsNotKeptIsNotShownAndATerminalIsAsked() throws {
    let (ending, screen) = try failing([.text("skip"), .text("no")])
    #expect(ending == .notKept(.closed))
    let reason = fixture.says(.reasonOther)
    #expect(isQuestion(.goOnQuestion, in: screen.turns[2]))
    #expect(screen.turns[2].contains(fixture.says(.keepFailed, ["reason": reason])))
    #expect(!screen.text.contains("Your plan"))
    #expect(screen.rest.hasPrefix(fixture.says(.turnLost)))
    #expect(try kept.another().session(.label("mine"))?.version.revision == 2)
  }

  @Test func goingOnWithoutKeepingShowsTheTurnAndAsksNoMore() throws {
    let (ending, screen) = try failing(
      [.text("skip"), .text("yes"), .text("save"), .text("finish")])
    #expect(ending == .left)
    #expect(screen.turns[3].contains("Your plan"))
    #expect(isQuestion(.keepNotHere, in: screen.turns[4]))
    #expect(screen.count(of: fixture.says(.keepQuestion)) == 0)
  }

  @Test func throughAPipeATurnThatIsNotKeptIsTheEnd() throws {
    let (ending, screen) = try failing([.text("skip"), .text("finish")], isTerminal: false)
    #expect(ending == .notKept(.closed))
    #expect(!screen.text.contains("Your plan"))
    #expect(screen.turns.count == 2)
  }

  @Test func aStoreThatFailsAtTheOfferIsSaidAndTheConversationGoesOn() throws {
    let screen = ScriptedScreen(walk + [.text("yes"), .text("mine"), .text("finish")])
    _ = try fixture.hold(on: screen) { _ throws(StoreError) in throw .full }
    let reason = fixture.says(.reasonFull)
    #expect(screen.turns[4].contains(fixture.says(.keepFailed, ["reason": reason])))
    #expect(isQuestion(.lettersQuestion, in: screen.turns[4]))
  }

  // MARK: Other programs

  /// Another program's turn of the same conversation, before a line is read.
  private func elsewhere(
    before index: Int, on screen: ScriptedScreen, _ act: @escaping (Store) throws -> Void
  ) {
    screen.beforeReading = { [kept] count in
      guard count == index else { return }
      #expect(throws: Never.self) {
        let other = try kept.another()
        try act(other)
        try other.close()
      }
    }
  }

  @Test func aConversationThatMovedOnElsewhereIsShownAsItStands() throws {
    let screen = ScriptedScreen([.text("1"), .text("plan"), .text("Mine.")])
    let fixture = fixture
    let kept = kept
    elsewhere(before: 1, on: screen) { store in
      let state = try #require(try kept.state("mine"))
      let lines: [LineReader.Line] = [.text("back"), .text("2")]
      let keeper = try kept.keeper("mine", in: store)
      _ = try fixture.hold(on: ScriptedScreen(lines), from: state, keeper: keeper)
    }
    _ = try fixture.hold(on: screen, keeper: kept.keeper("mine"))
    #expect(isQuestion(.movedOn, in: screen.turns[2]))
    #expect(screen.turns[2].contains("What happened?"))
    #expect(!screen.turns[2].contains("Your plan"))
    let state = try kept.state("mine")
    #expect(state?.answer("fruit") == .choice("pear"))
    #expect(state?.answer("story") == .text("Mine."))
  }

  @Test func throughAPipeAConversationThatMovedOnIsTheEnd() throws {
    let screen = ScriptedScreen([.text("1"), .text("Mine."), .text("finish")], isTerminal: false)
    let fixture = fixture
    let kept = kept
    elsewhere(before: 1, on: screen) { store in
      let state = try #require(try kept.state("mine"))
      let keeper = try kept.keeper("mine", in: store)
      _ = try fixture.hold(on: ScriptedScreen([.text("Theirs.")]), from: state, keeper: keeper)
    }
    let ending = try fixture.hold(on: screen, keeper: kept.keeper("mine"))
    #expect(ending == .notKept(.movedOn(turn: 0)))
    let reason = fixture.says(.reasonMovedOn)
    #expect(screen.rest == fixture.says(.keepFailed, ["reason": reason]))
    #expect(try kept.state("mine")?.answer("story") == .text("Theirs."))
  }

  @Test func aConversationErasedElsewhereEndsAndStaysErased() throws {
    let screen = ScriptedScreen([.text("1"), .text("skip"), .text("finish")])
    elsewhere(before: 1, on: screen) { store in
      _ = try store.erase(.label("mine"), now: KeptStore.now)
    }
    let ending = try fixture.hold(on: screen, keeper: kept.keeper("mine"))
    #expect(ending == .notKept(.movedOn(turn: 0)))
    #expect(screen.rest == fixture.says(.erasedElsewhere))
    #expect(try kept.store.list().isEmpty)
  }

  @Test func aConversationThatAnotherProgramDamagedIsNotSaidToBeErased() throws {
    let screen = ScriptedScreen([.text("1"), .text("skip"), .text("no")])
    elsewhere(before: 1, on: screen) { store in
      let saved = try #require(try store.session(.label("mine")))
      let turn = Turn(
        of: .label("mine"), follows: .version(saved.version),
        heading: Turn.Heading(dialog: "small", language: "en", progress: ""), state: [0xFF],
        record: [], retentionDays: 30)
      _ = try store.commit([turn], now: KeptStore.now)
    }
    let ending = try fixture.hold(on: screen, keeper: kept.keeper("mine"), maker: kept.maker)
    #expect(ending == .notKept(.damaged))
    let reason = fixture.says(.reasonDamaged)
    #expect(screen.turns[2].contains(fixture.says(.keepFailed, ["reason": reason])))
    #expect(!screen.text.contains(fixture.says(.erasedElsewhere)))
  }
}
