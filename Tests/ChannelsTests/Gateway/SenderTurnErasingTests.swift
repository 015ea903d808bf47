import Speech
import TestSupport
import Testing

/// Nothing but ERASE erases, and whoever sends something else is told so.
@Suite struct SenderTurnErasingTests {
  private let note = "Nothing was deleted. To delete all we keep, send ERASE."

  private func asked() throws -> TextingPhone {
    let phone = try TextingPhone()
    phone.send("hi", "1", "MORE", "ERASE")
    return phone
  }

  @Test(arguments: ["yes", "YES", "Yes!", "ok"])
  func `yes erases nothing, and says in one part what does`(_ text: String) throws {
    let reply = try asked().send(text).joined()
    #expect(reply.hasPrefix(note))
  }

  @Test func `after yes one ERASE is enough`() throws {
    let phone = try asked()
    #expect(phone.send("yes") == [note] && SMSLength(note).parts == 1)
    #expect(phone.send("yes") == [note])
    #expect(phone.send("ERASE").joined().contains("is deleted"))
  }

  @Test(arguments: [("ar", "نعم"), ("fa", "بله"), ("fr", "oui"), ("ti", "እወ")])
  func `yes in the person's language is understood as one`(_ code: String, _ yes: String) throws {
    let phone = try TextingPhone()
    phone.send("LANGUAGE \(code)", "1", "MORE", "MORE", "MORE", "MORE", "ERASE")
    let reply = phone.send(yes).joined()
    #expect(reply.contains("ERASE") && !reply.contains("\n"))
    #expect(!phone.send("ERASE").joined().contains("ERASE"))
  }

  @Test(arguments: ["NO", "oui", "ኣወን", "2", "1", "hello", "START"])
  func `anything else is told the same, and what was open is asked again`(_ text: String) throws {
    let phone = try asked()
    let reply = phone.send(text).joined()
    #expect(reply.hasPrefix(note + "\n") && reply.contains("Who is the case about?"))
    #expect(phone.send("ERASE").joined().contains("ERASE again"))
  }

  @Test func `before anything was asked the first words come again`() throws {
    let phone = try TextingPhone()
    #expect(phone.send("ERASE").joined().contains("ERASE again"))
    #expect(phone.send("NO").joined().contains("Free information"))
    #expect(phone.send("1").joined().contains("asylum"))
  }

  @Test func `whoever leaves at the question is told nothing`() throws {
    let phone = try asked()
    #expect(phone.send("x").isEmpty)
    #expect(phone.send("ERASE").joined().contains("ERASE again"))
  }

  @Test func `after a day nothing of before is said`() throws {
    let phone = try asked()
    phone.wait(hours: 48)
    #expect(phone.send("NO").joined().contains("Do you want to go on?"))
  }

  @Test func `STOP at the question stops, and a yes afterwards starts nothing`() throws {
    let phone = try asked()
    #expect(phone.send("STOP").joined().contains("no more messages"))
    #expect(phone.send("ERASE").joined().contains("ERASE again"))
    #expect(phone.send("yes") == [note])
    #expect(phone.send("hello") == [note])
    #expect(phone.send("hello").isEmpty)
    #expect(phone.send("ERASE", "ERASE").joined().contains("is deleted"))
    // It was the messages that were erased, and not the wish for silence.
    #expect(phone.send("hello").isEmpty)
  }

  @Test func `a machine that says yes is not answered for ever`() throws {
    #expect(try asked().send("yes", times: 12).suffix(4).allSatisfy { $0.isEmpty })
  }
}
