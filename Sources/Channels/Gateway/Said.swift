/// What is said to a message, as members of JSON objects: a line for the acknowledgement, and one for each
/// reply.
///
/// It is kept with the message as it is, so that the same message again gets the same bytes. It names
/// neither the sender nor the message, because the store must not; and so it can be shared by all who are
/// told the same.
package struct Said: Hashable, Sendable {
  /// The bytes to be kept: the lines, with line feeds between them and nowhere else.
  let bytes: [UInt8]

  /// What was kept.
  init(kept bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The members of the acknowledgement.
  var summary: ArraySlice<UInt8> {
    bytes[..<(bytes.firstLineFeed(in: bytes.indices) ?? bytes.endIndex)]
  }

  /// The members of each reply.
  var replies: [ArraySlice<UInt8>] {
    var replies: [ArraySlice<UInt8>] = []
    var end = summary.endIndex
    while end < bytes.endIndex {
      let start = end + 1
      end = bytes.firstLineFeed(in: start..<bytes.endIndex) ?? bytes.endIndex
      replies.append(bytes[start..<end])
    }
    return replies
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
