import Dialog

extension ChoiceReader {
  /// More pieces than this are a story, not a list.
  private static let mostWords = 64

  /// A list of numbers, labels and synonyms in which every word is accounted for.
  ///
  /// Also "2. Yes", and one option said twice.
  ///
  /// - Returns: nil when the text is no such list.
  func readSeveral(_ text: String) -> Reading? {
    let words = self.words(of: text)
    guard (2...Self.mostWords).contains(words.count) else { return nil }
    let beginnings = words.map(\.utf8.first)
    // Most phrases begin with a letter that none of the words begins with, and cannot be named.
    let wordPhrases = self.options.map { option in
      option.phrases
        .filter { phrase in
          let first = phrase.utf8.first
          return beginnings.contains(first) || first?.isASCIILetterOrDigit != true
        }
        .map { self.words(of: $0) }
    }
    var hopeless: Set<Int> = []
    var numberBeyond: Int?
    func options(from start: Int) -> [Int]? {
      if start == words.count { return [] }
      if hopeless.contains(start) { return nil }
      for (index, count) in candidates(at: start) {
        if let rest = options(from: start + count) { return index.map { [$0] + rest } ?? rest }
      }
      hopeless.insert(start)
      return nil
    }
    /// The options that the words from here on may name and how many words each takes, the longest
    /// first; no option for a word that only separates, or a number that none has.
    func candidates(at start: Int) -> [(option: Int?, count: Int)] {
      var found: [(option: Int?, count: Int)] = []
      for (index, phrases) in wordPhrases.enumerated() {
        for phrase in phrases where !phrase.isEmpty && words[start...].starts(with: phrase) {
          found.append((index, phrase.count))
        }
      }
      switch number(in: words[start]) {
      case .option(let index): found.append((index, 1))
      case .beyond(let number):
        numberBeyond = numberBeyond ?? number
        found.append((nil, 1))
      case .none: break
      }
      if separators.contains(words[start]) { found.append((nil, 1)) }
      return found.sorted { $0.count > $1.count }
    }
    guard let found = options(from: 0) else { return nil }
    if let numberBeyond { return noSuchNumber(numberBeyond) }
    return found.isEmpty ? nil : understood(found)
  }

  /// A list in which a piece is only a beginning or a slip: the whole of it is asked back.
  ///
  /// - Returns: nil when a piece is not understood or may be several options.
  func readPieces(_ text: String) -> Reading? {
    guard allowsSeveral else { return nil }
    var pieces: [[String]] = [[]]
    for run in text.split(whereSeparator: \.isListSeparator) {
      pieces.append([])
      for word in run.split(whereSeparator: \.isWhitespace).map({ String($0).folded }) {
        if separators.contains(word) {
          pieces.append([])
        } else if !word.isEmpty {
          pieces[pieces.count - 1].append(word)
        }
      }
    }
    let names = pieces.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    guard (2...Self.mostWords).contains(names.count) else { return nil }
    var found: [Int] = []
    for name in names {
      guard let index = onlyOption(meantBy: name) else { return nil }
      found.append(index)
    }
    switch understood(found) {
    case .understood(let value): return .unclear([value])
    case .notUnderstood(let reason): return .notUnderstood(reason)
    case .unclear: return nil
    }
  }

  private func onlyOption(meantBy piece: String) -> Int? {
    if case .option(let index) = number(in: piece) { return index }
    guard piece.utf8.count <= Self.longestPhrase else { return nil }
    let attempts = [
      indices { $0 == piece }, indices(beginningWith: piece), indices(resembling: piece),
    ]
    let found = attempts.first { !$0.isEmpty } ?? []
    return found.count == 1 ? found.first : nil
  }

  /// The words of a list, with neither the punctuation between them nor that around them.
  private func words(of text: String) -> [String] {
    // Unicode's tables would take most of a turn, and most lists and labels need none of them.
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let parts =
      isASCII
      ? text.utf8.split(whereSeparator: \.dividesList).map { Substring($0) }
      : text.split { $0.isWhitespace || $0.isListSeparator }
    var words: [String] = []
    for part in parts {
      let word = String(part).folded
      let isWord =
        isASCII
        ? word.utf8.contains(where: \.isASCIILetterOrDigit)
        : word.contains { $0.isLetter || $0.isNumber }
      if isWord || separators.contains(word) { words.append(word) }
      if words.count > Self.mostWords { break }
    }
    return words
  }
}

extension UInt8 {
  /// Whether it is a space of ASCII or stands between the items of a list.
  fileprivate var dividesList: Bool {
    switch self {
    case 0x09...0x0D, UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"):
      true
    case _: false
    }
  }

  fileprivate var isASCIILetterOrDigit: Bool {
    isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}

extension Character {
  /// Whether it stands between the items of a list.
  fileprivate var isListSeparator: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return [",", ";", "/"].contains(scalar.foldedSpelling ?? String(scalar))
      || isNewline || ["，", "；", "、"].contains(self)
  }
}
