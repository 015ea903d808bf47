/// Counts the syllables of English words, near enough for a measure of many of them.
enum Syllables {
  /// How many syllables a word has: its groups of vowels, without those that are not spoken.
  ///
  /// - Parameter word: One word; capitals and marks around it do not matter.
  /// - Returns: At least 1.
  static func count(_ word: some StringProtocol) -> Int {
    let letters = letters(of: word)
    guard letters.count > 2 else { return 1 }
    var count = letters.split { !isVowel($0) }.count
    if endsSilently(letters) { count -= 1 }
    count -= silentInside.count { letters.dropFirst().contains(textOf: $0) }
    if letters.starts(with: "some".utf8), letters.count > 4 { count -= 1 }
    return max(1, count + spokenApart(in: letters))
  }

  /// An "é", which is spoken wherever it stands; in Latin 1 it is one byte too.
  private static let accented: UInt8 = 0xE9
  /// An "e" that is not spoken, before an ending: likely, statement, useful.
  private static let silentInside = ["ely", "ement", "eful", "eless", "eness", "some"]
  /// Two vowels in a row that make two syllables: society, situation, going.
  private static let pairs = ["iet", "uat", "ual", "oing", "ying", "eing"]

  /// The letters of a word, small, a byte each.
  private static func letters(of word: some StringProtocol) -> [UInt8] {
    word.unicodeScalars.compactMap { scalar in
      switch scalar {
      case "a"..."z": UInt8(scalar.value)
      case "A"..."Z": UInt8(scalar.value) | 0x20
      case "é", "É": accented
      case _: nil
      }
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch Unicode.Scalar(letter) {
    case "a", "e", "i", "o", "u", "y", "é": true
    case _: false
    }
  }

  /// Whether the last vowel is written and not spoken.
  private static func endsSilently(_ word: [UInt8]) -> Bool {
    func isVowel(before ending: Int) -> Bool {
      word.dropLast(ending).last.map(Self.isVowel) ?? false
    }
    if word.ends(with: "le") || word.ends(with: "re") { return isVowel(before: 2) }
    if word.ends(with: "les") || word.ends(with: "res") { return isVowel(before: 3) }
    if word.ends(with: "ed") {
      return !["ted", "ded", "ied", "eed"].contains(where: word.ends)
    }
    if word.ends(with: "es") {
      return !["ses", "zes", "xes", "ches", "shes", "ces", "ges", "ies"]
        .contains(where: word.ends)
    }
    return word.ends(with: "e") && !word.ends(with: "ee")
  }

  /// How many groups of vowels are two syllables: period, media, and not nation or special.
  private static func spokenApart(in letters: [UInt8]) -> Int {
    let places = letters.indices.dropFirst().dropLast().count { index in
      letters[index] == UInt8(ascii: "i") && "aou".utf8.contains(letters[index + 1])
        && !"ctsxg".utf8.contains(letters[index - 1])
    }
    return places + pairs.count { letters.contains(textOf: $0) }
  }
}
