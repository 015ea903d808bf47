import Speech

/// A line of a file as a report shows it, and what stands below it to point at a place.
struct ShownLine {
  /// The line, with what a terminal would act on made visible.
  let text: String
  private let characters: [Character]

  /// A line as it stands in a file.
  init(_ line: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      scalars.append(scalar == "\t" ? " " : scalar.isActing ? "\u{FFFD}" : scalar)
    }
    text = String(scalars)
    characters = Array(text)
  }

  /// Carets under the character of a column, behind as many spaces as it takes.
  ///
  /// Words that are read from right to left are turned round by some terminals and not by others, and
  /// take the same columns either way; so there the carets stand under all of them that belong
  /// together.
  ///
  /// - Parameters:
  ///   - column: From 1, in characters.
  ///   - columns: How many columns of a screen a text takes.
  /// - Returns: The line below.
  func carets(under column: Int, _ columns: (Substring) -> Int) -> String {
    let index = min(max(0, column - 1), characters.count)
    let run = turnedRun(around: index)
    func width(_ range: Range<Int>) -> Int { columns(Substring(String(characters[range]))) }
    let start = run?.lowerBound ?? index
    let count = run.map { max(1, width($0)) } ?? 1
    return String(repeating: " ", count: width(0..<start)) + String(repeating: "^", count: count)
  }

  /// The characters that are read from right to left together with one, as they are ordered in a line
  /// that is read from left to right: up to the next letter of the other direction, without the marks
  /// at the end (Unicode Standard Annex 9, rules W2, N1 and N2).
  private func turnedRun(around index: Int) -> Range<Int>? {
    var start: Int?
    var end = 0
    for (position, character) in characters.enumerated() {
      switch character.unicodeScalars.first?.direction {
      case .rightToLeft?:
        start = start ?? position
        end = position + 1
      case .leftToRight?:
        if let start, (start..<end).contains(index) { return start..<end }
        start = nil
      case nil:
        if start != nil, character.isNumber { end = position + 1 }
      }
    }
    guard let start, (start..<end).contains(index) else { return nil }
    return start..<end
  }
}

extension Unicode.Scalar {
  /// Whether a terminal, or what lays out its lines, would do something at it.
  ///
  /// The two that join letters and keep them apart belong to words.
  fileprivate var isActing: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: self != "\u{200C}" && self != "\u{200D}"
    default: false
    }
  }
}
