import Channels
import Speech
import TestSupport
import Testing

/// The first reply by SMS is careful, and in no language it is a riddle.
@Suite struct SenderTurnTextingTests {
  @Test func `who asks for a language first is welcomed and can choose`() throws {
    let phone = try TextingPhone()
    let first = phone.send("LANGUAGE").joined()
    for word in ["Free", "not legal advice", "STOP", "ERASE", "1 English", "2 العربية"] {
      #expect(first.contains(word))
    }
    #expect(SMSLength(first).parts <= 3)
    #expect(phone.send("2").joined().contains("العربية"))
  }

  @Test(arguments: [
    ("مرحبا، كيف حالكم", "هل نتابع", "1"), ("چطور هستید", "آیا به فارسی", "1"),
    ("ሰላም ከመይ ኣለኹም", "ብቋንቋ ትግርኛ", "1"), ("سلام", "3 فارسی", "3"),
  ])
  func `who writes in another script is asked in it at once`(
    _ text: String, _ question: String, _ answer: String
  ) throws {
    let phone = try TextingPhone()
    let first = phone.send(text).joined()
    for word in ["Free", "not legal advice", "STOP", "ERASE", question] {
      #expect(first.contains(word), "\(first)")
    }
    #expect(SMSLength(first).parts <= 3)
    #expect(!phone.send(answer).joined().contains("asylum"))
  }

  @Test func `who names a language first is welcomed in it`() throws {
    #expect(try TextingPhone().send("العربية").joined().contains("STOP: لا رسائل بعدها"))
    #expect(try TextingPhone().send("LANGUAGE fr").joined().contains("Information gratuite"))
    #expect(try TextingPhone().send("hello").joined().contains("Free information"))
  }

  @Test func `an operator's own first words stand above the languages`() throws {
    var settings = Responder.Settings()
    settings.firstReply = "Welcome to the library."
    let phone = try TextingPhone(settings: settings)
    let first = phone.send("LANGUAGE").joined()
    #expect(first.hasPrefix("Welcome to the library.\n") && first.contains("4 français"))
  }

  @Test func `words of an operator that leave no room for the languages put them on the next page`()
    throws
  {
    var settings = Responder.Settings()
    settings.firstReply = String(repeating: "Welcome to the library. ", count: 12)
    let phone = try TextingPhone(settings: settings)
    #expect(phone.send("LANGUAGE").joined().hasSuffix("Send MORE to read on."))
    #expect(phone.send("MORE").joined().contains("4 français"))
    #expect(phone.send("4").joined().contains("français"))
  }

  @Test func `a page that is held is told whole in the language chosen meanwhile`() throws {
    let phone = try TextingPhone()
    phone.send("hi", "1", "MORE", "1", "PLAN")
    let first = phone.send("LANGUAGE fr").joined()
    #expect(first.contains("français") && !first.contains("MORE to read"))
    let rest = phone.send("MORE", times: 6).flatMap { $0 }
    #expect(rest.contains { $0.contains("1 Oui") } && !rest.contains { $0.contains("1 Yes") })
  }
}
