/// A message that somebody sent through a gateway.
package struct Message: Hashable, Sendable {
  /// By which way messages come and go; it decides how much is said at once.
  package enum Channel: Hashable, Sendable {
    /// Short, paid by the part, and read by whoever holds the phone.
    case sms
    /// Anything with room for more.
    case chat
  }

  /// The gateway's id, unique for its sender; without one nobody can tell that a message came twice.
  package let id: String?
  /// Who sent it; any text, and never trusted.
  package let sender: String
  package let text: String
  /// When it was sent, in seconds since 1970 UTC; nil when the gateway does not say.
  package let sentAt: Int?
  package let channel: Channel
  /// Whether the reply also gives the plan and the letters as data.
  package let wantsStructure: Bool

  /// A message.
  package init(
    id: String?, sender: String, text: String, sentAt: Int? = nil, channel: Channel,
    wantsStructure: Bool = false
  ) {
    self.id = id
    self.sender = sender
    self.text = text
    self.sentAt = sentAt
    self.channel = channel
    self.wantsStructure = wantsStructure
  }

  /// The longest address, id and text, in bytes.
  package static let longestSender = 256
  package static let longestID = 200
  package static let longestText = 8 * 1024
}
