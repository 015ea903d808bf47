import Authoring
import Dialog
import Findings
import TestSupport
import Testing

@Suite struct PathsReportTests {
  @Test func `tells everything that walks come to, with a shortest walk`() throws {
    let lines = PathsReport.run(try .small(SampleDialog.text)).lines
    #expect(lines.contains("Entries reached: 5 of 5"))
    #expect(lines.contains("Options reached: 7 of 8; never: town.nowhere"))
    #expect(lines.contains("Steps reached: 3 of 3"))
    #expect(lines.contains("Letters reached: 2 of 2"))
    #expect(lines.contains("Questions on a walk: 3 to 4"))
    #expect(lines.contains("Different plans: 2 (exactly)"))
    #expect(lines.contains("Steps in a plan: 2 to 3"))
    #expect(lines.contains("  town (1) first: no"))
    #expect(lines.contains("  town.nowhere never"))
    #expect(lines.contains { $0.hasPrefix("  petition (4) first: no; town: london; help: ") })
  }

  @Test func `the first advice is a list of things to do, or the plan`() throws {
    let told = """
      -> hurry if first is yes
      -> town

      # say hurry
      Do this today.

      * Phone somebody.

      -> help

      # ask town
      """
    let text = SampleDialog.text.replacing("-> town\n\n# ask town", with: told)
    let advice = try #require(try Inspection.small(text).search.firstAdvice)
    #expect(advice.shortest.count == 1)
    #expect(advice.longest.count == 4)
    let quiet = text.replacing("* Phone somebody.", with: "Phone somebody.")
    #expect(try Inspection.small(quiet).search.firstAdvice?.shortest.count == 3)
  }

  /// A step for each of so many options: more plans than a number of 64 bits can count.
  @Test func `a count that is no count says so, and is a lower bound`() throws {
    func plans(_ options: Int) throws -> Inspection {
      let names = (0..<options).map { "- o\($0): Option number \($0)" }.joined(separator: "\n")
      let steps = (0..<options).map {
        "# step s\($0)\n@ title Step\n@ when today\n@ if first includes o\($0)\nDo it.\n\n"
      }
      return try .small(
        "# ask first\n@ title First\n@ type many\nWhich?\n\n> Because.\n\n\(names)\n\n-> plan\n\n"
          + steps.joined())
    }
    let few = try plans(10)
    #expect(few.search.plans.isExact)
    #expect(few.search.plans.ends == 1 << 10)
    let many = try plans(70)
    #expect(many.search.isComplete)
    #expect(!many.search.plans.isExact)
    #expect(many.search.plans.ends == .max)
    #expect(many.search.plans.range == 0...70)
    #expect(PathsReport.run(many).lines.contains { $0.hasPrefix("Different plans: at least 9223") })
  }
}
