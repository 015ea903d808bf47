/// Which plural form a number takes: the C expression of a `Plural-Forms` header.
package indirect enum PluralRule: Hashable, Sendable {
  package enum Operator: String, CaseIterable, Sendable {
    case or = "||"
    case and = "&&"
    case equal = "=="
    case unequal = "!="
    case atMost = "<="
    case atLeast = ">="
    case less = "<"
    case greater = ">"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case modulo = "%"

    /// How strongly it binds; the higher, the stronger.
    var precedence: Int {
      switch self {
      case .or: 1
      case .and: 2
      case .equal, .unequal: 3
      case .atMost, .atLeast, .less, .greater: 4
      case .plus, .minus: 5
      case .times, .over, .modulo: 6
      }
    }
  }

  /// `n`
  case number
  case constant(Int)
  case not(PluralRule)
  case binary(Operator, PluralRule, PluralRule)
  /// `condition ? first : second`
  case choice(PluralRule, PluralRule, PluralRule)

  /// The form for a number.
  ///
  /// - Parameter count: How many; not negative.
  /// - Returns: The index of the form; nil when the expression divides by zero or overflows.
  package func form(of count: Int) -> Int? {
    switch self {
    case .number: return count
    case .constant(let value): return value
    case .not(let rule): return rule.form(of: count).map { $0 == 0 ? 1 : 0 }
    case .choice(let condition, let first, let second):
      return condition.form(of: count).flatMap { ($0 != 0 ? first : second).form(of: count) }
    case .binary(.or, let left, let right):
      guard let value = left.form(of: count) else { return nil }
      return value != 0 ? 1 : right.form(of: count).map { $0 != 0 ? 1 : 0 }
    case .binary(.and, let left, let right):
      guard let value = left.form(of: count) else { return nil }
      return value == 0 ? 0 : right.form(of: count).map { $0 != 0 ? 1 : 0 }
    case .binary(let sign, let left, let right):
      guard let first = left.form(of: count), let second = right.form(of: count) else {
        return nil
      }
      return Self.value(sign, first, second)
    }
  }

  private static func value(_ sign: Operator, _ first: Int, _ second: Int) -> Int? {
    func checked(_ result: (partialValue: Int, overflow: Bool)) -> Int? {
      result.overflow ? nil : result.partialValue
    }
    return switch sign {
    case .or: first != 0 || second != 0 ? 1 : 0
    case .and: first != 0 && second != 0 ? 1 : 0
    case .equal: first == second ? 1 : 0
    case .unequal: first != second ? 1 : 0
    case .atMost: first <= second ? 1 : 0
    case .atLeast: first >= second ? 1 : 0
    case .less: first < second ? 1 : 0
    case .greater: first > second ? 1 : 0
    case .plus: checked(first.addingReportingOverflow(second))
    case .minus: checked(first.subtractingReportingOverflow(second))
    case .times: checked(first.multipliedReportingOverflow(by: second))
    case .over: checked(first.dividedReportingOverflow(by: second))
    case .modulo: checked(first.remainderReportingOverflow(dividingBy: second))
    }
  }
}
