/// Counts the syllables of English words, near enough for a measure of many of them.
enum Syllables {
  /// How many syllables a word has: its groups of vowels, without those that are not spoken.
  ///
  /// - Parameter word: One word; capitals and marks around it do not matter.
  /// - Returns: At least 1.
  static func count(_ word: some StringProtocol) -> Int {
    let letters = word.lowercased().filter { ("a"..."z").contains($0) || $0 == "é" }
    guard letters.count > 2 else { return 1 }
    var count = groups(of: letters)
    if endsSilently(letters) { count -= 1 }
    count -= silentInside.count { letters.dropFirst().contains($0) }
    if letters.hasPrefix("some"), letters.count > 4 { count -= 1 }
    return max(1, count + spokenApart(in: Array(letters)))
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "é"]
  /// An "e" that is not spoken, before an ending: likely, statement, useful.
  private static let silentInside = ["ely", "ement", "eful", "eless", "eness", "some"]
  /// Two vowels in a row that make two syllables: society, situation, going.
  private static let pairs = ["iet", "uat", "ual", "oing", "ying", "eing"]

  private static func groups(of letters: String) -> Int {
    letters.split { !vowels.contains($0) }.count
  }

  /// Whether the last vowel is written and not spoken.
  private static func endsSilently(_ word: String) -> Bool {
    func isVowel(before ending: Int) -> Bool {
      word.dropLast(ending).last.map(vowels.contains) ?? false
    }
    if word.hasSuffix("le") || word.hasSuffix("re") { return isVowel(before: 2) }
    if word.hasSuffix("les") || word.hasSuffix("res") { return isVowel(before: 3) }
    if word.hasSuffix("ed") {
      return !["ted", "ded", "ied", "eed"].contains(where: word.hasSuffix)
    }
    if word.hasSuffix("es") {
      return !["ses", "zes", "xes", "ches", "shes", "ces", "ges", "ies"]
        .contains(where: word.hasSuffix)
    }
    return word.hasSuffix("e") && !word.hasSuffix("ee")
  }

  /// How many groups of vowels are two syllables: period, media, and not nation or special.
  private static func spokenApart(in letters: [Character]) -> Int {
    let text = String(letters)
    let places = letters.indices.dropFirst().dropLast().count { index in
      letters[index] == "i" && "aou".contains(letters[index + 1])
        && !"ctsxg".contains(letters[index - 1])
    }
    return places + pairs.count { text.contains($0) }
  }
}
