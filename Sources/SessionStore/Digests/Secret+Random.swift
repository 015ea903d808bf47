extension Secret {
  /// Returns a new random key, from the system's own source.
  static func random() -> [UInt8] {
    var source = SystemRandomNumberGenerator()
    return (0..<size).map { _ in UInt8.random(in: .min ... .max, using: &source) }
  }
}
