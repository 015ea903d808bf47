import TestSupport
import Testing

/// Whoever writes after somebody left is asked first whether to go on.
@Suite struct SenderTurnReturningTests {
  private let question = "Do you want to go on?"

  private func left(_ word: String = "x") throws -> TextingPhone {
    let phone = try TextingPhone()
    phone.send("hi", "1", "MORE")
    #expect(phone.send(word).isEmpty)
    return phone
  }

  @Test(arguments: ["2", "1", "Begin again", "yes", "hello", "PLAN", "MORE", "REVIEW", ""])
  func `whatever comes after somebody left answers nothing`(_ text: String) throws {
    let phone = try left("X")
    #expect(phone.send(text).joined().contains(question))
    // Nothing was erased, and what was open is open.
    #expect(phone.send("1").joined().contains("Who is the case about?"))
  }

  @Test func `whoever leaves again is told nothing`() throws {
    let phone = try left()
    #expect(phone.send("xxx").isEmpty)
    #expect(phone.send("2").joined().contains(question))
    #expect(phone.send("x").isEmpty)
    #expect(phone.send("2").joined().contains(question))
  }

  @Test func `who leaves after a day of silence is told nothing`() throws {
    let phone = try TextingPhone()
    phone.send("hi", "1", "MORE")
    phone.wait(hours: 48)
    #expect(phone.send("x").isEmpty)
  }

  @Test func `STOP, START, HELP and ERASE mean the same after somebody left`() throws {
    #expect(try left().send("STOP").joined().contains("no more messages"))
    #expect(try left().send("STOP", "START").joined().contains(question))
    #expect(try left().send("START").joined().contains(question))
    #expect(try left().send("HELP").joined().contains("SKIP"))
    #expect(try left().send("HELP", "2").joined().contains(question))
    #expect(try left().send("ERASE", "ERASE").joined().contains("is deleted"))
    #expect(try left().send("ERASE", "NO").joined().contains(question))
  }

  @Test func `START at the question whether to go on begins nothing again`() throws {
    let phone = try left()
    phone.send("2")
    #expect(phone.send("START").joined().contains(question))
    #expect(phone.send("start again").joined().contains("forget all your answers"))
  }

  @Test(arguments: ["1", "١", "۱"])
  func `the question is answered with digits of any script`(_ digit: String) throws {
    let phone = try TextingPhone()
    phone.send("hi", "LANGUAGE ar", "MORE", "MORE", "MORE", "MORE", "MORE", "MORE", "x", "2")
    #expect(phone.send(digit).joined().contains("نتابع من حيث توقفت"))
  }
}
