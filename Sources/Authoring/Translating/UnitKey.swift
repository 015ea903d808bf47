/// The name of a translated text, taken apart: `politicians.detained.option.yes`.
struct UnitKey: Hashable {
  /// What part of its entry a text is.
  enum Part: Hashable {
    case title
    case subject
    case text
    case why
    case option(String)
    /// The words people type: for an option, or for a phrase or command as a whole.
    case words(String?)
    /// A part that this program does not know, in a file of another version.
    case other(String)
  }

  let dialog: String
  let entry: String
  let part: Part

  /// Nil when a key has not at least three pieces.
  init?(_ key: String) {
    let pieces = key.split(separator: ".", maxSplits: 3).map(String.init)
    guard pieces.count >= 3 else { return nil }
    dialog = pieces[0]
    entry = pieces[1]
    let last = pieces.count > 3 ? pieces[3] : nil
    switch (pieces[2], last) {
    case ("title", nil): part = .title
    case ("subject", nil): part = .subject
    case ("text", nil): part = .text
    case ("why", nil): part = .why
    case ("option", let name?): part = .option(name)
    case ("words", let name): part = .words(name)
    case (let other, _): part = .other(other)
    }
  }
}
