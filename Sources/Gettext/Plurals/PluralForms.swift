/// How many plural forms a language has, and which one a number takes.
package struct PluralForms: Hashable, Sendable {
  package let count: Int
  private let rule: PluralRule

  /// What a `Plural-Forms` header says: `nplurals=2; plural=n != 1;`.
  ///
  /// Nil when it cannot be read, or gives some number up to 1,000 a form that there is not.
  ///
  /// - Parameter header: The header's value.
  package init?(_ header: String) {
    let parts = header.split(separator: ";", maxSplits: 1).map { part in
      part.drop { $0 == " " }
    }
    guard parts.count == 2, let number = Self.value(of: "nplurals", in: parts[0]),
      let count = Int(number), (1...16).contains(count),
      let expression = Self.value(of: "plural", in: parts[1]),
      let rule = PluralRuleReader.read(expression.prefix { $0 != ";" })
    else { return nil }
    self.count = count
    self.rule = rule
    for number in 0...1000 {
      guard let form = rule.form(of: number), (0..<count).contains(form) else { return nil }
    }
  }

  /// The index of the form that a number takes.
  package func form(of number: Int) -> Int {
    guard let form = rule.form(of: number), (0..<count).contains(form) else { return count - 1 }
    return form
  }

  /// Whether two give every number the same form, however they are written.
  ///
  /// All rules there are repeat after a hundred at the latest, but for millions.
  package func agrees(with other: PluralForms) -> Bool {
    count == other.count && (0...1000).allSatisfy { form(of: $0) == other.form(of: $0) }
  }

  /// Some numbers that take a form, for a note to translators.
  package func examples(of form: Int) -> [Int] {
    Array((0...200).lazy.filter { self.form(of: $0) == form }.prefix(4))
  }

  private static func value(of name: String, in text: Substring) -> Substring? {
    let sides = text.split(separator: "=", maxSplits: 1)
    guard sides.count == 2, sides[0].filter({ $0 != " " }) == name else { return nil }
    return sides[1].drop { $0 == " " }.prefix { $0 != ";" }
  }
}
