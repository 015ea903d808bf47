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
  ///   - message: The message.
  ///   - menu: The languages that the word for them may be followed by.
  /// - Returns: The command.
  func read(_ message: TypedMessage, menu: LanguageMenu = .none) -> Command? {
    guard let command = command(message, menu), Self.mayBegin(message.text) else { return nil }
    return command
  }

  private func command(_ message: TypedMessage, _ menu: LanguageMenu) -> Command? {
    let folded = message.folded
    if let name = name(folded) { return name.command(number: nil) }
    if let languages = languages(in: message, menu) { return .language(languages) }
    // A number may stand after the word, with or without a space: "change 3", "change3".
    guard let last = folded.utf8.lastIndex(where: { !$0.isASCIIDigit }) else { return nil }
    let end = folded.utf8.index(after: last)
    guard (1..<6).contains(folded.utf8[end...].count), let number = Int(folded[end...]),
      let name = name(String(folded[..<end]).folded), name.takesNumber
    else { return nil }
    return name.command(number: number)
  }

  /// Whether a message begins like a command: folding drops quotation and other marks, and "../x"
  /// must not leave.
  private static func mayBegin(_ text: String) -> Bool {
    guard let first = text.first(where: { !$0.isWhitespace }) else { return false }
    return first.isLetter || first.isNumber || ["/", "?"].contains(String(first).folded)
  }

  /// The languages that stand after the word for them; nil when anything else does, because then it
  /// is no command but somebody's own words: "language school".
  private func languages(in message: TypedMessage, _ menu: LanguageMenu) -> [String]? {
    guard menu.isChoice, message.folded.utf8.contains(where: { " :".utf8.contains($0) })
    else { return nil }
    let words = message.text.split(maxSplits: 1) { $0.isWhitespace || $0 == ":" }
    guard words.count == 2, name(String(words[0]).folded) == .language else { return nil }
    return menu.named(String(words[1]))
  }

  private func name(_ word: String) -> Command.Name? {
    if let name = names[word] { return name }
    guard word.utf8.first == UInt8(ascii: "/") else { return nil }
    return names[String(Substring(word.utf8.dropFirst()))]
  }
}
