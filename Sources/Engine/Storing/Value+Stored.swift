package import Dialog

/// A value is kept as one short string: a character that says what it is, then its content.
///
/// A conversation is written out after every turn, so its size and the time to write it count more
/// than a self-explaining form. `"?"` unknown, `"-"` declined, `"=yes"`, `"+school,gp"`,
/// `"\"own words"`, `"@TS18 1AB"`, `"/2026-03-04"`, `"#7"`.
extension StoredWriter {
  /// Writes a field of a value.
  package mutating func value(_ value: Value) {
    switch value {
    case .unknown: begin(UInt8(ascii: "?"))
    case .declined: begin(UInt8(ascii: "-"))
    case .choice(let option):
      begin(UInt8(ascii: "="))
      goOn(option)
    case .choices(let options):
      begin(UInt8(ascii: "+"))
      for (index, option) in options.enumerated() {
        if index > 0 { goOn(",") }
        goOn(option)
      }
    case .text(let own):
      begin(UInt8(ascii: "\""))
      goOn(own)
    case .postcode(let postcode):
      begin(UInt8(ascii: "@"))
      goOn(postcode.written)
    case .date(let date):
      begin(UInt8(ascii: "/"))
      goOn(date.year)
      goOn("-")
      goOn(date.month)
      if let day = date.day {
        goOn("-")
        goOn(day)
      }
    case .number(let number):
      begin(UInt8(ascii: "#"))
      goOn(number)
    }
  }
}

extension Value {
  /// A value from the bytes of its short string, or nil when they are none.
  package init?(storedBytes bytes: UnsafeBufferPointer<UInt8>) {
    guard let kind = bytes.first else { return nil }
    let rest = UnsafeBufferPointer(rebasing: bytes.dropFirst())
    switch kind {
    case UInt8(ascii: "?") where rest.isEmpty: self = .unknown
    case UInt8(ascii: "-") where rest.isEmpty: self = .declined
    case UInt8(ascii: "="): self = .choice(Self.text(rest))
    case UInt8(ascii: "+"):
      self = .choices(rest.split(separator: UInt8(ascii: ",")).map(Self.text))
    case UInt8(ascii: "\""): self = .text(Self.text(rest))
    case UInt8(ascii: "@"):
      let halves = rest.split(separator: UInt8(ascii: " ")).map(Self.text)
      guard let outward = halves.first, halves.count <= 2 else { return nil }
      self = .postcode(
        Postcode(outward: outward, inward: halves.count == 2 ? halves[1] : nil))
    case UInt8(ascii: "/"):
      let pieces = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      let numbers = pieces.compactMap { Int(Self.text($0)) }
      guard (2...3).contains(numbers.count), numbers.count == pieces.count,
        let date = PartialDate(
          year: numbers[0], month: numbers[1], day: numbers.count == 3 ? numbers[2] : nil)
      else { return nil }
      self = .date(date)
    case UInt8(ascii: "#"):
      guard let number = Int(Self.text(rest)) else { return nil }
      self = .number(number)
    default: return nil
    }
  }

  private static func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
