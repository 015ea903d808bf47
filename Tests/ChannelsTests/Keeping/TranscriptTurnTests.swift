import Channels
import Dialog
import Engine
import Testing

@Suite struct TranscriptTurnTests {
  private func turn(_ text: String, from before: State = State()) throws -> TranscriptTurn {
    let fixture = try ChatFixture()
    var conversation = Conversation(fixture.script, state: before)
    let asked = conversation.openQuestion(on: ChatFixture.day)
    let events = conversation.reply(to: text, on: ChatFixture.day)
    return TranscriptTurn(
      time: 1_795_435_200, day: ChatFixture.day, text: text, asked: asked, from: before,
      to: conversation, events: events)
  }

  @Test(arguments: [
    "1", "help", "plan", "nonsense", "", "\u{0}", "أهلا", "{fruit} %@ \\ \"", "🍏\n🍐",
  ])
  func aTurnIsTheSameAfterItWasWrittenAndReadAgain(text: String) throws {
    let turn = try turn(text)
    #expect(!turn.bytes.isEmpty)
    #expect(TranscriptTurn(bytes: turn.bytes) == turn)
    #expect(turn.text == text)
  }

  @Test func aTurnAddsToTheAnswersBeforeItOrTakesThemBack() throws {
    let first = try turn("1")
    let answers = first.answers(after: [])
    #expect(answers.map(\.entry) == ["fruit"])
    let second = try turn("skip", from: State(answers: answers))
    #expect(second.kept == 1 && second.added.count == 1)
    let back = try turn("back", from: State(answers: second.answers(after: answers)))
    #expect(back.answers(after: second.answers(after: answers)) == answers)
  }

  @Test(arguments: [[], [0x7B], Array("{}".utf8), Array("null".utf8), [0xFF, 0xFE]] as [[UInt8]])
  func bytesThatAreNoTurnAreNone(bytes: [UInt8]) {
    #expect(TranscriptTurn(bytes: bytes) == nil)
  }

  @Test func aStateIsTheSameAfterItWasWrittenAndReadAgain() throws {
    let fixture = try ChatFixture()
    var conversation = Conversation(fixture.script)
    for text in ["2", "change 1", "nonsense"] {
      _ = conversation.reply(to: text, on: ChatFixture.day)
      #expect(State(bytes: conversation.state.bytes) == conversation.state)
    }
  }
}
