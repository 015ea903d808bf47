import Foundation
import TestSupport
import Testing

/// smsd of the SMS Server Tools, on a modem that speaks real PDUs.
@Suite(
  .serialized,
  .enabled(if: Smsd.isInstalled, "smsd is not installed: apt-get install smstools"))
struct SmstoolsTests {
  @Test func `texts in every script come in and go out whole`() throws {
    let smsd = try Smsd(port: 13_960)
    defer { smsd.stop() }
    let number = "+447700900123"
    let first = try smsd.ask("ሰላም 😀 it's $(touch P1)", from: number, within: 40)
    #expect(first.count == 1)
    let second = try smsd.ask("1", from: number, within: 40)
    #expect(second.count == 1)
    let made = try FileManager.default.contentsOfDirectory(atPath: smsd.folder.path)
    #expect(!made.contains { $0.hasPrefix("P") })
  }
}
