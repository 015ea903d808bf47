/// The checksums that rows carry.
///
/// SQLite notices hardly any flipped bit inside a value, so each row says what it should contain. A
/// checksum covers, in a fixed order, each number as 8 bytes, big-endian, and each value's length
/// before the value: no two different rows have the same bytes.
enum Checksum {
  /// What the first record of a session follows.
  static let beginning = Digest.zero

  /// Returns the checksum of a record of a transcript, chained to the one before it.
  ///
  /// - Parameters:
  ///   - previous: The checksum of the record before it in its session.
  ///   - session: The session's number.
  ///   - number: Its place in the transcript, from 1.
  ///   - day: The day it was kept.
  ///   - message: The hash of the message it answers, or nothing.
  ///   - record: What was said.
  /// - Returns: The checksum.
  static func ofRecord(
    after previous: Digest, session: Int, number: Int, day: Int, message: Digest?,
    record: [UInt8]
  ) -> Digest {
    SipHash.unkeyed.hash { input in
      input.add(value: previous)
      input.add(session)
      input.add(number)
      input.add(day)
      input.add(value: message)
      input.add(value: record)
    }
  }

  /// Returns the checksum of a session's row.
  static func ofSession(_ row: SessionRow) -> Digest {
    SipHash.unkeyed.hash { input in
      input.add(row.id)
      input.add(value: row.key)
      input.add(value: row.label)
      input.add(value: row.gateway)
      input.add(value: row.dialog)
      input.add(value: row.language)
      input.add(value: row.progress)
      input.add(row.revision)
      input.add(row.createdDay)
      input.add(row.lastDay)
      input.add(row.retentionDays)
      input.add(value: row.head)
      input.add(value: row.state)
    }
  }

  /// Returns the checksum of a message's row.
  static func ofMessage(key: Digest, digest: [UInt8], reply: [UInt8]) -> Digest {
    SipHash.unkeyed.hash { input in
      input.add(value: key)
      input.add(value: digest)
      input.add(value: reply)
    }
  }
}

extension SipHasher {
  fileprivate mutating func add(_ number: Int) {
    add(word: UInt64(bitPattern: Int64(number)).byteSwapped)
  }

  fileprivate mutating func add(value: Digest?) {
    add(value == nil ? 0 : SipHash.size)
    value?.withBytes { add($0) }
  }

  fileprivate mutating func add(value: [UInt8]) {
    add(value.count)
    add(value)
  }

  fileprivate mutating func add(value: String?) {
    add(value?.utf8.count ?? 0)
    if let value { add(value) }
  }
}
