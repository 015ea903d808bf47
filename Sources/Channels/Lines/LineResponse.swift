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
      let replies = said.replies
      addReplies(replies, to: message, meta: meta, isRepeated: isRepeated)
      writer.piece(#"{"type":"ack","id":"#)
      writer.string(message.id)
      writer.piece(#","from":"#)
      writer.string(message.sender)
      writer.piece(#","replies":"#)
      writer.integer(replies.count)
      writer.piece(#","duplicate":"#)
      writer.bool(isRepeated)
      writer.json(said.summary)
      writer.piece("}\n")
    case .refused(let refusal, let notice):
      if let notice { addReplies(notice.replies, to: message, meta: meta, isRepeated: false) }
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
    writer.piece(#"{"type":"pong","id":"#)
    writer.json(id)
    writer.piece("}\n")
  }

  private mutating func addReplies(
    _ replies: [ArraySlice<UInt8>], to message: Message, meta: [UInt8], isRepeated: Bool
  ) {
    for (index, reply) in replies.enumerated() {
      writer.piece(#"{"type":"reply","id":"#)
      writer.string(message.id, number: index + 1)
      writer.piece(#","in_reply_to":"#)
      writer.string(message.id)
      writer.piece(#","to":"#)
      writer.string(message.sender)
      writer.piece(#","seq":"#)
      writer.integer(index + 1)
      writer.piece(#","of":"#)
      writer.integer(replies.count)
      writer.json(reply)
      writer.piece(#","replay":"#)
      writer.bool(isRepeated)
      if !meta.isEmpty {
        writer.piece(#","meta":"#)
        writer.json(meta)
      }
      writer.piece("}\n")
    }
  }

  private mutating func addError(
    id: String?, line: Int, code: String, message: String, mayRetry: Bool
  ) {
    writer.piece(#"{"type":"error","id":"#)
    writer.string(id)
    writer.piece(#","line":"#)
    writer.integer(line)
    writer.piece(#","code":"#)
    writer.string(code)
    writer.piece(#","message":"#)
    writer.string(message)
    writer.piece(#","retry":"#)
    writer.bool(mayRetry)
    writer.piece("}\n")
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
