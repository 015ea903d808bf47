import Authoring
import Findings
import Foundation
import Testing

@Suite struct ExplainTests {
  /// The pages whose examples are commands for the shell.
  private static let pages = FindingPage.all.filter { page in
    if case .commands? = page.examples?.failing.kind { true } else { false }
  }

  @Test(arguments: pages.map(\.code.rawValue))
  func `the commands of a page do what it says`(code: String) throws {
    let page = try #require(FindingPage.all.first { $0.code.rawValue == code })
    let examples = try #require(page.examples)
    #expect(try codes(examples.failing, about: code) == [code])
    #expect(try codes(examples.mended, about: code) == [])
  }

  /// The codes of what the program finds after an example; notes only where they are looked for.
  private func codes(_ example: FindingExample, about code: String) throws -> Set<String> {
    let sandbox = Sandbox()
    _ = sandbox.home(example.chapter)
    let home = sandbox.path + "/tree"
    let prepared = try sandbox.shell(
      #"mkdir "$S/bin" && ln -s "$A" "$S/bin/advisor" && cd "$1" && PATH="$S/bin:$PATH" "#
        + #"ADVISOR_HOME="$1" sh -ec "$2""#, [home, example.text])
    #expect(prepared.status == 0, "\(prepared.errors)")
    let outcome = try sandbox.advisor([
      "check", "--home", home, "--today", "2026-11-23", "--format", "json",
    ])
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.bytes))
    // Without a worked example that is found too, and is not the point.
    let beside: Set<String> = ["no-walkthrough"]
    return Set(
      report.findings.filter {
        $0.code == code || ($0.severity != "note" && !beside.contains($0.code))
      }.map(\.code))
  }

  private struct Report: Decodable {
    let findings: [Found]
  }

  private struct Found: Decodable {
    let code: String
    let severity: String
  }

  @Test func `a code is explained, with an example and the same mended`() throws {
    let outcome = try Sandbox().advisor(["check", "--explain", "translation-stale"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("translation-stale\n=================\n"))
    #expect(outcome.output.contains("This has it, in 'Translations/fr.po':"))
    #expect(outcome.output.contains("#, fuzzy"))
    #expect(outcome.output.contains("Mended:"))
  }

  @Test func `a code that there is not is answered with the nearest one`() throws {
    let outcome = try Sandbox().advisor(["check", "--explain", "unknown-entri"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Did you mean 'unknown-entry'?"))
  }
}
