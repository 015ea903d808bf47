/// What a typed text means as a postcode.
package enum PostcodeReading: Hashable, Sendable {
  /// A postcode, whole or its first half.
  case postcode(Postcode)
  /// What was probably meant, to be asked back: a slip was put right, or it is not plain where the
  /// first half ends.
  case proposal(Postcode)
  case none
}

/// Reads a postcode as people type it.
///
/// Case, spaces, hyphens and full stops do not matter, the first half alone is enough, and a postcode
/// at the end of an address is found. O for 0 and I for 1 are put right only as a proposal, as
/// mySociety's sites do, because a wrong postcode is a letter to the wrong MP. That a postcode has
/// the right form does not mean that it exists.
package struct PostcodeReader: Sendable {
  /// No address is longer, and no rubbish is worth the search.
  static let longestText = 500

  /// A reader of postcodes.
  package init() {}

  /// The postcode in a text.
  package func read(_ text: String) -> PostcodeReading {
    let words = self.words(of: text)
    guard !words.isEmpty else { return .none }
    let whole = words.joined()
    if whole.count <= PostcodeShape.longest || whole.starts(with: "BFPO") {
      let reading = readWhole(words, joined: whole)
      if reading != .none { return reading }
    }
    return readAddress(words)
  }

  /// A text that is nothing but a postcode.
  private func readWhole(_ words: [String], joined: String) -> PostcodeReading {
    guard let postcode = PostcodeShape.postcode(joined) else {
      if let half = words.first, words.count == 2, words[1].allSatisfy(\.isWholeNumber),
        let postcode = PostcodeShape.postcode(half)
      {
        // "TS18 1": the beginning of a second half.
        return .proposal(postcode)
      }
      return PostcodeShape.repaired(joined).map { .proposal($0) } ?? .none
    }
    // "E1 6" is the district E1 with a digit more, not E16; "E16 AA" lacks one.
    if let half = words.first, half != joined, half != postcode.outward,
      let district = PostcodeShape.postcode(half)
    {
      return .proposal(postcode.inward == nil ? district : postcode)
    }
    let isHalfOfNothing = postcode.inward == nil && !postcode.isAreaKnown
    return isHalfOfNothing ? .proposal(postcode) : .postcode(postcode)
  }

  /// An address with a postcode at its end, or at least somewhere.
  private func readAddress(_ words: [String]) -> PostcodeReading {
    for end in words.indices.reversed() {
      let isLast = end == words.indices.last
      for count in 1...2 where end - count + 1 >= words.startIndex {
        let candidate = words[(end - count + 1)...end].joined()
        guard let postcode = PostcodeShape.postcode(candidate), postcode.inward != nil,
          count == 1 || words[end] == postcode.inward
        else { continue }
        return isLast ? .postcode(postcode) : .proposal(postcode)
      }
    }
    let tail = words.suffix(2)
    if let postcode = PostcodeShape.repaired(tail.joined()), postcode.inward != nil {
      return .proposal(postcode)
    }
    let halves = words.compactMap(PostcodeShape.postcode).filter(\.isAreaKnown)
    return halves.count == 1 ? .proposal(halves[0]) : .none
  }

  /// Runs of letters and digits, in capitals and ASCII digits; other scripts' letters stay, and so
  /// keep a word that looks like a postcode from being one.
  private func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(Self.longestText) {
      let properties = scalar.properties
      if let capital = PostcodeShape.capital(scalar) {
        word.append(capital)
      } else if properties.isAlphabetic {
        word.append(scalar)
      } else if !properties.isDefaultIgnorableCodePoint, !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    return word.isEmpty ? words : words + [String(word)]
  }
}
