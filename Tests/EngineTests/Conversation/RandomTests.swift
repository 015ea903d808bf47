import Dialog
import Engine
import Foundation
import TestSupport
import Testing

/// Random conversations never end in nothing, and `back` undoes every answer of them.
///
/// A few hundred in every run; `ADVISOR_RANDOM_WALKS=10000` has as many as that of each dialog, and
/// so does `swift run -c release Benchmarks random`, faster.
@Suite struct RandomTests {
  private static let count = ProcessInfo.processInfo.environment["ADVISOR_RANDOM_WALKS"]
    .flatMap { Int($0) }

  @Test(arguments: 0..<4)
  func theSmallDialogHoldsInRandomConversations(part: Int) throws {
    let script = try Visa.script()
    for seed in 0..<(Self.count ?? 1200) / 4 {
      #expect(RandomTalk.problems(script, seed: UInt64(part * 1_000_000 + seed)) == [])
    }
  }

  @Test(arguments: 0..<4)
  func theRealDialogHoldsInRandomConversations(part: Int) throws {
    guard case .sound(let graph) = RealDialog.loaded else {
      Issue.record("the real dialog is not sound")
      return
    }
    let script = try Script(graph)
    for seed in 0..<(Self.count ?? 40) / 4 {
      #expect(RandomTalk.problems(script, seed: UInt64(part * 1_000_000 + seed)) == [])
    }
  }
}
