import Channels
import SessionStore
import Speech
import Testing

@Suite struct ChatRealDialogTests {
  /// A man in detention with a removal date, as he might type it at a terminal.
  private static let typed = [
    "me", "yes", "1", "25 November 2026", "هيثرو", "1", "2", "TS18 1AB", "1", "1 5", "no", "1",
    "skip", "ምሕረት", "4 May 1990", "skip", "E1234567", "16 November 2026", "skip", "1",
    "ولدت أختي الأسبوع الماضي", "وهي تحتاجني", "", "Grace Example", "01632 960001", "friend",
    "finish", "no",
  ]

  @Test func aWholeConversationComesToAPlanAndALetterInTheirOwnWords() throws {
    let fixture = try ChatFixture.real()
    let kept = try KeptStore()
    let screen = ScriptedScreen(Self.typed.map { .text($0) })
    #expect(try fixture.hold(on: screen, maker: kept.maker) == .left)
    #expect(screen.turns.count == Self.typed.count)
    #expect(screen.count(of: fixture.says(.planTitle)) == 1)
    let letter = try #require(screen.turns.dropLast().last)
    #expect(letter.contains(fixture.says(.draftBegin)))
    #expect(letter.contains("ولدت أختي الأسبوع الماضي\nوهي تحتاجني"))
    #expect(letter.contains("ምሕረት"))
    #expect(screen.rest.hasSuffix(fixture.says(.finishedUnkept)))
    #expect(try kept.store.list().isEmpty)
  }

  /// So that a question is seen whole beside the answer: never among what may be divided into pages.
  @Test func everyTurnEndsWithAQuestionOfItsOwn() throws {
    let fixture = try ChatFixture.real()
    let screen = ScriptedScreen(Self.typed.map { .text($0) })
    screen.beforeReading = { count in
      let hints = screen.question.filter { $0.role == .aside }
      let headings = screen.question.filter { $0.role == .title || $0.role == .heading }
      #expect(!hints.isEmpty && headings.isEmpty, "before line \(count)")
    }
    _ = try fixture.hold(on: screen)
  }
}
