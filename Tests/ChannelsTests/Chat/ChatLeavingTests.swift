import Channels
import SessionStore
import Speech
import Testing

@Suite struct ChatLeavingTests {
  private let fixture: ChatFixture

  init() throws {
    fixture = try ChatFixture()
  }

  @Test func anInterruptAsksWhetherToLeaveAndNoGoesOn() throws {
    let screen = ScriptedScreen([.interrupted, .text("no"), .text("1")])
    #expect(try fixture.hold(on: screen) == .left)
    #expect(screen.turns[1].contains(fixture.says(.leaveQuestion)))
    #expect(screen.turns[2].contains("Which fruit"))
    #expect(screen.turns[3].contains("What happened?"))
  }

  @Test func yesToTheQuestionWhetherToLeaveLeaves() throws {
    let screen = ScriptedScreen([.interrupted, .text("yes"), .text("1")])
    #expect(try fixture.hold(on: screen) == .left)
    #expect(screen.rest == fixture.says(.stopped))
  }

  @Test func aSecondInterruptWhileThatIsAskedLeaves() throws {
    let screen = ScriptedScreen([.interrupted, .interrupted, .text("1")])
    #expect(try fixture.hold(on: screen) == .left)
    #expect(screen.rest == fixture.says(.stopped))
    #expect(screen.turns.count == 2)
  }

  @Test func theEndOfTheInputAtATerminalLeavesPolitely() throws {
    let screen = ScriptedScreen([.text("1"), .end])
    #expect(try fixture.hold(on: screen) == .left)
    #expect(screen.rest == fixture.says(.stopped))
  }

  @Test func aPipeThatEndsEarlyGetsThePlanSoFarAndIsToldHowToGoOn() throws {
    let screen = ScriptedScreen([.text("1")], isTerminal: false)
    #expect(try fixture.hold(on: screen) == .inputEnded)
    for words in [.endedEarly, .planSoFarTitle, .endedEarlyHow] as [PhraseName] {
      #expect(screen.rest.contains(fixture.says(words)))
    }
    #expect(screen.rest.contains("Write a note"))
  }

  @Test func aKeptConversationThroughAPipeIsToldTheCommandThatGoesOn() throws {
    let kept = try KeptStore()
    let screen = ScriptedScreen([.text("1")], isTerminal: false)
    #expect(try fixture.hold(on: screen, keeper: kept.keeper("mine")) == .inputEnded)
    #expect(screen.rest.contains("advisor --session mine"))
    #expect(!screen.rest.contains(fixture.says(.endedEarlyHow)))
  }

  @Test func aFailedReadIsReported() throws {
    let screen = ScriptedScreen([.failed(errno: 5)])
    #expect(try fixture.hold(on: screen) == .inputFailed(errno: 5))
  }

  @Test func finishingAtATerminalSaysThatNothingWasKept() throws {
    let screen = ScriptedScreen([.text("1"), .text("skip"), .text("finish")])
    #expect(try fixture.hold(on: screen) == .left)
    #expect(screen.rest == fixture.says(.finishedUnkept))
  }

  @Test func finishingThroughAPipeLeavesTheRestUnread() throws {
    let screen = ScriptedScreen(
      [.text("1"), .text("skip"), .text("finish"), .text("back")], isTerminal: false)
    #expect(try fixture.hold(on: screen) == .left)
    #expect(screen.rest == fixture.says(.finished))
    #expect(screen.turns.count == 3)
  }

  @Test(arguments: ["x", "X", "xx", "/x"])
  func theQuickExitClearsTheScreenAndSaysNothing(word: String) throws {
    let screen = ScriptedScreen([.text("1"), .text(word)])
    #expect(try fixture.hold(on: screen) == .left)
    #expect(screen.isCleared)
    #expect(screen.rest.isEmpty)
  }

  /// Where else than at a question of the dialog somebody can be when they must leave at once.
  @Test(
    arguments: [
      [.text("1"), .text("First.")], [.text("1"), .text("skip")],
      [.text("1"), .text("skip"), .text("yes")], [.text("1"), .text("save")],
      [.interrupted], [.text("erase")], [.text("restart")], [.text("1"), .end],
    ] as [[LineReader.Line]])
  func theQuickExitWorksEverywhere(lines: [LineReader.Line]) throws {
    let kept = try KeptStore()
    let screen = ScriptedScreen(lines + [.text("x")])
    do {
      #expect(try fixture.hold(on: screen, maker: kept.maker) == .left)
    } catch OutputFailure.readerGone {
      // There is nobody left to talk to.
    }
    #expect(screen.isCleared)
    #expect(screen.rest.isEmpty)
    #expect(try kept.store.list().isEmpty)
  }
}
