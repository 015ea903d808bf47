/// Looking for words in bytes.
///
/// `String.contains` looks at characters, each of which has to be put together first; where the same
/// texts are searched for hundreds of words, that is most of the time of a check.
extension Collection<UInt8> {
  /// Whether the bytes of a text are in it, one after the other.
  func contains(textOf text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first else { return true }
    var rest = self[...]
    while let found = rest.firstIndex(of: first) {
      rest = rest[found...]
      if rest.starts(with: bytes) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// Whether it ends with the bytes of a text.
  func ends(with text: String) -> Bool {
    count >= text.utf8.count && suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
