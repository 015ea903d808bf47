/// What goes out through the pipe: for each line that came, its replies, and then one acknowledgement
/// or error.
package struct LineResponse {
  private var writer = JSONWriter()

  /// The lines so far, each with its line feed.
  package var bytes: [UInt8] { writer.bytes }

  /// A response of no lines.
  package init() {}

  /// Adds what became of a message.
  package mutating func add(_ answer: Answered, to message: Message, meta: [UInt8], line: Int) {
    switch answer {
    case .said(let said, let isRepeated):
      addReplies(said, to: message, meta: meta, isRepeated: isRepeated)
      writer.object { writer in
        writer.key("type")
        writer.string("ack")
        writer.key("id")
        writer.string(message.id)
        writer.key("from")
        writer.string(message.sender)
        writer.key("replies")
        writer.integer(said.replies.count)
        writer.key("duplicate")
        writer.bool(isRepeated)
        writer.json(said.summary)
      }
      writer.lineFeed()
    case .refused(let refusal, let notice):
      if let notice { addReplies(notice, to: message, meta: meta, isRepeated: false) }
      addError(
        id: message.id, line: line, code: refusal.rawValue, message: refusal.sentence,
        mayRetry: refusal.isTemporary)
    }
  }

  /// Adds why a line was refused.
  package mutating func add(_ fault: LineFault, line: Int) {
    addError(
      id: fault.id, line: line, code: fault.code.rawValue, message: fault.message, mayRetry: false)
  }

  /// Adds the answer to a ping; its id as JSON.
  package mutating func addPong(id: [UInt8]) {
    writer.object { writer in
      writer.key("type")
      writer.string("pong")
      writer.key("id")
      writer.json(id)
    }
    writer.lineFeed()
  }

  private mutating func addReplies(
    _ said: Said, to message: Message, meta: [UInt8], isRepeated: Bool
  ) {
    for (index, reply) in said.replies.enumerated() {
      writer.object { writer in
        writer.key("type")
        writer.string("reply")
        writer.key("id")
        writer.string(message.id.map { "\($0)#\(index + 1)" })
        writer.key("in_reply_to")
        writer.string(message.id)
        writer.key("to")
        writer.string(message.sender)
        writer.key("seq")
        writer.integer(index + 1)
        writer.key("of")
        writer.integer(said.replies.count)
        writer.json(reply)
        writer.key("replay")
        writer.bool(isRepeated)
        if !meta.isEmpty {
          writer.key("meta")
          writer.json(meta)
        }
      }
      writer.lineFeed()
    }
  }

  private mutating func addError(
    id: String?, line: Int, code: String, message: String, mayRetry: Bool
  ) {
    writer.object { writer in
      writer.key("type")
      writer.string("error")
      writer.key("id")
      writer.string(id)
      writer.key("line")
      writer.integer(line)
      writer.key("code")
      writer.string(code)
      writer.key("message")
      writer.string(message)
      writer.key("retry")
      writer.bool(mayRetry)
    }
    writer.lineFeed()
  }
}

extension Answered.Refusal {
  /// What is wrong, for whoever writes the client.
  fileprivate var sentence: String {
    switch self {
    case .reusedID: "this id was used before for another text; nothing changed"
    case .storeUnavailable: "the turn could not be kept; nothing changed; send it again"
    case .busy: "the sender sends too much; nothing changed; send it again later"
    case .internal: "what is kept of the sender cannot be read; nothing changed"
    }
  }
}
