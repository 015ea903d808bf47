import Foundation
import TestSupport
import Testing

extension TextTalk {
  /// The first question, as it comes after the greeting.
  static var question: String? {
    get throws { try TextTalk(texts: ["hello", "1", "MORE"]).expected().last }
  }
}

/// What every gateway must do, whatever it is.
extension Telephone {
  /// Two people text from the first word to the plan at the same time, one of them in Arabic, while
  /// others write too; what arrives is to the letter what the advisor says.
  func holdConversations() async throws {
    let others = (200..<203).map { "+447700900\($0)" }
    for number in others { try send("hello", from: number) }
    let talks = try await TextTalk.hold(
      [(.english, "+447700900123"), (.arabic, "+447700900124")], through: self)
    for talk in talks {
      #expect(talk.hasPlan, "\(talk.turns)")
      let (arrived, expected) = (talk.turns.map(\.reply), try talk.expected())
      #expect(arrived == expected)
    }
    let greeting = talks.first?.turns.first?.reply
    for number in others {
      _ = try await reply(0, to: number)
      #expect(try received(by: number) == [greeting])
    }
  }

  /// The gateway is cut off when the advisor has kept a turn and the reply is not out yet.
  ///
  /// - Returns: What the sender has received when it is up again, and has asked for the question.
  func cutInMidHook(from number: String) async throws -> [String] {
    try folder.putGate(in: Self.hook)
    _ = try await ask("hello", from: number)
    _ = try await ask("1", from: number)
    let question = try await ask("MORE", from: number)
    try folder.hold()
    try send("1", from: number)
    try await within("the hook to be held") { folder.has("held") }
    crash()
    folder.release()
    #expect(try received(by: number).last == question)
    try await start()
    _ = try await reply(3, to: number)
    return try received(by: number)
  }

  /// Senders with hostile names, and hostile texts of somebody with a number.
  func sendHostile() async throws {
    // Without a slash: gammu-smsd cannot keep a file of such a name.
    let names = ["X;id>PWNED1", "$(id>PWNED2)", "`id>PWNED3`", "x|id>PWNED4", "a'b\"c", "-rf"]
    for name in names { try send("hello", from: name) }
    let texts = [
      "it's $(touch PWNED5) `touch PWNED6` \"x\" ;touch PWNED7 & touch PWNED8 | cat #\n--help",
      "-n %s \\x41 \\c '; touch PWNED9; '",
    ]
    let number = "+447700900126"
    for text in texts { _ = try await ask(text, from: number) }
    #expect(try folder.traces() == [])
    for name in names { #expect(try received(by: name) == [], "\(name)") }
    // Nothing of the texts was taken for anything but a text.
    #expect(try received(by: number) == TextTalk(texts: ["hello", "1"]).expected())
  }
}
