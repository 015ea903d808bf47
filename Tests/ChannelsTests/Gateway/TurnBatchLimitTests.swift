import Channels
import TestSupport
import Testing

/// Whoever sends too much can still ask for silence, and then has it.
@Suite struct TurnBatchLimitTests {
  /// A telephone that may send two messages, and the first two of it.
  private func limited(_ number: String = "+447700900123", _ first: String...) throws
    -> TextingPhone
  {
    var rate = Limiter.Rate()
    rate.burst = 2
    rate.seconds = 10_000
    let phone = try TextingPhone(number, limit: rate)
    for text in first { phone.send(text) }
    return phone
  }

  @Test func `who sends too much is told once`() throws {
    let phone = try limited("+447700900123", "hi", "1")
    #expect(phone.send("MORE").joined().contains("Many messages"))
    #expect(phone.send("MORE").isEmpty)
  }

  @Test func `it is said in the sender's own language`() throws {
    let phone = try limited("+447700900123", "hi", "LANGUAGE fr")
    let notice = phone.send("MORE").joined()
    #expect(!notice.isEmpty && !notice.contains("Many messages"))
  }

  @Test(arguments: ["STOP", "Unsubscribe", "END"])
  func `STOP is obeyed beyond every limit`(_ word: String) throws {
    let phone = try limited("+447700900123", "hi", "1")
    phone.send("MORE")
    #expect(phone.send(word).joined().contains("no more messages"))
    #expect(phone.send(word).isEmpty)
  }

  @Test func `STOP in the person's own language is obeyed too`() throws {
    let phone = try limited("+447700900123", "hi", "LANGUAGE ar")
    phone.send("MORE")
    #expect(phone.send("توقف").joined().contains("START"))
    #expect(phone.send("hello").isEmpty)
  }

  @Test func `who has stopped is told nothing, however much is sent`() throws {
    let phone = try limited("+447700900123", "hi", "STOP")
    #expect(phone.send("hello", times: 5).allSatisfy { $0.isEmpty })
  }

  @Test(arguments: ["VODAFONE", "60777"])
  func `a machine is told nothing, however much it sends`(_ name: String) throws {
    let phone = try limited(name, "hi", "1")
    #expect(phone.send("hello", times: 5).allSatisfy { $0.isEmpty })
  }
}
