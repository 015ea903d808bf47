import Foundation
import TestSupport
import Testing

/// The bridges of the glue, with others at both ends.
@Suite(
  .serialized, .timeLimit(.minutes(2)),
  .enabled(if: Judge.program("python3") != nil, "python3 is not installed"))
struct BridgeTests {
  private static func message(_ text: String, _ sender: String = "\"u-1\"", at time: Int) -> String
  {
    #"{"jsonrpc":"2.0","method":"receive","params":{"envelope":{"sourceUuid":\#(sender),"#
      + #""timestamp":\#(time),"dataMessage":{"message":"\#(text)"}}}}"# + "\n"
  }

  /// Runs the bridge to Signal until so many messages were sent.
  private func signal(_ lines: String, most: Int) throws -> (
    status: Int32, sent: String, log: String
  ) {
    let folder = try GatewayFolder(glue: "signal-cli")
    try folder.write(lines, to: "lines")
    let fake = GatewayFolder.support + "/fake_signal.py"
    try folder.write("#!/bin/sh\nexec python3 '\(fake)'\n", to: "signal")
    chmod(folder.path + "/signal", 0o755)
    let shell = try #require(Judge.program("sh"))
    let answer = try shell.ask([
      "-c",
      """
      SIGNAL_ACCOUNT=+447700900000 SIGNAL_CLI="$1/signal" SIGNAL_LINES="$1/lines" SIGNAL_SENT="$1/sent" \
      SIGNAL_MOST=\(most) exec timeout 60 python3 "$1/signal-bridge.py"
      """, "sh", folder.path,
    ])
    return (answer.status, folder.read("sent"), answer.errors)
  }

  @Test func `an odd line from Signal is told of without its words, and the next is answered`()
    throws
  {
    let odd =
      "no JSON of hers\n[1]\n{\"method\":\"receive\",\"params\":7}\n"
      + Self.message("secret", "null", at: 1)
    let run = try signal(odd + Self.message("hello", at: 2), most: 1)
    #expect(run.sent.contains("u-1") && run.sent.split(separator: "\n").count == 1)
    #expect(!run.log.contains("secret") && !run.log.contains("hers"))
    #expect(run.log.contains("no JSON") && run.log.contains("no sender"))
  }

  @Test func `the bridge ends with an error when signal-cli has ended`() throws {
    let run = try signal(Self.message("hello", at: 1), most: 1)
    #expect(run.status == 1)
  }

  @Test func `what one person sends quickly is answered in its order`() throws {
    let lines = ["hello", "1", "2", "1"].enumerated().map { Self.message($1, at: $0) }.joined()
    let run = try signal(lines, most: 4)
    let texts = run.sent.split(separator: "\n").map(String.init)
    #expect(texts.count == 4)
    #expect(texts[1].contains("detention") && texts[2].contains("remove or deport"))
  }

  @Test
  func `a bridge over HTTP asks for a word, cleans what it passes on, and leaves nobody waiting`()
    throws
  {
    let folder = try GatewayFolder(glue: "http")
    let python = try #require(Judge.program("python3"))
    let shell = try #require(Judge.program("sh"))
    let refused = try shell.ask([
      "-c", "unset ADVISOR_TOKEN; exec timeout 20 \"$0\"", folder.path + "/http-bridge.py",
    ])
    #expect(refused.status == 1 && refused.errors.contains("ADVISOR_TOKEN"))
    let port = try Port.free()
    let bridge = Daemon(
      [folder.path + "/http-bridge.py"],
      environment: ["ADVISOR_PORT": String(port), "ADVISOR_TOKEN": "word"],
      log: folder.path + "/log")
    defer { bridge.cut() }
    let answer = try python.ask([GatewayFolder.support + "/bridge_client.py", String(port)])
    #expect(answer.status == 0 && answer.output == "", "\(answer.output)\(answer.errors)")
    #expect(!folder.read("log").contains("7700"))
  }
}
