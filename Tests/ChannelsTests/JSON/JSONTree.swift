import Channels

/// A whole JSON value, written so that Python can write it alike.
struct JSONTree {
  let written: String

  /// What a reader makes of bytes; nil when it refuses them.
  init?(_ bytes: [UInt8]) {
    var reader = JSONReader(bytes)
    guard let written = try? Self.read(&reader), (try? reader.end()) != nil else { return nil }
    self.written = written
  }

  private static func read(_ reader: inout JSONReader) throws(JSONFault) -> String {
    // What kind of value it is, the reader is asked by trying.
    var copy = reader
    if let text = try? copy.string() {
      reader = copy
      return Self.written(text)
    }
    copy = reader
    if let value = try? copy.bool() {
      reader = copy
      return value ? "true" : "false"
    }
    copy = reader
    if let slice = try? copy.skip(), let first = slice.first {
      switch first {
      case UInt8(ascii: "n"):
        reader = copy
        return "null"
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        reader = copy
        return "n:" + String(decoding: slice, as: UTF8.self)
      case UInt8(ascii: "["):
        var elements: [String] = []
        try reader.array { reader throws(JSONFault) in elements.append(try read(&reader)) }
        return "[" + elements.joined(separator: ",") + "]"
      case _: break
      }
    }
    var members: [String] = []
    try reader.object { key, reader throws(JSONFault) in
      members.append(Self.written(key) + "=" + (try read(&reader)))
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  private static func written(_ text: String) -> String {
    "s:" + text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: ".")
  }
}
