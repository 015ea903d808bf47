import SessionStore

/// Turns of an ordinary size: what was said and the reply 170 bytes each, the state 60.
enum Sample {
  /// Returns the key of a sender.
  static func key(_ sender: Int) -> SessionKey {
    .sender(gateway: "bench", address: "+4477009\(sender)")
  }

  /// Returns a turn of a sender.
  static func turn(_ number: Int, after version: SavedSession.Version?, of sender: Int) -> Turn {
    let text = bytes(170, number)
    return Turn(
      of: key(sender), follows: version.map { .version($0) } ?? .nothing,
      heading: Turn.Heading(dialog: "politicians", language: "en", progress: "question 5"),
      state: bytes(60, number), record: text,
      exchange: Exchange(
        gateway: "bench", sender: "+447700900001", id: "message-\(number)",
        digest: bytes(32, number), reply: text),
      retentionDays: Retention.gatewayDays)
  }

  /// Returns so many bytes that differ from number to number.
  static func bytes(_ count: Int, _ number: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0x61, count: count)
    withUnsafeBytes(of: number) { bytes.replaceSubrange(0..<8, with: $0) }
    return bytes
  }
}
