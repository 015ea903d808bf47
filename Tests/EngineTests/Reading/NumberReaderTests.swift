import Dialog
import Engine
import Testing

@Suite struct NumberReaderTests {
  @Test(arguments: [
    ("25", 25), (" 25. ", 25), ("٢٥", 25), ("۲۵", 25), ("২৫", 25), ("２５", 25), ("007", 7),
    ("0", 0), ("1,000", 1000), ("1 000", 1000), ("12,345,678", 12_345_678),
    ("999999999", 999_999_999),
  ])
  func aWholeNumberIsUnderstoodInAnyDigits(text: String, number: Int) {
    #expect(NumberReader().read(text) == .understood(.number(number)))
  }

  @Test(arguments: [
    ("about 20", 20), ("20 people", 20), ("£20", 20), ("500+", 500), ("1.000", 1000),
  ])
  func aNumberAmongOtherWordsIsAskedBack(text: String, number: Int) {
    #expect(NumberReader().read(text) == .unclear([.number(number)]))
  }

  @Test(arguments: [
    "many", "-5", "−5", "1.5", "1,5", "1/2", "½", "2 or 3", "9999999999", "10,00", "1,,000", "?",
    "99999999999999999999999999",
  ])
  func whatIsNoWholeNumberIsNone(text: String) {
    #expect(NumberReader().read(text) == .notUnderstood(.notANumber))
  }

  @Test func nothingIsEmpty() {
    #expect(NumberReader().read(" \u{200B}") == .notUnderstood(.empty))
  }
}
