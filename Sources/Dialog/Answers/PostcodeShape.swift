/// What a postcode may look like, and how the usual slips are put right.
///
/// The rules are those of mySociety's `validate_postcode` (commonlib), with P as third letter.
enum PostcodeShape {
  /// The letters and digits of the longest ordinary postcode, with a slip or two to spare.
  static let longest = 8

  /// Forms of the first half: `A` and `B` the first and second letter of the area, `9` a digit, `C`
  /// the last letter of a form like W1A, `D` that of a form like SW1A.
  private static let outwardForms = ["A9", "A99", "AB9", "AB99", "A9C", "AB9D"]
  private static let inwardForm = "9EE"

  /// Postcodes outside the rule: Girobank and the test postcodes, and the overseas territories.
  private static let special: [String: String] = [
    "GIR": "0AA", "ASCN": "1ZZ", "BBND": "1ZZ", "BIQQ": "1ZZ", "FIQQ": "1ZZ", "PCRN": "1ZZ",
    "SIQQ": "1ZZ", "STHL": "1ZZ", "TDCU": "1ZZ", "TKCA": "1ZZ",
  ]

  /// A postcode or its first half, from capitals and digits without a space.
  static func postcode(_ text: String) -> Postcode? {
    if text.starts(with: "BFPO") { return forcesPost(text) }
    if let second = special[text] { return second == "0AA" ? nil : Postcode(outward: text) }
    let outward = String(text.dropLast(3))
    let inward = String(text.suffix(3))
    if special[outward] == inward { return Postcode(outward: outward, inward: inward) }
    if outward == "ZZ9", ["9ZZ", "9ZY"].contains(inward) {
      return Postcode(outward: outward, inward: inward)
    }
    if outwardForms.contains(where: { matches(text, $0) }) { return Postcode(outward: text) }
    guard matches(inward, inwardForm), outwardForms.contains(where: { matches(outward, $0) })
    else { return nil }
    return Postcode(outward: outward, inward: inward)
  }

  /// `BFPO 57`, also `BFPO c/o 57`; the number stands where others have the second half.
  private static func forcesPost(_ text: String) -> Postcode? {
    var number = text.dropFirst(4)
    if number.starts(with: "CO") { number = number.dropFirst(2) }
    if number.isEmpty { return text == "BFPO" ? Postcode(outward: text) : nil }
    guard number.count <= 4, number.allSatisfy(\.isWholeNumber), !number.starts(with: "0") else {
      return nil
    }
    return Postcode(outward: "BFPO", inward: String(number))
  }

  /// The postcode that is meant when O stands for 0 or I for 1, or the other way round.
  ///
  /// A first half alone is only put right when it has a digit and a real area, or "no" would be N0.
  ///
  /// - Returns: The one with the fewest slips, or nil when the text is right or beyond repair.
  static func repaired(_ text: String) -> Postcode? {
    guard postcode(text) == nil, text.count <= longest else { return nil }
    var best: (postcode: Postcode, slips: Int)?
    for form in outwardForms.map({ $0 + inwardForm }) + outwardForms {
      let fitted = fit(text, to: form)
      let slips = zip(fitted, text).count { $0 != $1 }
      guard let postcode = postcode(fitted), slips < best?.slips ?? text.count,
        postcode.inward != nil || (postcode.isAreaKnown && text.contains(where: \.isWholeNumber))
      else { continue }
      best = (postcode, slips)
    }
    return best?.postcode
  }

  private static func fit(_ text: String, to form: String) -> String {
    guard text.count == form.count else { return text }
    return String(
      zip(text, form).map { character, place in
        switch (character, place == "9") {
        case ("O", true): "0"
        case ("I", true): "1"
        case ("0", false): "O"
        case ("1", false): "I"
        default: character
        }
      })
  }

  private static func matches(_ text: String, _ form: String) -> Bool {
    text.utf8.count == form.utf8.count
      && zip(text.utf8, form.utf8).allSatisfy { byte, place in
        let isLetter = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        return switch place {
        case UInt8(ascii: "9"): (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        case UInt8(ascii: "A"): isLetter && !"QVX".utf8.contains(byte)
        case UInt8(ascii: "B"): isLetter && !"IJZ".utf8.contains(byte)
        case UInt8(ascii: "C"): "ABCDEFGHJKPSTUW".utf8.contains(byte)
        case UInt8(ascii: "D"): "ABEHMNPRVWXY".utf8.contains(byte)
        default: isLetter && !"CIKMOV".utf8.contains(byte)
        }
      }
  }

  /// A letter in capitals or a digit in ASCII, from any script's digits and from full-width forms;
  /// nil for anything else.
  static func capital(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "A"..."Z", "0"..."9": scalar
    case "a"..."z": Unicode.Scalar(scalar.value - 0x20)
    case "\u{FF21}"..."\u{FF3A}": Unicode.Scalar(scalar.value - 0xFEE0)
    case "\u{FF41}"..."\u{FF5A}": Unicode.Scalar(scalar.value - 0xFF00)
    default:
      if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
        Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
      } else {
        nil
      }
    }
  }
}

extension Postcode {
  fileprivate init(outward: String) {
    self.init(outward: outward, inward: nil)
  }
}
