import Glibc

/// What a worker did to its store's files, in order, and when it replied.
struct DiskLog {
  /// One thing that was done.
  enum Step {
    case made(String)
    case written(String, offset: Int, [UInt8])
    case truncated(String, size: Int)
    /// A file, or with "." the directory, was brought to the disk.
    case synced(String)
    case removed(String)
    /// Lines that left the worker.
    case said([String])
  }

  /// The steps.
  let steps: [Step]

  /// The log that the preloaded library wrote.
  init(path: String) {
    let bytes = Files.read(path)
    var steps: [Step] = []
    var place = 0
    while place + Self.headSize <= bytes.count {
      let kind = bytes[place]
      let name = String(
        decoding: bytes[(place + 1)..<(place + 1 + Self.nameSize)].prefix { $0 != 0 },
        as: UTF8.self)
      let offset = Self.number(in: bytes, at: place + 1 + Self.nameSize)
      let length = Self.number(in: bytes, at: place + 1 + Self.nameSize + 8)
      place += Self.headSize
      let data = Array(bytes[place..<min(place + length, bytes.count)])
      place += length
      switch kind {
      case UInt8(ascii: "C"): steps.append(.made(name))
      case UInt8(ascii: "W"): steps.append(.written(name, offset: offset, data))
      case UInt8(ascii: "T"): steps.append(.truncated(name, size: offset))
      case UInt8(ascii: "S"): steps.append(.synced(name))
      case UInt8(ascii: "U"): steps.append(.removed(name))
      case UInt8(ascii: "A"):
        steps.append(.said(data.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }))
      default: fail("the log of the disk cannot be read")
      }
    }
    self.steps = steps
  }

  private static let nameSize = 64
  private static let headSize = 1 + nameSize + 16

  private static func number(in bytes: [UInt8], at place: Int) -> Int {
    bytes.withUnsafeBytes {
      Int($0.loadUnaligned(fromByteOffset: place, as: Int64.self))
    }
  }
}
