/// The alphabet of GSM 03.38 (3GPP TS 23.038), in which most networks send 160 characters a message.
enum GSMAlphabet {
  /// Returns how many septets a character takes: 1, or 2 for one of the extension table, which goes
  /// after an escape; nil for one that the alphabet does not have.
  static func septets(of scalar: Unicode.Scalar) -> Int? {
    guard scalar.value >= 0x80 else {
      let count = septetsOfASCII[Int(scalar.value)]
      return count == 0 ? nil : Int(count)
    }
    if others.contains(scalar) { return 1 }
    return scalar == "€" ? 2 : nil
  }

  /// Whether every character of a text is in the alphabet.
  static func holds(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { septets(of: $0) != nil }
  }

  /// By ASCII value: septets, or 0.
  private static let septetsOfASCII: [UInt8] = (0..<0x80).map { value in
    switch Character(Unicode.Scalar(UInt8(value))) {
    case "\n", "\r", " ", "!"..."Z", "_", "a"..."z": 1
    case "\u{0C}", "^", "{", "}", "\\", "[", "~", "]", "|": 2
    case _: 0
    }
  }

  /// The characters beyond ASCII of the basic table.
  private static let others = Set(
    "£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà".unicodeScalars)
}
