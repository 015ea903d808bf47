import Speech
import TestSupport
import Testing

/// Messages that cannot be read end somewhere, and a person is told where.
@Suite struct SenderTurnMissesTests {
  /// A telephone that was asked whether somebody is detained.
  private func asked() throws -> TextingPhone {
    let phone = try TextingPhone()
    phone.send("hi", "1", "MORE", "2", "MORE", "MORE")
    return phone
  }

  @Test func `the last reply to what cannot be read says in one part how to go on`() throws {
    let phone = try asked()
    let replies = phone.send("9", times: 12).map { $0.joined() }
    let last = try #require(replies.lastIndex { !$0.isEmpty })
    #expect(replies[last].contains("send nothing more") && SMSLength(replies[last]).parts == 1)
    for word in ["number", "SKIP", "HELP"] { #expect(replies[last].contains(word)) }
    #expect(replies[(last + 1)...].allSatisfy { $0.isEmpty } && last < 9)
  }

  @Test(
    arguments: [
      ("HELP", "SKIP"), ("SKIP", "Question 3"), ("2", "Question 3"), ("REPEAT", "detention"),
      ("LANGUAGE", "1 English"), ("BACK", "Who is the case about?"), ("START", "detention"),
      ("WHY", "detention"), ("STOP", "no more messages"), ("ERASE", "ERASE again"),
    ])
  func `after it whatever can be read is answered`(_ text: String, _ reply: String) throws {
    let phone = try asked()
    _ = phone.send("9", times: 12)
    #expect(phone.send("9").isEmpty)
    #expect(phone.send(text).joined().contains(reply))
  }

  @Test func `HELP is answered however often it is asked for`() throws {
    let phone = try asked()
    _ = phone.send("9", times: 12)
    #expect(phone.send("HELP", times: 20).allSatisfy { $0.count == 1 })
  }

  @Test(
    arguments: [
      "I am away until Monday.", "Thank you, no need to reply to this message.",
      "Yes, we have got your message. No answer comes today.", "مرحبا، سأعود غدا", "?!", "",
      "Auto-reply: 3 or 4 days", "Reply STOP to end, HELP for help",
    ])
  func `a machine that always sends the same comes to an end`(_ text: String) throws {
    let replies = try TextingPhone().send(text, times: 80)
    #expect(replies.suffix(20).allSatisfy { $0.isEmpty })
  }

  @Test func `to the question whether to go on a machine is answered only a few times`() throws {
    let phone = try asked()
    phone.send("x")
    let replies = phone.send("9", times: 12).map { $0.joined() }
    let last = try #require(replies.lastIndex { !$0.isEmpty })
    #expect(replies[last].contains("send nothing more") && replies[last].contains("1 Go on"))
    #expect(last < 9)
    #expect(phone.send("SKIP").joined().contains("1 Go on"))
    #expect(phone.send("1").joined().contains("detention"))
  }

  @Test func `whoever was not answered is heard again after a day`() throws {
    let phone = try asked()
    _ = phone.send("9", times: 12)
    phone.wait(hours: 30)
    #expect(phone.send("9").joined().contains("1 Go on"))
    #expect(phone.send("9").joined().contains("1 Go on"))
  }
}
