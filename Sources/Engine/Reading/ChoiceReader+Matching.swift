import Findings

extension ChoiceReader {
  /// A whole text as the number of an option.
  enum OptionNumber {
    case option(Int)
    /// No option has that number.
    case beyond(Int)
    case none
  }

  /// From so many letters on two slips are let pass, and one in a text of the person's own.
  static let longWord = 8
  /// From so many letters on one slip is let pass; shorter words are each other's slips.
  private static let shortWord = 4
  /// More digits than this are a telephone number or a reference.
  private static let mostDigits = 6

  /// The number of an option, when the text is nothing else.
  func number(in folded: String) -> OptionNumber {
    let digits = folded.utf8
    guard (1...Self.mostDigits).contains(digits.count) else { return .none }
    var number = 0
    for digit in digits {
      guard digit.isASCIIDigit else { return .none }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return options.indices.contains(number - 1) ? .option(number - 1) : .beyond(number)
  }

  /// The options of which a phrase passes a test.
  func indices(where isMatch: (String) -> Bool) -> [Int] {
    options.indices.filter { options[$0].phrases.contains(where: isMatch) }
  }

  /// The options whose words begin with the text; one letter is too little to go by.
  func indices(beginningWith folded: String) -> [Int] {
    guard folded.unicodeScalars.count >= 2 else { return [] }
    return indices { $0.unicodeScalars.starts(with: folded.unicodeScalars) }
  }

  /// The options that the text may be a mistyped word of, the nearest first.
  func indices(resembling folded: String) -> [Int] {
    let letters = folded.unicodeScalars.count
    guard letters >= Self.shortWord, folded.utf8.count <= Self.longestPhrase else { return [] }
    let limit = letters >= Self.longWord ? 2 : 1
    let distances = options.map { option in
      option.phrases.compactMap { editDistance(folded, $0, limit: limit) }.min()
    }
    return (0...limit).flatMap { distance in
      distances.indices.filter { distances[$0] == distance }
    }
  }

  /// The options that are named within the text, or of which it holds some words.
  ///
  /// "Yes, since Monday" names Yes; "lawyer" is a word of "I have a lawyer". Neither is certain, and
  /// what all options share says nothing.
  func indices(sharingWordsWith folded: String) -> [Int] {
    let words = folded.split(separator: " ")
    let named = indices { phrase in
      let phraseWords = phrase.split(separator: " ")
      return phrase.unicodeScalars.count >= 2 && words.contains(run: phraseWords)
    }
    if !named.isEmpty { return named }
    guard folded.unicodeScalars.count >= Self.shortWord - 1 else { return [] }
    let holding = indices { phrase in
      let phraseWords = phrase.split(separator: " ")
      return words.allSatisfy { phraseWords.contains($0) }
    }
    return holding.count < options.count || options.count == 1 ? holding : []
  }
}

extension [Substring] {
  /// Whether words stand in this text one after the other; punctuation after one does not count.
  fileprivate func contains(run: [Substring]) -> Bool {
    guard !run.isEmpty, run.count <= count else { return false }
    return (0...count - run.count).contains { start in
      zip(self[start...], run).allSatisfy { word, other in
        word == other || String(word).folded == String(other).folded
      }
    }
  }
}
