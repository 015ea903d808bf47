import Findings

/// The words of dates, arranged for looking up.
///
/// A word may mean several things: کل is yesterday and tomorrow in Urdu, پیش both "ago" and "last"
/// in Persian. All of them are tried.
package struct DateVocabulary: Sendable {
  private var meanings: [String: [DateMeaning]] = [:]
  private(set) var ordinals: Set<String> = []
  /// What stands after an hour, and what before it, as pieces.
  let clock: Set<String>
  let at: Set<String>
  /// Names long enough that a slip in them can be recognised.
  private var names: [(spelling: String, meaning: DateMeaning)] = []
  /// In bytes; nothing longer resembles a month.
  private static let longestName = 64
  /// How many tokens the longest phrase has.
  private var longest = 1

  /// A vocabulary of the words of one language, or of several put together.
  package init(_ words: DateWords) {
    clock = Set(words.clock.map(Self.key))
    at = Set(words.at.map(Self.key))
    for (index, spellings) in words.months.enumerated() {
      add(spellings, .month(index + 1), isName: true)
    }
    for (index, spellings) in words.weekdays.enumerated() {
      add(spellings, .weekday(index + 1), isName: true)
    }
    add(words.today, .relativeDay(0), isName: true)
    add(words.yesterday, .relativeDay(-1), isName: true)
    add(words.tomorrow, .relativeDay(1), isName: true)
    add(words.ago, .ago)
    add(words.within, .within)
    add(words.last, .relation(-1))
    add(words.this, .relation(0))
    add(words.next, .relation(1))
    add(words.day, .unit(.day))
    add(words.week, .unit(.week))
    add(words.month, .unit(.month))
    add(words.year, .unit(.year))
    for (index, spellings) in words.numbers.enumerated() {
      add(spellings, .count(index + 1))
    }
    add(words.fillers, .filler)
    add(words.dayBeforeYesterday, .relativeDay(-2))
    add(words.dayAfterTomorrow, .relativeDay(2))
    for (spellings, unit) in [
      (words.twoDays, DateUnit.day), (words.twoWeeks, .week), (words.twoMonths, .month),
      (words.twoYears, .year),
    ] {
      add(spellings, .all([.count(2), .unit(unit)]))
    }
    for (spellings, relation) in [(words.lastYear, -1), (words.thisYear, 0), (words.nextYear, 1)] {
      add(spellings, .all([.relation(relation), .unit(.year)]))
    }
    add(words.timesOfDay, .filler)
    add(words.tonight, .relativeDay(0), isName: true)
    add(words.lastNight, .relativeDay(-1))
    add(words.before, .before)
    ordinals = Set(words.ordinals.map(\.folded))
  }

  private mutating func add(_ spellings: [String], _ meaning: DateMeaning, isName: Bool = false) {
    for spelling in spellings {
      let tokens = DateToken.tokens(in: spelling.folded)
      guard tokens.contains(where: { if case .word = $0 { true } else { false } }) else { continue }
      let key = tokens.map(\.spelling).joined(separator: " ")
      meanings[key, default: []].append(meaning)
      longest = max(longest, tokens.count)
      if isName, tokens.count == 1, key.unicodeScalars.count >= 4 { names.append((key, meaning)) }
    }
  }

  /// What each piece may mean, fillers included.
  ///
  /// - Returns: One list of possible meanings for each piece, or nil when a piece means nothing.
  func elements(of tokens: [DateToken]) -> [DateElement]? {
    var elements: [DateElement] = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      if let count = lengthOfTime(in: tokens, at: index) {
        index += count
        continue
      }
      if let (meanings, count) = phrase(in: tokens, at: index) {
        elements.append(DateElement(meanings: meanings, isGuess: false))
        index += count
        continue
      }
      switch tokens[index] {
      case .numeral(var numeral):
        if index + 1 < tokens.endIndex, case .word(let word) = tokens[index + 1],
          ordinals.contains(word)
        {
          numeral.isOrdinal = true
          index += 1
        }
        elements.append(DateElement(meanings: [.numeral(numeral)], isGuess: false))
      case .word(let word):
        let guesses = self.guesses(for: word)
        if guesses.isEmpty { return nil }
        elements.append(DateElement(meanings: guesses, isGuess: true))
      }
      index += 1
    }
    return elements
  }

  /// A phrase as it is looked up.
  private static func key(_ spelling: String) -> String {
    DateToken.tokens(in: spelling.folded).map(\.spelling).joined(separator: " ")
  }

  /// The longest phrase that begins at a piece.
  func phrase(in tokens: [DateToken], at start: Int) -> ([DateMeaning], count: Int)? {
    for count in stride(from: min(longest, tokens.count - start), to: 0, by: -1) {
      let key = tokens[start..<start + count].map(\.spelling).joined(separator: " ")
      if let found = meanings[key] { return (found, count) }
    }
    return nil
  }

  /// The names nearest to a mistyped word.
  private func guesses(for word: String) -> [DateMeaning] {
    guard word.utf8.count <= Self.longestName else { return [] }
    var nearest = Int.max
    var guesses: [DateMeaning] = []
    for (spelling, meaning) in names {
      let limit = min(nearest, spelling.unicodeScalars.count >= 6 ? 2 : 1)
      guard let distance = editDistance(word, spelling, limit: limit) else { continue }
      if distance < nearest { guesses = [] }
      nearest = distance
      if !guesses.contains(meaning) { guesses.append(meaning) }
    }
    return guesses
  }
}

/// One thing that a piece of a typed date can mean.
enum DateMeaning: Hashable, Sendable {
  case numeral(DateNumeral)
  /// 1 to 12.
  case month(Int)
  /// 1 is Monday.
  case weekday(Int)
  /// Today is 0, yesterday -1.
  case relativeDay(Int)
  case ago
  case within
  /// As in "before 3 March".
  case before
  /// "last" is -1, "this" 0, "next" 1.
  case relation(Int)
  case unit(DateUnit)
  /// A number in words.
  case count(Int)
  case filler
  /// Several at once: a dual is its number and its unit.
  case all([DateMeaning])
}

/// What durations are counted in.
enum DateUnit: Hashable {
  case day, week, month, year
}

/// A piece of a typed date with everything that it can mean.
struct DateElement: Hashable {
  let meanings: [DateMeaning]
  /// Whether a typing mistake was seen, so that the date has to be asked back.
  let isGuess: Bool
}
