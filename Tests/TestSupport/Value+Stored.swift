package import Dialog
private import Engine

extension Value {
  /// A value from its short string, or nil when the string is none.
  package init?(stored: String) {
    var stored = stored
    guard let value = stored.withUTF8(Self.init(storedBytes:)) else { return nil }
    self = value
  }
}
