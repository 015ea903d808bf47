/// A gateway's message and the reply to it, kept so that the same message again gets the same reply.
package struct Exchange: Hashable, Sendable {
  package let gateway: String
  package let sender: String
  package let id: String
  package let digest: [UInt8]
  package let reply: [UInt8]

  /// A message and the reply to it.
  ///
  /// - Parameters:
  ///   - gateway: The gateway's name: 1 to 128 bytes of printable ASCII.
  ///   - sender: The address it came from, as in ``SessionKey``; an id is only unique for its sender.
  ///   - id: The gateway's id of the message: 1 to 200 bytes without control characters. Kept as a
  ///     keyed hash, because some gateways build ids from telephone numbers.
  ///   - digest: A digest of the message's text, to tell a repeated message from a reused id; see
  ///     ``SipHash/digest(of:)``.
  ///   - reply: The bytes to be given again, whole.
  package init(
    gateway: String, sender: String, id: String, digest: [UInt8], reply: [UInt8]
  ) {
    self.gateway = gateway
    self.sender = sender
    self.id = id
    self.digest = digest
    self.reply = reply
  }
}
