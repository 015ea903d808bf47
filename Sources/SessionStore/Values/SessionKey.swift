private import Glibc

/// What a session is kept under and found again by.
///
/// Neither kind ever becomes part of a file's name. Both are compared byte by byte, so two spellings
/// of a name that only look alike are two sessions.
package enum SessionKey: Hashable, Sendable {
  /// A name somebody chose at a terminal; kept in the clear, because `list` shows it.
  ///
  /// From 1 to 256 bytes, without control characters.
  case label(String)

  /// An address at a gateway; kept only as a keyed hash, never in the clear.
  ///
  /// The gateway is a name of the operator's: at most 128 bytes of printable ASCII. The address may
  /// be anything from 1 to 1,024 bytes long.
  case sender(gateway: String, address: String)

  package static func == (first: SessionKey, second: SessionKey) -> Bool {
    switch (first, second) {
    case (.label(let first), .label(let second)): first.hasBytes(of: second)
    case (.sender(let gateway, let address), .sender(let otherGateway, let otherAddress)):
      address.hasBytes(of: otherAddress) && gateway.hasBytes(of: otherGateway)
    case (.label, .sender), (.sender, .label): false
    }
  }

  package func hash(into hasher: inout Hasher) {
    var name =
      switch self {
      case .label(let label): label
      case .sender(_, let address): address
      }
    name.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension String {
  fileprivate func hasBytes(of other: String) -> Bool {
    var (first, second) = (self, other)
    return first.withUTF8 { first in
      second.withUTF8 { second in
        guard first.count == second.count, let start = first.baseAddress,
          let other = second.baseAddress
        else { return first.isEmpty && second.isEmpty }
        return memcmp(start, other, first.count) == 0
      }
    }
  }
}
