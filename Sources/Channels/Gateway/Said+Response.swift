/// A response as it is kept and sent.
extension Said {
  /// What a response says.
  init(_ response: Response) {
    summary = Self.summary(response.standing)
    replies = response.replies.map { reply in
      var writer = JSONWriter()
      writer.reserve(reply.text.count + reply.rest.count + 32)
      writer.json(reply.text)
      writer.key("state")
      writer.string(response.standing.rawValue)
      writer.json(reply.rest)
      return writer.bytes
    }
  }

  /// What is said to a message that comes again after its conversation was erased: nothing.
  static let gone = Said(summary: summary(.asking), replies: [])

  /// A reply without a conversation.
  static func notice(_ text: String, by channel: Message.Channel) -> Said {
    var response = Response(standing: .asking)
    response.replies = [Response.Reply(text, by: channel)]
    return Said(response)
  }

  private static func summary(_ standing: Response.Standing) -> [UInt8] {
    var writer = JSONWriter()
    writer.key("session")
    switch standing {
    case .asking, .letters: writer.string("open")
    case .finished: writer.string("ended")
    case .stopped: writer.string("stopped")
    }
    writer.key("state")
    writer.string(standing.rawValue)
    return writer.bytes
  }
}
