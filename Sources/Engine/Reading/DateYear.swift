import Dialog

/// A year as it was typed.
enum DateYear {
  /// Four digits.
  case whole(Int)
  /// Two digits, the century left out.
  case short(Int)
  /// One digit, three, or five; or four outside the range.
  case unclear

  /// Lives and cases lie in it; other calendars' years do not.
  static let range = 1900...2100

  init(_ numeral: DateNumeral) {
    switch numeral.digits {
    case 4 where Self.range.contains(numeral.value): self = .whole(numeral.value)
    case 2: self = .short(numeral.value)
    default: self = .unclear
    }
  }
}

extension DateResolver {
  /// A date with its year; asked back when the century was left out, or when it lies on the wrong
  /// side of today, which in January is mostly last year's number.
  func withYear(_ year: DateYear, month: Int, day: Int?) -> DateOutcome {
    switch year {
    case .unclear: return .failure(.yearUnclear)
    case .short(let short):
      return .unclear([PartialDate(year: century(of: short), month: month, day: day)])
    case .whole(let year):
      guard let date = PartialDate(year: year, month: month, day: day) else {
        return .failure(.noSuchDay)
      }
      return fits(date) ? .certain(date) : .unclear([date])
    }
  }

  /// This century, but for dates of birth and the like.
  private func century(of short: Int) -> Int {
    let now = today.components.year
    let furthest =
      switch direction {
      case .past: now
      case .either: now + 20
      case .future: now + 99
      }
    return 2000 + short > furthest ? 1900 + short : 2000 + short
  }
}
