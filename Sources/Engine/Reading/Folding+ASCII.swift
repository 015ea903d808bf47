extension String {
  /// The folded text of one that is all ASCII, which most that is typed is; nil for any other.
  ///
  /// The same as the way through Unicode's tables, which would take most of a turn.
  var foldedASCII: String? {
    var text = self
    return text.withUTF8 { typed -> String? in
      guard typed.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: typed.count) { folded in
        let count = Self.fold(typed, into: folded)
        let kept = Self.trimmed(folded[..<count])
        for (place, byte) in zip(0..., folded[kept]) { folded[place] = byte }
        return kept.count
      }
    }
  }

  /// Lower case, one space between words, no control characters.
  private static func fold(
    _ typed: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var isSpacePending = false
    for byte in typed {
      let kept: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): kept = byte | 0x20
      case UInt8(ascii: "`"): kept = UInt8(ascii: "'")
      case 0x21...0x7E: kept = byte
      case 0x09...0x0D, 0x20:
        isSpacePending = true
        continue
      case _: continue
      }
      if isSpacePending, count > 0 {
        folded[count] = 0x20
        count += 1
      }
      isSpacePending = false
      folded[count] = kept
      count += 1
    }
    return count
  }

  /// Where the text stands within the punctuation around it; all of it when there is nothing else, and
  /// with the slash that marks a command.
  private static func trimmed(
    _ folded: Slice<UnsafeMutableBufferPointer<UInt8>>
  ) -> Range<Int> {
    guard let first = folded.firstIndex(where: { !$0.isASCIIPunctuation }),
      let last = folded.lastIndex(where: { !$0.isASCIIPunctuation })
    else { return folded.startIndex..<folded.endIndex }
    let hasSlash = first > folded.startIndex && folded[first - 1] == UInt8(ascii: "/")
    return (hasSlash ? first - 1 : first)..<last + 1
  }
}

extension UInt8 {
  /// Whether it is a space or one of Unicode's punctuation marks; its symbols ($+<=>^`|~) are none.
  fileprivate var isASCIIPunctuation: Bool {
    switch self {
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<")...UInt8(ascii: ">"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      false
    case 0x20...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    case _: false
    }
  }
}
