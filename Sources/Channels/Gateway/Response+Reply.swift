import Engine
import Speech

extension Response {
  /// What one reply says.
  struct Reply {
    let text: String
    /// The way it goes.
    let channel: Message.Channel
    /// Whether the rest of it waits until the sender asks for more.
    var hasMore = false
    /// What is asked in it; nil when nothing is.
    var prompt: Prompt?
    /// The numbered choices of what is asked.
    var choices: [Speaker.Choice] = []
    /// The plan and the letters that it tells of, for a client that asked for them.
    var structure: Structure?

    /// Writes it as members of an object, among them how the sender stands after it.
    func write(to writer: inout JSONWriter, _ standing: Standing) {
      writer.key("text")
      writer.string(text)
      if channel == .sms {
        let length = SMSLength(text)
        writer.key("encoding")
        writer.string(length.encoding.rawValue)
        writer.key("segments")
        writer.integer(length.parts)
      }
      writer.key("state")
      writer.string(standing.rawValue)
      if hasMore {
        writer.key("more")
        writer.bool(true)
      }
      if let prompt { Self.write(prompt, choices, to: &writer) }
      structure?.write(to: &writer)
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
