import Engine
import Speech

/// A response as it is kept and sent.
extension Said {
  /// What a response says, for a channel.
  init(_ response: Response, by channel: Message.Channel) {
    summary = Self.summary(response.standing)
    replies = response.replies.map { reply in
      var writer = JSONWriter()
      writer.key("text")
      writer.string(reply.text)
      if channel == .sms {
        let length = SMSLength(reply.text)
        writer.key("encoding")
        writer.string(length.encoding.rawValue)
        writer.key("segments")
        writer.integer(length.parts)
      }
      writer.key("state")
      writer.string(response.standing.rawValue)
      if reply.hasMore {
        writer.key("more")
        writer.bool(true)
      }
      if let prompt = reply.prompt { Self.write(prompt, reply.choices, to: &writer) }
      reply.structure?.write(to: &writer)
      return writer.bytes
    }
  }

  /// What is said to a message that comes again after its conversation was erased: nothing.
  static let gone = Said(summary: summary(.asking), replies: [])

  /// A reply without a conversation.
  static func notice(_ text: String, by channel: Message.Channel) -> Said {
    var response = Response(standing: .asking)
    response.replies = [Response.Reply(text: text)]
    return Said(response, by: channel)
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

  private static func write(
    _ prompt: Prompt, _ choices: [Speaker.Choice], to writer: inout JSONWriter
  ) {
    writer.key("question")
    writer.string(prompt.name)
    writer.key("options")
    writer.array { writer in
      for (index, choice) in choices.enumerated() {
        writer.object { writer in
          writer.key("number")
          writer.integer(index + 1)
          writer.key("id")
          writer.string(choice.name)
          writer.key("label")
          writer.string(choice.label)
          if choice.wordings.count > 1 { Self.write(choice.wordings, to: &writer) }
        }
      }
    }
  }

  private static func write(_ wordings: [Passage.Wording], to writer: inout JSONWriter) {
    writer.key("labels")
    writer.object { writer in
      for wording in wordings {
        writer.key(escaping: wording.language.code)
        writer.string(wording.text)
      }
    }
  }
}

extension Prompt {
  /// The name under which a client knows what is asked: the question's, or that of one of the
  /// program's own.
  fileprivate var name: String {
    switch self {
    case .question(let name, _), .which(let name, _): name
    case .letters: "letters"
    case .restart: "restart"
    case .erase: "erase"
    case .leave: "leave"
    case .changes: "changes"
    case .languages: "languages"
    case .suggestedLanguage: "suggested-language"
    }
  }
}
