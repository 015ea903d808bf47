import Channels
import Dialog
import Engine
import SessionStore
import Speech
import Testing

@Suite struct ChatMessageTests {
  private let fixture: ChatFixture
  private let kept: KeptStore

  init() throws {
    fixture = try ChatFixture()
    kept = try KeptStore()
  }

  /// What is kept after somebody typed lines at a terminal.
  private func state(
    after lines: [LineReader.Line], isTerminal: Bool = true
  ) throws -> (state: State?, screen: ScriptedScreen) {
    let screen = ScriptedScreen(lines, isTerminal: isTerminal)
    _ = try fixture.hold(on: screen, keeper: kept.keeper("mine"))
    return (try kept.state("mine"), screen)
  }

  @Test func ownWordsAtATerminalEndAtAnEmptyLine() throws {
    let (state, screen) = try state(
      after: [.text("1"), .text("First."), .text("Second."), .text(""), .text("plan")])
    #expect(state?.answer("story") == .text("First.\nSecond."))
    #expect(screen.furtherLines == 2)
    #expect(screen.text.contains(fixture.says(.hintSeveralLines)))
  }

  @Test(arguments: [" ", "\t ", "\u{A0}"])
  func aLineOfSpacesIsEmptyToo(line: String) throws {
    let (state, _) = try state(after: [.text("1"), .text("First."), .text(line)])
    #expect(state?.answer("story") == .text("First."))
  }

  @Test func ownWordsThroughAPipeAreOneLine() throws {
    let (state, screen) = try state(
      after: [.text("1"), .text("First."), .text("Second.")], isTerminal: false)
    #expect(state?.answer("story") == .text("First."))
    #expect(!screen.text.contains(fixture.says(.hintSeveralLines)))
  }

  @Test(arguments: ["skip", "/skip", "I don't know"])
  func aCommandOrAnOfferedAnswerAsFirstLineActsAtOnce(line: String) throws {
    let (state, screen) = try state(after: [.text("1"), .text(line)])
    #expect(state?.answer("story") == (line.contains("skip") ? .declined : .unknown))
    #expect(screen.furtherLines == 0)
  }

  @Test func aCommandInTheMiddleOfOwnWordsIsPartOfThem() throws {
    let (state, _) = try state(after: [.text("1"), .text("They said:"), .text("skip"), .text("")])
    #expect(state?.answer("story") == .text("They said:\nskip"))
  }

  @Test(
    arguments: [
      (.notUTF8, .notText), (.tooLong(bytes: 70_000, limit: 65_536), .lineTooLong),
      (.cutByTerminal(limit: 4094), .lineCut),
    ] as [(LineReader.Line, PhraseName)])
  func aLineThatCannotBeTakenIsRefusedAndNothingOfItIsKept(
    line: LineReader.Line, reason: PhraseName
  ) throws {
    for isTerminal in [true, false] {
      let (state, screen) = try state(after: [.text("1"), line], isTerminal: isTerminal)
      #expect(screen.turns.last?.contains(fixture.says(reason)) == true)
      #expect(screen.turns.last?.contains("What happened?") == true)
      #expect(state?.answers.count == 1)
      _ = try kept.store.erase(.label("mine"), now: KeptStore.now)
    }
  }

  @Test(
    arguments: [.notUTF8, .tooLong(bytes: 70_000, limit: 65_536), .cutByTerminal(limit: 4094)]
      as [LineReader.Line])
  func aBadLineInTheMiddleOfOwnWordsLosesNoneOfTheOthers(line: LineReader.Line) throws {
    let (state, screen) = try state(
      after: [.text("1"), .text("First."), line, .text("Third."), .text("")])
    #expect(screen.text.contains(fixture.says(.lineNotTaken)))
    #expect(state?.answer("story") == .text("First.\nThird."))
  }

  @Test func theEndOfTheInputEndsOwnWordsToo() throws {
    let (state, _) = try state(after: [.text("1"), .text("First."), .end])
    #expect(state?.answer("story") == .text("First."))
  }

  @Test func anInterruptKeepsOwnWordsAndThenAsksWhetherToLeave() throws {
    let (state, screen) = try state(after: [.text("1"), .text("First."), .interrupted])
    #expect(state?.answer("story") == .text("First."))
    #expect(screen.turns.last?.contains(fixture.says(.leaveQuestion)) == true)
  }

  @Test func whatIsTypedWhileALongTextIsShownIsTheNextMessage() throws {
    let screen = ScriptedScreen([.text("1"), .text("skip"), .text("Finish")])
    screen.typedWhileShowing = { passages in
      passages.contains { $0.role == .title && $0.text == "Your plan" } ? .text("review") : nil
    }
    _ = try fixture.hold(on: screen, keeper: kept.keeper("mine"))
    let turn = try #require(screen.turns.last)
    #expect(turn.contains("Your plan") && turn.contains(fixture.says(.review)))
  }
}
