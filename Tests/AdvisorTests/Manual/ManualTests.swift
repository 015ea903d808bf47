import Foundation
import Testing

@testable import advisor

/// The manual.
@Suite struct ManualTests {
  private let sandbox = Sandbox()

  @Test(arguments: Topic.all.map(\.name))
  func everyTopicHasAPageThatFitsTheScreen(name: String) throws {
    let run = try sandbox.advisor(["help", name])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.split(separator: "\n").count > 5)
    for line in run.output.split(separator: "\n") {
      // What is to be typed stands as it is.
      if line.hasPrefix("    ") || line.contains("http") { continue }
      #expect(line.count <= HelpText.width, "\(line)")
      #expect(!line.contains("]("), "\(line)")
    }
  }

  @Test(arguments: Program.advisor.verbs.map(\.name))
  func everyVerbHasAPage(name: String) throws {
    let help = HelpText(program: .advisor)
    let verb = try #require(Program.advisor.verbs.first { $0.name == name })
    #expect(try sandbox.advisor(["help", name]).output == help.text(of: verb))
  }

  @Test func theHelpListsEveryTopic() throws {
    let run = try sandbox.advisor(["help"])
    for topic in Topic.all { #expect(run.output.contains("  \(topic.name) ")) }
  }

  @Test func aPageThatIsNotThereIsSaid() throws {
    let near = try sandbox.advisor(["help", "conditons"])
    #expect(near.status == 64 && near.errors.contains("Did you mean 'conditions'?"))
    let far = try sandbox.advisor(["help", "zzzzzz"])
    #expect(far.status == 64 && far.errors.contains("'advisor help' lists them."))
  }

  @Test func aPageIsWhatStandsInTheFilesToday() throws {
    let file = try String(
      contentsOfFile: Sandbox.package + "/Dialogs/README.md", encoding: .utf8)
    let section = try #require(file.components(separatedBy: "## Conditions\n").last)
      .components(separatedBy: "\n## ")[0]
    let page = ManualPage(markdown: "## Conditions\n" + section).lines { _ in true }
    #expect(try sandbox.advisor(["help", "conditions"]).output == page.map { $0 + "\n" }.joined())
  }

  @Test func signsOfMarkdownBecomeLayout() {
    let page = ManualPage(
      markdown: """
        # Title

        Before **bold** and [a link](other.md) or [one out](https://example.org).

        ## Lines

        | line | meaning |
        | --- | --- |
        | `- a \\| b` | an option |

        * one
        2. two

        ```
        ## no heading
        ```

        ## Rest

        End.
        """)
    #expect(
      page.lines { $0 != "Rest" } == [
        "Title", "=====", "", "Before bold and a link or one out (https://example.org).", "",
        "Lines", "-----", "", "  `- a | b`         an option", "", "* one", "2. two", "",
        "    ## no heading",
      ])
  }

  @Test func theExitCodesAreThoseOfSysexits() {
    let codes = ExitStatus.all.map(\.status.rawValue)
    #expect(codes == codes.sorted() && Set(codes).count == codes.count)
    #expect(codes.first == 0 && codes.dropFirst(2).allSatisfy { (64...78).contains($0) })
  }
}
