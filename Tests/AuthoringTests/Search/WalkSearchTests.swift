import Authoring
import Dialog
import Engine
import Findings
import TestSupport
import Testing

@Suite struct WalkSearchTests {
  @Test(arguments: UInt64(0)..<24)
  func `finds exactly what having every conversation finds`(seed: UInt64) throws {
    let text = RandomDialog(seed: seed).text
    let script = try SmallDialog.script(text)
    // A day in the middle of a month: its neighbours are of the same.
    let day = try #require(CalendarDay(year: 2026, month: 11, day: 15))
    let oracle = WalkOracle(script, on: day)
    let search = WalkSearch(script.dialog, on: day)
    #expect(search.isComplete)
    for target in search.targets where !target.isPart {
      #expect(
        search.reached[target]?.count == oracle.reached[target],
        "\(target) of\n\(text)")
    }
    let always = Set(search.conditions.filter(\.isAlways).map(\.target))
    for (target, truths) in oracle.truths {
      #expect(always.contains(target) == (truths == [true]), "\(target) of\n\(text)")
    }
    #expect(search.lengths?.shortest.count == oracle.lengths.min())
    #expect(search.lengths?.longest.count == oracle.lengths.max())
    for name in script.dialog.ruleNames {
      let lengths = search.lengthsUnderRule[name]
      #expect(lengths?.shortest.count == oracle.lengthsUnderRule[name]?.min())
      #expect(lengths?.longest.count == oracle.lengthsUnderRule[name]?.max())
    }
    #expect(search.ends.ends == oracle.ends.count)
    #expect(search.plans.range.lowerBound == oracle.stepCounts.min())
    #expect(search.plans.range.upperBound == oracle.stepCounts.max())
    #expect(search.offers.range.lowerBound == oracle.letterCounts.min())
    #expect(search.offers.range.upperBound == oracle.letterCounts.max())
    #expect((search.withoutLetter != nil) == oracle.letterCounts.contains(0))
    #expect((search.withoutEarlyStep != nil) == oracle.hasLateEnd)
  }

  /// Whether each of forty answers was given twice: that needs all of the first to be kept in mind.
  @Test func `a dialog that differs in too much is given up, and said so`() throws {
    let options = (0..<40).map { "- o\($0): Option number \($0)" }.joined(separator: "\n")
    let pairs = (0..<40).map { "(first includes o\($0) and second includes o\($0))" }
      .joined(separator: " or ")
    let inspection = try Inspection.small(
      """
      # ask first
      @ title First
      @ type many
      Which?

      > Because.

      \(options)

      -> second

      # ask second
      @ title Second
      @ type many
      Which?

      > Because.

      \(options)

      -> plan

      # step do
      @ title Do it
      @ when today
      @ if \(pairs)
      Do it.

      # letter write
      @ title Write
      Hello.

      """)
    #expect(!inspection.search.isComplete)
    #expect(inspection.findings().map(\.code) == [.searchTooLarge])
    #expect(PathsReport.run(inspection).hasErrors)
  }
}

extension Target {
  fileprivate var isPart: Bool {
    if case .part = self { true } else { false }
  }
}
