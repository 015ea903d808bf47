extension LineRequest {
  /// A request from the bytes of a line, without its line feed.
  ///
  /// - Parameters:
  ///   - bytes: The line.
  ///   - sender: Who is taken for the sender, whatever the line says; nil to go by the line.
  /// - Throws: `LineFault`.
  package init(_ bytes: [UInt8], sender: String? = nil) throws(LineFault) {
    var fields = Fields()
    do throws(JSONFault) {
      var reader = JSONReader(bytes)
      try reader.object(of: Fields.names) { place, reader throws(JSONFault) in
        try fields.read(place.map { Fields.known[$0] }, &reader)
      }
      try reader.end()
    } catch {
      throw Self.fault(error, in: bytes)
    }
    do throws(LineFault) {
      self = try fields.request(of: bytes, sender: sender)
    } catch {
      throw LineFault(code: error.code, message: error.message, id: fields.id)
    }
  }

  private static func fault(_ fault: JSONFault, in bytes: [UInt8]) -> LineFault {
    let isText = fault.kind != .notUTF8 && String(validating: bytes, as: UTF8.self) != nil
    return LineFault(
      code: isText ? .badJSON : .badUTF8,
      message: "\(isText ? fault.kind.rawValue : JSONFault.Kind.notUTF8.rawValue) at byte "
        + String(fault.offset))
  }
}

/// The members of a line, before it is known what they must be.
private struct Fields {
  /// The members that are known, the usual ones first; others are passed over.
  enum Name: String, CaseIterable {
    case type, id, from, text, channel, at, to, format, meta
  }

  static let known = Name.allCases
  /// Those that are known as bytes.
  static let names = known.map { Array($0.rawValue.utf8) }

  private(set) var id: String?
  /// Where the id stands as it was written.
  private var idPlace: Range<Int>?
  private var type: String?
  private var from: String?
  private var text: String?
  private var at: String?
  private var channel: String?
  private var format: String?
  private var meta: [UInt8] = []
  /// The first field of a wrong type.
  private var mistyped: Name?

  mutating func read(_ name: Name?, _ reader: inout JSONReader) throws(JSONFault) {
    switch name {
    case .type?: type = try string(.type, &reader)
    case .id?:
      reader.skipBlank()
      let start = reader.position
      id = try string(.id, &reader)
      idPlace = start..<reader.position
    case .from?: from = try string(.from, &reader)
    case .text?: text = try string(.text, &reader)
    case .channel?: channel = try string(.channel, &reader)
    case .at?: at = try string(.at, &reader)
    case .to?: _ = try string(.to, &reader)
    case .format?: format = try string(.format, &reader)
    case .meta?: meta = Array(try reader.skip())
    case nil: try reader.skip()
    }
  }

  /// A string, or nil for null; of another type it is noted.
  private mutating func string(
    _ name: Name, _ reader: inout JSONReader
  ) throws(JSONFault) -> String? {
    if let text = try reader.stringIfNext() { return text }
    if try reader.null() { return nil }
    try reader.skip()
    mistyped = mistyped ?? name
    return nil
  }

  /// The request that the fields of a line make.
  func request(of line: [UInt8], sender: String?) throws(LineFault) -> LineRequest {
    if let mistyped { throw fault("'\(mistyped.rawValue)' must be a string") }
    switch type {
    case "message"?: return .message(try message(sender: sender), meta: meta)
    case "ping"?: return .ping(id: idPlace.map { Array(line[$0]) } ?? Array("null".utf8))
    case nil: throw fault("'type' is missing")
    case _?: throw fault("'type' must be 'message' or 'ping'")
    }
  }

  private func message(sender: String?) throws(LineFault) -> Message {
    guard let from = sender ?? from else { throw fault("'from' is missing") }
    guard let text else { throw fault("'text' is missing") }
    guard (1...Message.longestSender).contains(from.utf8.count) else {
      throw fault("'from' must have 1 to \(Message.longestSender) bytes")
    }
    guard text.utf8.count <= Message.longestText else {
      throw LineFault(
        code: .tooLong, message: "'text' may have \(Message.longestText) bytes at most")
    }
    if let id {
      guard (1...Message.longestID).contains(id.utf8.count),
        !id.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
      else {
        throw fault(
          "'id' must have 1 to \(Message.longestID) bytes and no control characters")
      }
    }
    guard format == nil || format == "text" || format == "structured" else {
      throw fault("'format' must be 'text' or 'structured'")
    }
    return Message(
      id: id, sender: from, text: text, sentAt: try sentAt(),
      channel: channel == "sms" ? .sms : .chat, wantsStructure: format == "structured")
  }

  private func sentAt() throws(LineFault) -> Int? {
    guard let at else { return nil }
    guard let seconds = RFC3339.seconds(at) else {
      throw fault("'at' must be a time like 2026-11-23T02:56:44Z")
    }
    return seconds
  }

  private func fault(_ message: String) -> LineFault {
    LineFault(code: .badField, message: message)
  }
}
