/// A response as it is kept and sent.
extension Said {
  /// What is said.
  ///
  /// - Parameters:
  ///   - reply: The reply; nil when there is none.
  ///   - standing: How the sender stands.
  init(_ reply: Response.Reply?, _ standing: Response.Standing) {
    var writer = JSONWriter()
    writer.reserve(reply.map { $0.text.utf8.count + 256 } ?? 64)
    writer.key("session")
    switch standing {
    case .asking, .letters: writer.string("open")
    case .finished: writer.string("ended")
    case .stopped: writer.string("stopped")
    }
    writer.key("state")
    writer.string(standing.rawValue)
    if let reply {
      writer.lineFeed()
      reply.write(to: &writer, standing)
    }
    self.init(kept: writer.bytes)
  }

  /// What is said to a message that comes again after its conversation was erased: nothing.
  static let gone = Said(nil, .asking)

  /// A reply without a conversation.
  static func notice(_ text: String, by channel: Message.Channel) -> Said {
    Said(Response.Reply(text: text, channel: channel), .asking)
  }
}
