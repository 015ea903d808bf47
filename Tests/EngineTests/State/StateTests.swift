import Dialog
import Engine
import TestSupport
import Testing

/// What is kept between two turns.
@Suite struct StateTests {
  @Test func aTypicalAnswerTakesFewBytes() throws {
    let talk = try Visa.talk(
      "friend", "yes", "heathrow", "refused", "31 December 2026", "1", "plea", "Sam", "H123",
      "skip", "memo", "3 March 2026", "TS18 1AB", "finish")
    let bytes = talk.state.bytes.count
    #expect(bytes < 20 * talk.state.answers.count, "\(bytes) bytes")
  }

  @Test func whatALaterVersionKeepsIsPassedOver() throws {
    let kept = "Z\tnew\t1\nS\t20780\nD\t20780\nfirst\t=me\ndetained\t?\nX\n"
    let state = try #require(State(bytes: Array(kept.utf8)))
    #expect(state.answers.map(\.value) == [.choice("me"), .unknown])
    #expect(state.lastSeen == CalendarDay(number: 20780))
    #expect(State(bytes: []) == State())
  }

  @Test(arguments: [
    "first\t=me\n", "D\t1\nfirst\n", "D\t1\nfirst\t~me\n", "D\t1\nfirst\t\n",
    "D\t1\nd\t/2026-13-01\n", "D\t1\nd\t/2026-x-04\n", "D\t1\nd\t#many\n",
    "D\t9223372036854775807\n", "D\t9223372036854775808\n", "S\t-9223372036854775808\n",
    "S\t-\n", "S\t1", "A\tbeginning\n", "E\tasked\n", "E\tasked\tquestion\tq\t1\tx\n",
    "D\t1\nfirst\t\"a\\x\n", "D\t1\nfirst\t\"a\\\n", "F\t!\n", "\n\u{FFFD}",
  ])
  func whatIsNoStateIsRefused(kept: String) {
    #expect(State(bytes: Array(kept.utf8)) == nil)
  }

  @Test func aStateWithoutItsEndIsRefusedOrIsAnEarlierOne() throws {
    let state = try Visa.talk("me", "no", "waiting", "none", "plea", "Sam").state
    let bytes = state.bytes
    for count in 0..<bytes.count {
      guard let cut = State(bytes: Array(bytes[..<count])) else { continue }
      #expect(count == 0 || bytes[count - 1] == UInt8(ascii: "\n"))
      #expect(cut.answers == Array(state.answers.prefix(cut.answers.count)))
    }
    #expect(State(bytes: bytes + [0xFF, UInt8(ascii: "\n")]) == nil)
  }

  @Test(arguments: [
    (Value.unknown, "?"), (.declined, "-"), (.choice("yes"), "=yes"), (.choices([]), "+"),
    (.choices(["a", "b"]), "+a,b"), (.text(""), "\""), (.text("\"=x\n"), "\"\"=x\n"),
    (.number(-7), "#-7"),
  ])
  func aValueIsOneShortString(value: Value, stored: String) throws {
    var writer = StoredWriter()
    writer.value(value)
    writer.end()
    var reader = StoredReader(writer.bytes)
    #expect(try reader.nextLine())
    #expect(try reader.text() == stored)
    #expect(Value(stored: stored) == value)
  }

  @Test func aStateOfAnotherDialogIsHarmless() throws {
    let real = try Visa.talk("me", "no", "waiting", "none", "plea", "Sam").state
    let other = try SmallDialog.script(
      "# ask first\n@ title F\n@ answers yes-no\nF?\n\n-> plan\n\n# letter note\n@ title N\nX")
    var talk = Talk(other, state: real)
    talk.begin()
    #expect(talk.asked == "first" && talk.happened.contains(.outdated("first")))
    talk.say("yes")
    #expect(talk.prompt == .letters(["note"]))
  }
}
