internal import Channels
internal import SessionStore

/// How somebody says which conversation is meant.
enum SoughtSession {
  /// By its name, or a damaged one by its number: `#1`.
  case named(String)
  /// By who writes in it through a gateway. Only a hash of that is kept, so nobody can be told of it.
  case sender(String)

  /// What it may be kept under.
  var keys: [SessionKey] {
    switch self {
    case .named(let name): [.label(name)]
    case .sender(let address):
      Self.spellings(of: address).map { .sender(gateway: Switchboard.gateway, address: $0) }
    }
  }

  /// The number of a damaged conversation, as the list shows it.
  var number: Int? {
    guard case .named(let name) = self, name.hasPrefix("#") else { return nil }
    return Int(name.dropFirst())
  }

  /// How it is said when somebody is asked whether they are sure.
  var shown: String {
    switch self {
    case .named(let name), .sender(let name): SafeText.shown(name)
    }
  }

  /// Some gateways write `tel:` before a number, and others do not.
  private static func spellings(of address: String) -> [String] {
    let scheme = "tel:"
    return address.hasPrefix(scheme)
      ? [address, String(address.dropFirst(scheme.count))] : [address, scheme + address]
  }
}
