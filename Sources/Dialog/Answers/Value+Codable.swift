/// A value is kept as one short string: a character that says what it is, then its content.
///
/// A conversation is written out after every turn, so its size and the time to write it count more
/// than a self-explaining form. `"?"` unknown, `"-"` declined, `"=yes"`, `"+school,gp"`,
/// `"\"own words"`, `"@TS18 1AB"`, `"/2026-03-04"`, `"#7"`.
extension Value: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Value(stored: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "this is no stored answer")
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(stored)
  }

  /// The value as one short string.
  package var stored: String {
    switch self {
    case .unknown: "?"
    case .declined: "-"
    case .choice(let option): "=" + option
    case .choices(let options): "+" + options.joined(separator: ",")
    case .text(let text): "\"" + text
    case .postcode(let postcode): "@" + postcode.written
    case .date(let date): "/\(date.year)-\(date.month)" + (date.day.map { "-\($0)" } ?? "")
    case .number(let number): "#\(number)"
    }
  }

  /// A value from its short string, or nil when the string is none.
  package init?(stored: String) {
    guard let kind = stored.unicodeScalars.first else { return nil }
    let rest = Substring(stored.unicodeScalars.dropFirst())
    switch kind {
    case "?" where rest.isEmpty: self = .unknown
    case "-" where rest.isEmpty: self = .declined
    case "=": self = .choice(String(rest))
    case "+": self = .choices(rest.split(separator: ",").map(String.init))
    case "\"": self = .text(String(rest))
    case "@":
      let halves = rest.split(separator: " ").map(String.init)
      guard let outward = halves.first, halves.count <= 2 else { return nil }
      self = .postcode(
        Postcode(outward: outward, inward: halves.count == 2 ? halves[1] : nil))
    case "/":
      let pieces = rest.split(separator: "-", omittingEmptySubsequences: false)
      let numbers = pieces.compactMap { Int($0) }
      guard (2...3).contains(numbers.count), numbers.count == pieces.count,
        let date = PartialDate(
          year: numbers[0], month: numbers[1], day: numbers.count == 3 ? numbers[2] : nil)
      else { return nil }
      self = .date(date)
    case "#":
      guard let number = Int(rest) else { return nil }
      self = .number(number)
    default: return nil
    }
  }
}
