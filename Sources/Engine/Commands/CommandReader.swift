/// Tells commands from answers.
///
/// A message that is wholly a command's word is the command, also with a stroke before it; in
/// quotation marks it is an answer. Nothing is guessed here: a slip of the finger must not erase
/// or leave anything.
struct CommandReader: Sendable {
  /// Command names by folded word.
  private let names: [String: Command.Name]

  init(words: [Command.Name: [String]]) {
    var names: [String: Command.Name] = [:]
    for (name, list) in words {
      for word in list { names[word.folded] = name }
      // The name itself always works with a stroke, whatever the language.
      names["/" + name.rawValue] = name
    }
    self.names = names
  }

  /// The command that a message is, or nil.
  func read(_ text: String) -> Command? {
    // Folding takes quotation marks away, so they are looked for first.
    guard text.unquoted == nil, Self.mayBegin(text) else { return nil }
    let folded = text.folded
    if let name = name(folded) { return name.command(number: nil) }
    // A number may stand after the word, with or without a space: "change 3", "change3".
    let digits = folded.reversed().prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count < 6, let number = Int(String(digits.reversed())) else {
      return nil
    }
    let word = String(folded.dropLast(digits.count)).folded
    guard let name = name(word), name.takesNumber else { return nil }
    return name.command(number: number)
  }

  /// Whether a message begins like a command: folding drops other marks, and "../x" must not leave.
  private static func mayBegin(_ text: String) -> Bool {
    guard let first = text.sanitized.first(where: { !$0.isWhitespace }) else { return false }
    return first.isLetter || first.isNumber || ["/", "?"].contains(String(first).folded)
  }

  private func name(_ word: String) -> Command.Name? {
    names[word] ?? (word.hasPrefix("/") ? names[String(word.dropFirst())] : nil)
  }
}
