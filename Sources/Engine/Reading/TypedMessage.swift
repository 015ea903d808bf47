/// A message as somebody typed it, cleaned and folded once for all who read it.
struct TypedMessage {
  /// As it may be kept and shown again.
  let text: String
  /// As it is compared with words.
  let folded: String

  /// A message as it came.
  init(_ typed: String) {
    self.init(sanitized: typed.sanitized)
  }

  /// A text that is to be read as it is.
  init(sanitized text: String) {
    self.text = text
    folded = text.folded
  }

  /// What stands between quotation marks that enclose the whole message, or nil.
  ///
  /// That is how somebody says "take this as my answer" of a word that is also a command.
  var unquoted: TypedMessage? {
    text.unquoted.map { TypedMessage(sanitized: $0) }
  }
}
