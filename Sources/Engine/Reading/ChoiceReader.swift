import Dialog

/// Reads an answer to a question with options.
///
/// A number, a label or a synonym is beyond doubt, and so is the beginning of one option's words.
/// What only resembles an option, or says more than an option does, is asked back.
package struct ChoiceReader: Sendable {
  /// In bytes; a longer text is a story, and no list of options.
  private static let longestText = 2_000
  /// In bytes; no label is longer.
  static let longestPhrase = 400

  let options: [ReadableOption]
  let allowsSeveral: Bool
  private let takesOwnWords: Bool
  let separators: Set<String>

  /// A reader for one question.
  ///
  /// - Parameters:
  ///   - options: In the order in which they are numbered.
  ///   - allowsSeveral: Whether more than one can hold.
  ///   - takesOwnWords: Whether what is no option is an answer too.
  ///   - and: The words for "and" between several choices.
  package init(
    options: [ReadableOption], allowsSeveral: Bool, takesOwnWords: Bool, and: [String]
  ) {
    self.init(
      options: options, allowsSeveral: allowsSeveral, takesOwnWords: takesOwnWords,
      separators: Self.separators(and))
  }

  /// The folded words and signs that stand between several choices.
  static func separators(_ and: [String]) -> Set<String> {
    Set(and.map(\.folded)).union(["&", "+"])
  }

  /// A reader whose separators were found out before.
  init(
    options: [ReadableOption], allowsSeveral: Bool, takesOwnWords: Bool, separators: Set<String>
  ) {
    self.options = options
    self.allowsSeveral = allowsSeveral
    self.takesOwnWords = takesOwnWords
    self.separators = separators
  }

  /// The same reader of other options.
  func reading(_ options: [ReadableOption]) -> ChoiceReader {
    ChoiceReader(
      options: options, allowsSeveral: allowsSeveral, takesOwnWords: takesOwnWords,
      separators: separators)
  }

  /// What the text means as an answer.
  ///
  /// With own words, what is no option comes back as `.noMatch`, a number beyond the last option
  /// too, and the caller keeps the text; only a slip in a long label is asked back.
  package func read(_ text: String) -> Reading {
    read(TypedMessage(sanitized: text))
  }

  func read(_ message: TypedMessage) -> Reading {
    let text = message.text
    let folded = message.folded
    guard !folded.isEmpty else { return .notUnderstood(.empty) }
    if takesOwnWords { return readBesideOwnWords(text, folded) }
    let number = number(in: folded)
    if case .option(let index) = number { return .understood(value(of: index)) }
    let exact = exactIndices(text, folded)
    if !exact.isEmpty { return oneOrAsk(exact) }
    if case .beyond(let number) = number {
      // "14" may well be "14 days".
      let beginnings = indices(beginningWith: folded)
      return beginnings.isEmpty ? noSuchNumber(number) : ask(beginnings)
    }
    guard text.utf8.count <= Self.longestText else { return .notUnderstood(.noMatch) }
    if let several = readSeveral(text) { return several }
    guard folded.utf8.count <= Self.longestPhrase else { return .notUnderstood(.noMatch) }
    let beginnings = indices(beginningWith: folded)
    if !beginnings.isEmpty { return oneOrAsk(beginnings) }
    let resembling = indices(resembling: folded)
    if !resembling.isEmpty { return ask(resembling) }
    if let pieces = readPieces(text) { return pieces }
    let sharing = indices(sharingWordsWith: folded)
    return sharing.isEmpty ? .notUnderstood(.noMatch) : ask(sharing)
  }

  /// The one option that a text is the number, label or synonym of, letter by letter; nil when it is
  /// none, or several.
  func readStrictly(_ message: TypedMessage) -> Value? {
    if case .option(let index) = number(in: message.folded) { return value(of: index) }
    let exact = strictIndices(message.text)
    return exact.count == 1 ? value(of: exact[0]) : nil
  }

  private func strictIndices(_ text: String) -> [Int] {
    let strict = text.strictlyFolded
    return options.indices.filter { index in
      ([options[index].label] + options[index].words).contains { $0.strictlyFolded == strict }
    }
  }

  /// The options that the text names; where it names one letter by letter, that one alone.
  private func exactIndices(_ text: String, _ folded: String) -> [Int] {
    let loose = indices { $0 == folded }
    guard loose.count > 1 else { return loose }
    let strict = strictIndices(text)
    return strict.count == 1 ? strict : loose
  }

  private func readBesideOwnWords(_ text: String, _ folded: String) -> Reading {
    if case .option(let index) = number(in: folded) { return .understood(value(of: index)) }
    let exact = exactIndices(text, folded)
    if !exact.isEmpty { return oneOrAsk(exact) }
    let letters = folded.unicodeScalars.count
    let resembling = letters >= Self.longWord ? indices(resembling: folded) : []
    return resembling.isEmpty ? .notUnderstood(.noMatch) : ask(resembling)
  }

  /// One option is the answer; several that share a word are asked back.
  private func oneOrAsk(_ indices: [Int]) -> Reading {
    indices.count == 1 ? .understood(value(of: indices[0])) : ask(indices)
  }

  /// Asks which of some options was meant.
  private func ask(_ indices: [Int]) -> Reading {
    .unclear(indices.map { value(of: $0) })
  }

  func noSuchNumber(_ number: Int) -> Reading {
    .notUnderstood(.noSuchNumber(number, highest: options.count))
  }

  /// The answer that consists of options by number, which come out in the question's order.
  func understood(_ indices: [Int]) -> Reading {
    let distinct = Set(indices)
    if allowsSeveral {
      let hasNone = distinct.contains { options[$0].name == ReadableOption.noneName }
      guard !hasNone || distinct.count == 1 else { return .notUnderstood(.noneWithOthers) }
    } else if distinct.count > 1 {
      return .notUnderstood(.severalWhereOne)
    }
    return .understood(value(of: distinct.sorted()))
  }

  private func value(of indices: [Int]) -> Value {
    guard allowsSeveral else { return value(of: indices[0]) }
    return .choices(indices.map { options[$0].name }.filter { $0 != ReadableOption.noneName })
  }

  private func value(of index: Int) -> Value {
    let name = options[index].name
    guard allowsSeveral else { return .choice(name) }
    return .choices(name == ReadableOption.noneName ? [] : [name])
  }
}
