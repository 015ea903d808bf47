/// How old somebody must be, about, to read a text: the Flesch-Kincaid grade and five years.
///
/// It knows only how long words and sentences are, so it is a hint and not a judgement. Somebody who
/// reads a second language is helped by short ones all the same.
package struct ReadingAge: Hashable, Sendable {
  /// In years.
  package let years: Double
  /// How many words were measured.
  package let words: Int

  /// Fewer words than this say nothing.
  package static let fewestWords = 20

  /// The reading age of a text; nil for one that is too short to be measured.
  ///
  /// - Parameter text: The text as it is written in a dialog; what fills a placeholder counts as one
  ///   short word, and so does a link.
  package init?(of text: String) {
    let words = Self.words(of: text)
    guard words.count >= Self.fewestWords else { return nil }
    let sentences = Self.sentences(of: words)
    let syllables = words.reduce(0) { $0 + Syllables.count($1) }
    let perSentence = Double(words.count) / Double(sentences)
    let perWord = Double(syllables) / Double(words.count)
    self.words = words.count
    years = 0.39 * perSentence + 11.8 * perWord - 15.59 + 5
  }

  /// The words of a text, each with the marks that follow it.
  private static func words(of text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace).compactMap { piece -> Substring? in
      if piece.hasPrefix("{") { return "it" + piece.drop { $0 != "}" }.dropFirst() }
      if piece.contains("://") { return "site" + piece.suffix(1).filter { !$0.isLetter } }
      return piece.contains { $0.isLetter || $0.isNumber } ? piece : nil
    }
  }

  /// How many sentences words make; one of a word or two is no sentence of its own.
  private static func sentences(of words: [Substring]) -> Int {
    var count = 0
    var length = 0
    for word in words {
      length += 1
      guard word.reversed().drop(while: { "\"'”’)".contains($0) }).first.map(isEnd) == true else {
        continue
      }
      if length > 2 { count += 1 }
      length = 0
    }
    if length > 2 { count += 1 }
    return max(1, count)
  }

  private static func isEnd(_ mark: Character) -> Bool {
    mark == "." || mark == "?" || mark == "!"
  }
}
