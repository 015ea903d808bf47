/// The store's own random key, and the hashes made with it.
///
/// Addresses and message ids are kept only as such hashes. The key lies in the store itself, so it
/// keeps numbers out of sight, out of searches and out of lists; it cannot keep them from somebody
/// who has the whole store and tries every telephone number.
struct Secret {
  /// The length of the key in bytes.
  static let size = SipHash.keySize

  private let hashes: SipHash

  /// The hashes of a key.
  init(_ key: [UInt8]) {
    hashes = SipHash(key: key)
  }

  /// Returns what a session is found by.
  func hash(of key: SessionKey) -> Digest {
    switch key {
    case .label(let label): hash("label", label)
    case .sender(let gateway, let address): hash("sender", gateway, address)
    }
  }

  /// Returns what a gateway's message is found by.
  ///
  /// Gateways mostly count their messages. The first half of the hash leaves the id's last two
  /// characters out, so that messages that follow one another lie side by side and a batch of them
  /// fills few pages; the second half tells them apart.
  func hash(ofMessage id: String, from sender: String, gateway: String) -> Digest {
    hash("messages", gateway, String(id.unicodeScalars.dropLast(2)))
      .joined(with: hash("message", gateway, sender, id))
  }

  /// Returns what the message of an exchange is found by.
  func hash(of exchange: Exchange) -> Digest {
    hash(ofMessage: exchange.id, from: exchange.sender, gateway: exchange.gateway)
  }

  /// Returns the hash of a kind of thing and the strings that name it.
  ///
  /// A zero byte ends each, which no gateway's name and no id can hold.
  private func hash(
    _ kind: String, _ first: String, _ second: String? = nil, _ third: String? = nil
  ) -> Digest {
    hashes.hash { input in
      add(kind, to: &input)
      add(first, to: &input)
      if let second { add(second, to: &input) }
      if let third { add(third, to: &input) }
    }
  }

  private func add(_ part: String, to input: inout SipHasher) {
    input.add(part)
    input.add(0)
  }
}
