/// What is said to a message, as members of JSON objects: for the acknowledgement, and for each reply.
///
/// It is kept with the message, so that the same message again gets the same bytes. It names neither
/// the sender nor the message, because the store must not.
package struct Said: Hashable, Sendable {
  /// The members of the acknowledgement.
  let summary: [UInt8]
  /// The members of each reply.
  let replies: [[UInt8]]

  init(summary: [UInt8], replies: [[UInt8]]) {
    self.summary = summary
    self.replies = replies
  }

  /// What was kept; each part is a line.
  init(kept bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    summary = lines.first.map(Array.init) ?? []
    replies = lines.dropFirst().map(Array.init)
  }

  /// The bytes to be kept.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(replies.reduce(summary.count) { $0 + $1.count + 1 })
    bytes += summary
    for reply in replies {
      bytes.append(UInt8(ascii: "\n"))
      bytes += reply
    }
    return bytes
  }

  /// The texts of the replies.
  package var texts: [String] {
    replies.compactMap { reply in
      var reader = JSONReader([UInt8(ascii: "{")] + reply + [UInt8(ascii: "}")])
      var text: String?
      try? reader.object { key, reader throws(JSONFault) in
        if key == "text" { text = try reader.string() } else { try reader.skip() }
      }
      return text
    }
  }
}
