import Channels
import Dialog
import Engine
import SessionStore
import Speech
import Testing

/// What `save` does about files.
@Suite struct ChatFilesTests {
  private let fixture: ChatFixture

  init() throws {
    fixture = try ChatFixture()
  }

  /// What was ordered, and how often.
  private final class Desk {
    var orders: [PapersOrder] = []
    var failures: [PapersFailure]

    init(_ failures: [PapersFailure] = []) {
      self.failures = failures
    }

    var maker: PapersMaker {
      { order throws(PapersFailure) in
        self.orders.append(order)
        if !self.failures.isEmpty { throw self.failures.removeFirst() }
        return PapersMade(count: 3, folder: "/here/" + order.folder)
      }
    }
  }

  private func hold(
    _ typed: [String], _ desk: Desk, keeper: Keeper? = nil, isTerminal: Bool = true
  ) throws -> ScriptedScreen {
    let screen = ScriptedScreen(typed.map { .text($0) }, isTerminal: isTerminal)
    _ = try fixture.hold(on: screen, keeper: keeper, papers: desk.maker)
    return screen
  }

  private func saw(
    _ name: PhraseName, _ screen: ScriptedScreen, with values: [String: String] = [:]
  ) -> Bool {
    screen.text.contains(fixture.says(name, values))
  }

  @Test(arguments: ["1", "yes", "2"])
  func saveOffersFilesAndMakesThem(answer: String) throws {
    let desk = Desk()
    let screen = try hold(["1", "save", answer, "my papers"], desk)
    #expect(desk.orders.map(\.folder) == ["my-papers"])
    #expect(desk.orders.map(\.isDiscreet) == [answer == "2"])
    #expect(desk.orders.first?.state.answer("fruit") == .choice("apple"))
    #expect(desk.orders.first?.records.count == 3)
    #expect(screen.text.contains("3 files are now in this folder: /here/my-papers"))
    #expect(saw(.filesStay, screen))
  }

  @Test(arguments: ["3", "no", "", "perhaps", "what?"])
  func anythingButAYesMakesNone(answer: String) throws {
    let desk = Desk()
    let screen = try hold(["1", "save", answer, "mine"], desk)
    #expect(desk.orders.isEmpty)
    #expect(saw(.filesQuestion, screen))
  }

  /// Whoever types "erase" there must not go on believing that it was done.
  @Test(arguments: [["1", "save", "erase"], ["1", "save", "1", "erase"]])
  func aCommandTypedThereIsObeyed(typed: [String]) throws {
    let desk = Desk()
    let kept = try KeptStore()
    let screen = try hold(typed + ["yes"], desk, keeper: try kept.keeper("mine"))
    #expect(desk.orders.isEmpty)
    #expect(saw(.erased, screen))
    #expect(try kept.store.list().isEmpty)
  }

  @Test(arguments: ["../out", "/tmp/x", ".hidden", "-rf", "a/b", "..", "a\u{7}b/c"])
  func aPathIsNoNameForAFolder(name: String) throws {
    let desk = Desk()
    let screen = try hold(["1", "save", "1", name, "fine"], desk)
    #expect(desk.orders.map(\.folder) == ["fine"])
    #expect(saw(.filesFolderUnusable, screen))
  }

  @Test func aNameInAnyScriptIsOne() throws {
    let desk = Desk()
    _ = try hold(["1", "save", "1", "أوراقي"], desk)
    #expect(desk.orders.map(\.folder) == ["أوراقي"])
  }

  @Test func aNameThatIsTakenIsAskedAgain() throws {
    let desk = Desk([.exists])
    let screen = try hold(["1", "save", "1", "one", "two"], desk)
    #expect(desk.orders.map(\.folder) == ["one", "two"])
    #expect(saw(.filesFailed, screen, with: ["reason": fixture.says(.reasonThere)]))
  }

  @Test(arguments: [PapersFailure.full, .readOnly, .other])
  func aFailureIsSaidAndTheConversationGoesOn(failure: PapersFailure) throws {
    let desk = Desk([failure])
    let screen = try hold(["1", "save", "1", "one", "my story"], desk)
    #expect(desk.orders.count == 1)
    #expect(screen.text.contains("Your plan"))
  }

  @Test func papersWithoutWhatWasSaidAreNotMade() throws {
    let kept = try KeptStore()
    let desk = Desk()
    let screen = ScriptedScreen(["1", "save", "1", "mine"].map { .text($0) })
    screen.beforeReading = { count in
      if count == 3 { try? kept.store.close() }
    }
    _ = try fixture.hold(on: screen, keeper: kept.keeper("mine"), papers: desk.maker)
    #expect(desk.orders.isEmpty)
    #expect(saw(.filesFailed, screen, with: ["reason": fixture.says(.reasonOther)]))
  }

  @Test func whoFinishesIsAskedOnceWhetherFilesAreWanted() throws {
    let desk = Desk()
    let screen = try hold(["1", "skip", "finish", "1", "out"], desk)
    #expect(desk.orders.map(\.folder) == ["out"])
    #expect(screen.count(of: fixture.says(.filesQuestion)) == 1)
    #expect(!saw(.finishedUnkept, screen))
  }

  @Test func aPipeIsToldTheCommandAndLosesNoLine() throws {
    let kept = try KeptStore()
    let desk = Desk()
    let keeper = try kept.keeper("mine")
    let screen = try hold(["save", "1"], desk, keeper: keeper, isTerminal: false)
    #expect(desk.orders.isEmpty)
    #expect(saw(.filesHow, screen, with: ["command": "advisor export mine --to papers"]))
    #expect(try kept.state("mine")?.answer("fruit") == .choice("apple"))
  }
}
