import Dialog
import Engine
import TestSupport
import Testing

/// Whatever arrives, reading ends, and what comes of it can be asked or shown.
@Suite struct RubbishTests {
  @Test func rubbishIsReadWithoutATrap() throws {
    var generator = SeededGenerator(seed: 2026)
    for round in 0..<600 {
      try read(generator.text(length: round % 60))
    }
  }

  @Test(arguments: [
    "1", " ", "a", "/", ",", "3 March ", "and ", "yes ", "\u{301}", "9", "-", "\n", "TS18 1AB ",
    "٣",
    "O0", "\u{1F468}\u{200D}",
  ])
  func longTextsAreReadWithoutATrap(piece: String) throws {
    let count = 100_000 / piece.unicodeScalars.count
    try read(String(repeating: piece, count: count))
  }

  private func read(_ text: String) throws {
    let today = try #require(CalendarDay("2026-11-23"))
    _ = text.sanitized
    let reader = DateReader(words: .english, today: today, direction: .either)
    var readings = [
      NumberReader().read(text), reader.read(text), Reading(PostcodeReader().read(text)),
    ]
    for (allowsSeveral, takesOwnWords) in [(false, false), (true, false), (false, true)] {
      let choices = ChoiceReader(
        options: ["yes", "no", "none", "school and gp"].map { .init(name: $0, label: $0) },
        allowsSeveral: allowsSeveral, takesOwnWords: takesOwnWords, and: ["and"])
      readings.append(choices.read(text))
    }
    for case .unclear(let values) in readings { #expect(!values.isEmpty) }
  }
}
