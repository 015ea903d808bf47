private import Glibc

/// Objects whose keys are known, as a rule.
extension JSONReader {
  /// Reads an object, member by member, without a string for each key that is known.
  ///
  /// - Parameters:
  ///   - names: The keys that are known, at most 64, as bytes that need no escapes.
  ///   - member: Is handed the place of each key among them, nil for another key, and must read or skip
  ///     its value.
  /// - Throws: `JSONFault`.
  package mutating func object(
    of names: [[UInt8]], _ member: (Int?, inout JSONReader) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    var seen: UInt64 = 0
    var others = KeySet()
    try members { reader throws(JSONFault) in
      let start = reader.position
      var place = reader.takeName(of: names)
      var isNew = true
      if place == nil {
        let key = try reader.string()
        // A key may be written with escapes.
        place = names.firstIndex { $0.elementsEqual(key.utf8) }
        if place == nil { isNew = others.insert(key) }
      }
      if let place {
        isNew = seen & 1 << place == 0
        seen |= 1 << place
      }
      guard isNew else { throw JSONFault(kind: .duplicateKey, offset: start) }
      try reader.colon()
      try member(place, &reader)
    }
  }

  /// Reads a key that stands there as one of some names.
  ///
  /// - Returns: Its place; nil for another key, which is not read then.
  private mutating func takeName(of names: [[UInt8]]) -> Int? {
    let start = position + 1
    let place = bytes.withUnsafeBytes { all in
      guard start < all.count, all[start - 1] == UInt8(ascii: "\""),
        let first = all.baseAddress?.advanced(by: start)
      else { return nil as Int? }
      return names.firstIndex { name in
        let end = start + name.count
        return end < all.count && all[end] == UInt8(ascii: "\"")
          && memcmp(first, name, name.count) == 0
      }
    }
    if let place { position = start + names[place].count + 1 }
    return place
  }
}
