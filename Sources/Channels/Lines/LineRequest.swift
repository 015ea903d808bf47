/// One line that came through the pipe, understood.
package enum LineRequest: Hashable, Sendable {
  /// A message, and what comes back with its replies as it is.
  case message(Message, meta: [UInt8])
  /// Somebody wants to know whether anybody is there; its id as JSON.
  case ping(id: [UInt8])
}

/// Why a line was refused.
package struct LineFault: Error, Hashable, Sendable {
  /// The codes that clients go by; none of them is to be tried again.
  package enum Code: String, Hashable, Sendable {
    case badJSON = "bad_json"
    case badUTF8 = "bad_utf8"
    case badField = "bad_field"
    case tooLong = "too_long"
  }

  package let code: Code
  /// What is wrong and where, for whoever writes the client; it repeats nothing of the line.
  package let message: String
  /// The line's id, if it could be read.
  package var id: String?
}
