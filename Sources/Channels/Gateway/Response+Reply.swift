import Engine
import Speech

extension Response {
  /// What one reply says, as members of a JSON object.
  struct Reply: Sendable {
    /// The text and how it is sent: what stands before the state of the conversation.
    let text: [UInt8]
    /// What is asked, and what is told in parts: what stands after it.
    let rest: [UInt8]
    /// Whether the rest of it waits until the sender asks for more.
    let hasMore: Bool

    /// A reply.
    ///
    /// - Parameters:
    ///   - text: Its text.
    ///   - channel: The way it goes.
    ///   - hasMore: Whether the rest of it waits.
    ///   - prompt: What is asked in it; nil when nothing is.
    ///   - choices: The numbered choices of what is asked.
    ///   - structure: The plan and the letters that it tells of, for a client that asked for them.
    init(
      _ text: String, by channel: Message.Channel, hasMore: Bool = false,
      asking prompt: Prompt? = nil,
      _ choices: [Speaker.Choice] = [], structure: Structure? = nil
    ) {
      var writer = JSONWriter()
      writer.key("text")
      writer.string(text)
      if channel == .sms {
        let length = SMSLength(text)
        writer.key("encoding")
        writer.string(length.encoding.rawValue)
        writer.key("segments")
        writer.integer(length.parts)
      }
      self.text = writer.bytes
      writer = JSONWriter()
      if hasMore {
        writer.key("more")
        writer.bool(true)
      }
      if let prompt { Self.write(prompt, choices, to: &writer) }
      structure?.write(to: &writer)
      rest = writer.bytes
      self.hasMore = hasMore
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
            if choice.wordings.count > 1 { write(choice.wordings, to: &writer) }
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
