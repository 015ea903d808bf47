/// What may name a session or a message.
enum Names {
  /// The longest gateway's name, in bytes.
  static let longestGateway = 128
  /// The longest id of a message, in bytes.
  static let longestID = 200
  /// The longest label, in bytes.
  static let longestLabel = 256
  /// The longest address, in bytes.
  static let longestAddress = 1_024

  /// Refuses a key that cannot be kept.
  ///
  /// - Throws: ``StoreError/unusableName``, ``StoreError/unusableID``.
  static func check(_ key: SessionKey) throws(StoreError) {
    switch key {
    case .label(let label):
      guard !label.isEmpty, label.utf8.count <= longestLabel,
        !label.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
      else { throw .unusableName }
    case .sender(let gateway, let address):
      guard isGateway(gateway) else { throw .unusableID }
      guard !address.isEmpty, address.utf8.count <= longestAddress else { throw .unusableName }
    }
  }

  /// Refuses a message that cannot be kept.
  ///
  /// - Throws: ``StoreError/unusableID``.
  static func check(_ exchange: Exchange) throws(StoreError) {
    guard isGateway(exchange.gateway), isID(exchange.id) else { throw .unusableID }
  }

  /// Whether a text is 1 to 128 bytes of printable ASCII.
  static func isGateway(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longestGateway
      && text.utf8.allSatisfy { (0x20...0x7e).contains($0) }
  }

  /// Whether a text is 1 to 200 bytes without control characters of ASCII.
  static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longestID
      && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
  }
}
