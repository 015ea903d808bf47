private import Glibc

extension [UInt8] {
  /// Where the first line of a part of the bytes ends; nil when it has no line feed.
  ///
  /// By `memchr`, which compares many bytes at once.
  func firstLineFeed(in range: Range<Int>) -> Int? {
    withUnsafeBytes { bytes in
      let part = UnsafeRawBufferPointer(rebasing: bytes[range])
      guard let start = part.baseAddress,
        let found = memchr(start, Int32(UInt8(ascii: "\n")), part.count)
      else { return nil }
      return range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }
}
