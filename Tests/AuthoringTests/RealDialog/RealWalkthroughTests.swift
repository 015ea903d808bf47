import Authoring
import Dialog
import Engine
import Findings
import Speech
import TestSupport
import Testing

@Suite struct RealWalkthroughTests {
  @Test(arguments: RealDialog.walkthroughs.map(\.path))
  func `passes as it stands`(path: String) throws {
    try expectPass(path, .plain)
  }

  @Test(arguments: RealDialog.walkthroughs.map(\.path))
  func `passes when it is saved and fetched again between every two turns`(path: String) throws {
    try expectPass(
      path,
      .reloaded { state in
        try #require(State(bytes: state.bytes))
      })
  }

  @Test(arguments: RealDialog.walkthroughs.map(\.path))
  func `leads back the way it came`(path: String) throws {
    try expectPass(path, .backwards)
  }

  private func expectPass(_ path: String, _ variant: WalkthroughRun.Variant) throws {
    let spoken = try RealDialog.spoken()
    let file = try #require(RealDialog.walkthroughs.first { $0.path == path })
    let (walkthrough, findings) = WalkthroughReader(spoken.dialog).read(file)
    #expect(findings == [])
    let run = WalkthroughRun(try #require(walkthrough), of: spoken, as: variant)
    #expect(run.findings == [])
    #expect(run.turns.count > 1)
  }
}
