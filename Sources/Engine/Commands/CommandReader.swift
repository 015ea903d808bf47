/// Tells commands from answers.
///
/// A message that is wholly a command's word is the command, also with a stroke before it; in
/// quotation marks it is an answer. Nothing is guessed here: a slip of the finger must not erase
/// or leave anything.
struct CommandReader: Sendable {
  /// Command names by folded word.
  private let names: [String: Command.Name]

  /// A reader of command words.
  ///
  /// - Parameters:
  ///   - words: Those of each language, the person's first: where two languages use one word for
  ///     different commands, that one counts.
  ///   - answers: Folded words that answer questions in the person's language; there no command of
  ///     another language is heard in them.
  init(words: [[Command.Name: [String]]], answers: Set<String> = []) {
    var names: [String: Command.Name] = [:]
    for (language, words) in words.enumerated() {
      for (name, list) in words {
        for word in list.map(\.folded) where language == 0 || !answers.contains(word) {
          names[word] = names[word] ?? name
        }
      }
    }
    // The name itself always works with a stroke, whatever the language.
    for name in Command.Name.allCases { names["/" + name.rawValue] = name }
    self.names = names
  }

  /// The command that a message is, or nil.
  ///
  /// - Parameters:
  ///   - text: The message.
  ///   - menu: The languages that the word for them may be followed by.
  /// - Returns: The command.
  func read(_ text: String, menu: LanguageMenu = .none) -> Command? {
    guard let command = command(text, menu) else { return nil }
    // Folding takes quotation marks and others away, so they are looked for in the text itself.
    return text.unquoted == nil && Self.mayBegin(text) ? command : nil
  }

  private func command(_ text: String, _ menu: LanguageMenu) -> Command? {
    let folded = text.folded
    if let name = name(folded) { return name.command(number: nil) }
    if let languages = languages(in: text, menu) { return .language(languages) }
    // A number may stand after the word, with or without a space: "change 3", "change3".
    let digits = folded.utf8.reversed().prefix {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    guard !digits.isEmpty, digits.count < 6, digits.count < folded.utf8.count,
      let number = Int(folded.suffix(digits.count))
    else { return nil }
    let word = String(folded.dropLast(digits.count)).folded
    guard let name = name(word), name.takesNumber else { return nil }
    return name.command(number: number)
  }

  /// Whether a message begins like a command: folding drops other marks, and "../x" must not leave.
  private static func mayBegin(_ text: String) -> Bool {
    guard let first = text.sanitized.first(where: { !$0.isWhitespace }) else { return false }
    return first.isLetter || first.isNumber || ["/", "?"].contains(String(first).folded)
  }

  /// The languages that stand after the word for them; nil when anything else does, because then it
  /// is no command but somebody's own words: "language school".
  private func languages(in text: String, _ menu: LanguageMenu) -> [String]? {
    guard menu.isChoice else { return nil }
    let words = text.sanitized.split(maxSplits: 1) { $0.isWhitespace || $0 == ":" }
    guard words.count == 2, name(String(words[0]).folded) == .language else { return nil }
    return menu.named(String(words[1]))
  }

  private func name(_ word: String) -> Command.Name? {
    names[word] ?? (word.hasPrefix("/") ? names[String(word.dropFirst())] : nil)
  }
}
