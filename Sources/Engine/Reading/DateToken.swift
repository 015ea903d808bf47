/// A piece of a typed date: a run of digits, or a run of anything else that is no separator.
enum DateToken: Hashable {
  case numeral(DateNumeral)
  case word(String)

  /// As it stands in the lists of words, so that "3月" and "tháng 3" can be names of a month.
  var spelling: String {
    switch self {
    case .numeral(let numeral): String(numeral.value)
    case .word(let word): word
    }
  }

  /// Takes a folded text apart; spaces, commas, slashes, full stops, hyphens, apostrophes and
  /// brackets only separate.
  static func tokens(in folded: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var word = String.UnicodeScalarView()
    var numeral: DateNumeral?
    var last: Unicode.Scalar?
    func finish() {
      if let numeral { tokens.append(.numeral(numeral)) }
      if !word.isEmpty { tokens.append(.word(String(word))) }
      numeral = nil
      word = String.UnicodeScalarView()
    }
    for scalar in folded.unicodeScalars {
      if let digit = scalar.decimalDigit {
        if numeral == nil {
          finish()
          numeral = DateNumeral(after: last)
        }
        numeral?.append(digit)
      } else if separators.contains(scalar) {
        finish()
      } else {
        if numeral != nil { finish() }
        word.append(scalar)
      }
      last = scalar
    }
    finish()
    return tokens
  }

  fileprivate static let separators: Set<Unicode.Scalar> = [" ", ",", "/", ".", "-", "'", "(", ")"]
}

/// A run of digits in a typed date.
struct DateNumeral: Hashable {
  private(set) var value = 0
  /// How many digits were typed; two for the year are asked back.
  private(set) var digits = 0
  /// "3rd": a day, whatever else is missing.
  var isOrdinal = false
  /// What stands right before it, if anything does.
  private let last: Unicode.Scalar?

  init(after last: Unicode.Scalar? = nil) {
    self.last = last
  }

  /// More than nine digits are no part of a date, and would not fit.
  mutating func append(_ digit: Int) {
    digits += 1
    if digits <= 9 { value = value * 10 + digit }
  }

  /// Whether it can be nothing but a year.
  var isYear: Bool { digits >= 3 || (digits == 2 && last == "'") }

  /// "6.30": minutes, where it is a time of day.
  var isAfterStop: Bool { last == "." }

  /// "10h30": right after a word, without a space between.
  var isAfterWord: Bool { last.map { !DateToken.separators.contains($0) } ?? false }
}
