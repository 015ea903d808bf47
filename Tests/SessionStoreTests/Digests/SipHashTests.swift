import Foundation
import Testing

@testable import SessionStore

private let openSSL = "/usr/bin/openssl"
private let hasOpenSSL = FileManager.default.isExecutableFile(atPath: openSSL)

@Suite struct SipHashTests {
  /// The key 00 01 … 0f and the bytes 00 01 …, as the reference implementation has them.
  @Test(arguments: [
    (0, "a3817f04ba25a8e66df67214c7550293"), (1, "da87c1d86b99af44347659119b22fc45"),
    (8, "3b62a9ba6258f5610f83e264f31497b4"), (63, "5150d1772f50834a503e069a973fbd7c"),
  ])
  func `a hash is the one that the reference gives`(count: Int, expected: String) {
    let hashes = SipHash(key: (0..<16).map { UInt8($0) })
    #expect(hexadecimal(hashes.hash(of: (0..<count).map { UInt8($0) }).bytes) == expected)
  }

  @Test(.enabled(if: hasOpenSSL, "there is no openssl"))
  func `a hash is the one that OpenSSL gives`() throws {
    let key = (0..<16).map { UInt8($0 &* 13 &+ 5) }
    let hashes = SipHash(key: key)
    for count in [0, 1, 7, 8, 9, 31, 64, 1_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      #expect(try judged(bytes, key: key) == hexadecimal(hashes.hash(of: bytes).bytes).uppercased())
    }
  }

  private func judged(_ bytes: [UInt8], key: [UInt8]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: openSSL)
    process.arguments = [
      "mac", "-macopt", "hexkey:" + hexadecimal(key), "-macopt", "size:16", "SIPHASH",
    ]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(bytes))
    try input.fileHandleForWriting.close()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
