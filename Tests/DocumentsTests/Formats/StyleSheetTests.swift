import Documents
import Foundation
import Testing

/// What a page may fetch.
@Suite struct StyleSheetTests {
  /// The SHA-256 of bytes in Base64, as `sha256sum` has it.
  private func digest(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.path + "/style-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(text.utf8).write(to: URL(filePath: path))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    process.waitUntilExit()
    let hex = String(
      decoding: pipe.fileHandleForReading.readDataToEndOfFile().prefix(64), as: UTF8.self)
    let bytes = stride(from: 0, to: hex.count, by: 2).compactMap { offset -> UInt8? in
      let start = hex.index(hex.startIndex, offsetBy: offset)
      return UInt8(hex[start..<hex.index(start, offsetBy: 2)], radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sha256sum")))
  func thePolicyNamesExactlyThisStyleSheet() throws {
    #expect(StyleSheet.hash == (try digest(StyleSheet.text)))
    #expect(StyleSheet.policy.contains("default-src 'none'"))
    #expect(StyleSheet.policy.contains(StyleSheet.hash))
  }

  @Test func theStyleSheetFetchesNothing() {
    for word in ["url(", "@import", "http", "expression", "@font-face"] {
      #expect(!StyleSheet.text.contains(word), "\(word)")
    }
  }
}
