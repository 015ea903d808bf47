/// What one interpretation of a typed text says about a date.
///
/// A bag, because languages order the same pieces differently: "last month", "ماه گذشته". Only the
/// order of the numerals counts, and whether the month came before them.
struct DateClues {
  private(set) var numerals: [DateNumeral] = []
  private(set) var month: Int?
  private(set) var weekday: Int?
  private(set) var relativeDay: Int?
  private(set) var relation: Int?
  private(set) var units: Set<DateUnit> = []
  private(set) var count: Int?
  private(set) var isAgo = false
  private(set) var isWithin = false
  private(set) var isBefore = false
  /// "March 25" rather than "25 March".
  private(set) var isMonthFirst = false
  /// "3 weeks" rather than "day 3".
  private(set) var isNumberFirst = false

  /// Notes a piece.
  ///
  /// - Returns: Whether it fits what was noted before: two months are no date.
  mutating func add(_ meaning: DateMeaning) -> Bool {
    switch meaning {
    case .numeral(let numeral):
      if units.isEmpty { isNumberFirst = true }
      numerals.append(numeral)
      return numerals.count <= 3
    case .month(let new):
      isMonthFirst = numerals.isEmpty
      return Self.set(&month, new)
    case .weekday(let new): return Self.set(&weekday, new)
    case .relativeDay(let new): return Self.set(&relativeDay, new)
    case .relation(let new): return Self.set(&relation, new)
    case .count(let new): return Self.set(&count, new)
    case .unit(let unit): return units.insert(unit).inserted
    case .ago: isAgo = true
    case .within: isWithin = true
    case .before: isBefore = true
    case .filler: break
    case .all(let meanings):
      for meaning in meanings {
        guard add(meaning) else { return false }
      }
    }
    return true
  }

  private static func set(_ clue: inout Int?, _ value: Int) -> Bool {
    defer { clue = value }
    return clue == nil
  }

  /// The single unit of a relation or a distance.
  var unit: DateUnit? {
    units.count == 1 ? units.first : nil
  }

  /// Whether it is nothing but an amount of time: "two weeks".
  var isBareAmount: Bool {
    guard unit != nil, month == nil, weekday == nil, relation == nil, !isAgo, !isWithin else {
      return false
    }
    return count != nil ? numerals.isEmpty : numerals.count == 1 && isNumberFirst
  }

  /// Whether units only label the numbers, as in "ngày 3 tháng 3 năm 2026".
  var hasLabels: Bool {
    relation == nil && !isAgo && !units.contains(.week) && (month != nil || numerals.count > 1)
  }
}
