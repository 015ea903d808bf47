/// Times of day, which people add in fear and in hope; only the day is kept.
extension DateVocabulary {
  /// How many pieces the longest word after an hour has, and the longest before one.
  private static let longestPhrase = 3

  /// How many pieces a time takes: "6am", "10:30", "6.30 pm", "at 6".
  ///
  /// - Parameters:
  ///   - tokens: All the pieces.
  ///   - start: Where it may begin.
  /// - Returns: Nil when what begins there is no time, or may be the day of a month.
  func lengthOfTime(in tokens: [DateToken], at start: Int) -> Int? {
    let introduction = length(of: at, in: tokens, at: start)
    var index = start + introduction
    guard let hour = numeral(in: tokens, at: index), hour.digits <= 2, hour.value <= 24 else {
      return nil
    }
    index += 1
    var isTime = false
    while index < tokens.count, tokens[index] == .word(":"),
      numeral(in: tokens, at: index + 1)?.digits == 2
    {
      index += 2
      isTime = true
    }
    if !isTime, let minutes = numeral(in: tokens, at: index), minutes.isAfterStop,
      minutes.digits == 2, minutes.value < 60,
      introduction > 0 || length(of: clock, in: tokens, at: index + 1) > 0
    {
      index += 1
      isTime = true
    }
    let unit = length(of: clock, in: tokens, at: index)
    index += unit
    if unit > 0, !isTime, let minutes = numeral(in: tokens, at: index), minutes.isAfterWord,
      minutes.digits == 2
    {
      index += 1
    }
    guard isTime || unit > 0 || (introduction > 0 && isBareHour(in: tokens, start, end: index))
    else { return nil }
    return index - start
  }

  /// Whether "at 6" is an hour: in "at 6 December" it is a day, and in "December at 6" it may be.
  private func isBareHour(in tokens: [DateToken], _ start: Int, end: Int) -> Bool {
    let isLast = end == tokens.count || isFiller(in: tokens, at: end)
    let hasDay = tokens[..<start].contains { if case .numeral = $0 { true } else { false } }
    let isAfterMonth = start > 0 && isMonth(in: tokens, at: start - 1)
    return isLast && (hasDay || !isAfterMonth)
  }

  private func isFiller(in tokens: [DateToken], at index: Int) -> Bool {
    phrase(in: tokens, at: index)?.0 == [.filler]
  }

  private func isMonth(in tokens: [DateToken], at index: Int) -> Bool {
    phrase(in: tokens, at: index)?.0.contains { if case .month = $0 { true } else { false } }
      ?? false
  }

  private func numeral(in tokens: [DateToken], at index: Int) -> DateNumeral? {
    guard index < tokens.count, case .numeral(let numeral) = tokens[index] else { return nil }
    return numeral
  }

  /// How many pieces the longest of some phrases takes; 0 when none begins there.
  private func length(of phrases: Set<String>, in tokens: [DateToken], at start: Int) -> Int {
    guard !phrases.isEmpty, start < tokens.count else { return 0 }
    for count in stride(from: min(Self.longestPhrase, tokens.count - start), to: 0, by: -1) {
      let key = tokens[start..<start + count].map(\.spelling).joined(separator: " ")
      if phrases.contains(key) { return count }
    }
    return 0
  }
}
