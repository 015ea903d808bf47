import Foundation
import TestSupport
import Testing

@Suite struct PathsVerbTests {
  private let sandbox = Sandbox()

  @Test func theReportTellsWhatWalksThereAre() throws {
    let run = try sandbox.advisor(
      ["paths", "--today", "2026-11-23"] + sandbox.home(SmallChapter.first))
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("small on 2026-11-23, every walk searched\n"))
    #expect(run.output.contains("\nQuestions on a walk: 3 to 3\n"))
    #expect(run.output.contains("\n  kind.yes (1) fruit: apple\n"))
  }

  @Test func aWalkToSomethingIsAWalkthroughThatPasses() throws {
    let run = try sandbox.advisor(["paths", "--to", "interpreter.no", "--today", "2026-11-23"])
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("\ninterpreter: no\n"))
    let file = sandbox.file("to.walkthrough", run.bytes)
    let played = try sandbox.advisor(["walk", file])
    #expect(played.output == "1 passed, 0 failed\n")
  }

  @Test func whatNobodyComesToIsToldByTheStatus() throws {
    let home = sandbox.home(
      SmallChapter.first.replacing(
        "@ when today", with: "@ when today\n@ if not story is answered and story is answered"))
    let run = try sandbox.advisor(["paths", "--to", "write"] + home)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("comes to 'write'"))
    #expect(
      try sandbox.advisor(["paths"] + home).output.contains("Steps reached: 0 of 1; never: write"))
  }

  @Test(
    arguments: [
      (["--to", "lettters"], "Nothing is named 'lettters'."),
      (["--to", "detianed"], "Did you mean 'detained'?"),
      (["--random", "0"], "It goes from 1 to"), (["--random", "many"], "no number"),
      (["--to", "detained", "--random", "5"], "--to and --random are two questions."),
      (["--items", "--to", "detained"], "--to and --items are two questions."),
      (["--items", "--random", "5"], "--random and --items are two questions."),
      (["--seed", "3"], "--seed needs --random"), (["--random", "2", "--seed", "-1"], "value"),
    ])
  func aWrongOptionIsNamedWithARemedy(options: [String], words: String) throws {
    let run = try sandbox.advisor(["paths"] + options)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(words))
  }

  @Test func conversationsByChanceAgreeAndAreTheSameForASeed() throws {
    let first = try sandbox.advisor(["paths", "--random", "12", "--seed", "5"])
    #expect(first.status == 0 && first.errors.isEmpty)
    #expect(first.output.contains("12 conversations by chance, seed 5"))
    #expect(first.output.hasSuffix("\nAll of them agree with the search.\n"))
    let again = try sandbox.advisor(["paths", "--seed", "5", "--random", "12"])
    #expect(again.output == first.output)
    let other = try sandbox.advisor(["paths", "--seed", "6", "--random", "12"])
    #expect(
      other.output.split(separator: "\n").dropFirst()
        != first.output.split(separator: "\n").dropFirst())
  }
}
