import Dialog
import Engine
import Foundation
import TestSupport
import Testing

/// What is kept between two turns.
@Suite struct StateTests {
  @Test func aTypicalAnswerTakesFewBytes() throws {
    let talk = try Visa.talk(
      "friend", "yes", "heathrow", "refused", "31 December 2026", "1", "plea", "Sam", "H123",
      "skip", "memo", "3 March 2026", "TS18 1AB", "finish")
    let bytes = try JSONEncoder().encode(talk.state).count
    #expect(bytes < 60 * talk.state.answers.count, "\(bytes) bytes")
  }

  @Test func whatALaterVersionKeepsIsPassedOver() throws {
    let json = """
      {"a":[["first","=me",20780],["detained","?",20780]],"d":20780,"z":{"new":[1,2]},"v":9}
      """
    let state = try JSONDecoder().decode(State.self, from: Data(json.utf8))
    #expect(state.answers.map(\.value) == [.choice("me"), .unknown])
    #expect(state.lastSeen == CalendarDay(number: 20780))
    #expect(try JSONDecoder().decode(State.self, from: Data("{}".utf8)) == State())
  }

  @Test(arguments: [
    #"{"a":[["first"]]}"#, #"{"a":[["first","~me",1]]}"#, #"{"a":[["first","",1]]}"#,
    #"{"a":[["d","/2026-13-01",1]]}"#, #"{"a":[["d","/2026-x-04",1]]}"#,
    ##"{"a":[["d","#many",1]]}"##, #"{"a":[["first","=me",9223372036854775807]]}"#,
    #"{"d":-9223372036854775808}"#,
  ])
  func whatIsNoStateIsRefused(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(State.self, from: Data(json.utf8))
    }
  }

  @Test(arguments: [
    (Value.unknown, "?"), (.declined, "-"), (.choice("yes"), "=yes"), (.choices([]), "+"),
    (.choices(["a", "b"]), "+a,b"), (.text(""), "\""), (.text("\"=x\n"), "\"\"=x\n"),
    (.number(-7), "#-7"),
  ])
  func aValueIsOneShortString(value: Value, stored: String) {
    #expect(value.stored == stored)
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
