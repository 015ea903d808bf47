/// Reads the C expression of a `Plural-Forms` header.
struct PluralRuleReader {
  private var rest: Substring
  private var depth = 0
  /// Deeper than any language needs; what nests further is refused and not followed.
  private static let deepest = 64

  private init(_ text: Substring) {
    rest = text
  }

  /// The rule, or nil when the text is none.
  static func read(_ text: Substring) -> PluralRule? {
    var reader = PluralRuleReader(text)
    guard let rule = reader.choice() else { return nil }
    reader.skipSpace()
    return reader.rest.isEmpty ? rule : nil
  }

  private mutating func choice() -> PluralRule? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest, let condition = binary(atLeast: 1) else { return nil }
    guard take("?") else { return condition }
    guard let first = choice(), take(":"), let second = choice() else { return nil }
    return .choice(condition, first, second)
  }

  private mutating func binary(atLeast precedence: Int) -> PluralRule? {
    guard var left = unary() else { return nil }
    while let sign = sign(), sign.precedence >= precedence {
      rest.removeFirst(sign.rawValue.count)
      guard let right = binary(atLeast: sign.precedence + 1) else { return nil }
      left = .binary(sign, left, right)
    }
    return left
  }

  private mutating func unary() -> PluralRule? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { return nil }
    if take("!") { return unary().map { .not($0) } }
    if take("(") {
      guard let inner = choice(), take(")") else { return nil }
      return inner
    }
    if take("n") { return .number }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let value = Int(digits) else { return nil }
    rest.removeFirst(digits.count)
    return .constant(value)
  }

  private mutating func sign() -> PluralRule.Operator? {
    skipSpace()
    return PluralRule.Operator.allCases.first { rest.hasPrefix($0.rawValue) }
  }

  private mutating func take(_ piece: Character) -> Bool {
    skipSpace()
    guard rest.first == piece else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func skipSpace() {
    rest = rest.drop { $0 == " " || $0 == "\t" || $0 == "\n" }
  }
}
