/// What must be read sign by sign, found otherwise than the program finds it.
///
/// Numbers to dial, links, addresses, postcodes, references and all other numbers.
enum Exact {
  /// The pieces of a text, without marks.
  static func pieces(of text: String) -> [String] {
    // Most lines have neither a digit nor a dot.
    guard text.utf8.contains(where: { isDigit($0) || $0 == UInt8(ascii: ".") }) else { return [] }
    let raw = text.unmarked.split { $0.isWhitespace || $0.isNewline }
    let words = raw.map(bare)
    var found: [String] = []
    var group: [Substring] = []
    func close() {
      if group.count > 1, digits(group) >= 9 { found.append(group.joined(separator: " ")) }
      group = []
    }
    for (index, word) in words.enumerated() {
      let isNumber =
        !word.isEmpty && word.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "+") }
      let goesOn =
        index > 0 && raw[index - 1].last?.isNumber == true && raw[index].first == word.first
      if !isNumber || !goesOn || digits(group) >= 10 { close() }
      if isNumber, !group.isEmpty || "0+".contains(word.prefix(1)) { group.append(word) }
      let isLink =
        word.contains("://") || word.contains("@") || word.dropFirst().dropLast().contains(".")
      if isLink || word.utf8.contains(where: isDigit) { found.append(String(word)) }
      if index > 0, isPostcode(words[index - 1], word) {
        found.append("\(words[index - 1]) \(word)")
      }
    }
    close()
    return found
  }

  /// A word without what stands around it.
  private static func bare(_ word: Substring) -> Substring {
    let isEdge: (Character) -> Bool = { !$0.isASCII || "()[]{}.,:;!?\"'*|".contains($0) }
    var bare = word.drop(while: isEdge)
    while let last = bare.last, isEdge(last) { bare.removeLast() }
    return bare.utf8.allSatisfy { $0 < 0x80 } ? bare : ""
  }

  private static func digits(_ words: [Substring]) -> Int {
    words.reduce(0) { $0 + $1.utf8.count(where: isDigit) }
  }

  /// "TS18 1AA".
  private static func isPostcode(_ outward: Substring, _ inward: Substring) -> Bool {
    (2...4).contains(outward.count) && outward.first?.isUppercase == true
      && outward.last.map { $0.isNumber || $0.isUppercase } == true && inward.count == 3
      && inward.first?.isNumber == true && inward.dropFirst().allSatisfy(\.isUppercase)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension String {
  /// Without the marks of directions.
  var unmarked: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalar in
          switch scalar.value {
          case 0x200E, 0x200F, 0x61C, 0x2066...0x2069: false
          default: true
          }
        }))
  }
}
