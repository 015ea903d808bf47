import Speech
import Testing

/// Typography that an SMS can do without.
@Suite struct GSMSpellingTests {
  @Test(arguments: [
    ("the MP’s letter", "the MP's letter"), ("“Yes” – or „no“…", "\"Yes\" - or \"no\"..."),
    ("a\u{A0}b\u{202F}c\td", "a b c d"), ("• one\n• two", "- one\n- two"),
    ("cafe\u{301}", "café"), ("A\u{30A}se", "Åse"), ("soft\u{AD}hyphen\u{200B}", "softhyphen"),
    ("`a` ´b´", "'a' 'b'"), ("«non»", "\"non\""),
  ])
  func marksBecomeThoseOfTheAlphabet(text: String, spelled: String) {
    #expect(Array(text.spelledForGSM.utf8) == Array(spelled.utf8))
    #expect(SMSLength(text.spelledForGSM).encoding == .gsm7)
  }

  @Test(arguments: [
    "Simón’s", "“سلام”", "ሰላም…", "Jose\u{301} Łuk", "می‌خواهم", "a 😀 – b", "façade’",
  ])
  func aTextWithOtherLettersStaysAsItIs(text: String) {
    #expect(Array(text.spelledForGSM.utf8) == Array(text.utf8))
  }
}
