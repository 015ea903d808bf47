import Dialog
import Engine
import Findings
import Speech
import TestSupport
import Testing

/// The program's own sentences.
@Suite struct VocabularyTests {
  private static let first = """
    # ask first
    @ title First
    @ answers yes-no
    First?

    -> plan
    """

  /// What is wrong with the words of a dialog whose common files were edited so.
  private func findings(_ edit: (String) -> String) -> [Finding] {
    let common = RealDialog.common.map { file in
      DialogFile(
        path: file.path, bytes: Array(edit(String(decoding: file.bytes, as: UTF8.self)).utf8))
    }
    let text = SmallDialog.head + Self.first
    let file = DialogFile(path: "small.dialog", bytes: Array(text.utf8))
    switch DialogGraph.load(files: [file], common: common) {
    case .unsound(let findings): return findings
    case .sound(let graph):
      do throws(Script.Unsound) {
        _ = try Script(graph)
        _ = try Vocabulary(graph)
        return []
      } catch {
        return error.findings
      }
    }
  }

  @Test func theCommonFilesHaveEverySentence() {
    #expect(findings { $0 } == [])
  }

  @Test(arguments: PhraseName.allCases)
  func aSentenceThatIsMissingIsNamed(name: PhraseName) {
    let found = findings { $0.replacing("# phrase \(name.rawValue)\n", with: "# phrase gone\n") }
    #expect(found.allSatisfy { $0.code == .missingWords })
    #expect(found.contains { $0.message.contains("# phrase \(name.rawValue)'") }, "\(found)")
  }

  @Test(arguments: Command.Name.allCases)
  func aCommandThatIsMissingIsNamed(name: Command.Name) {
    let found = findings {
      $0.replacing("# command \(name.rawValue)\n", with: "# command gone\n")
    }
    #expect(Set(found.map(\.code)) == [.missingWords, .unknownCommand])
  }

  @Test(arguments: ["month-3", "weekday-7", "word-ago", "number-12", "word-ordinals", "word-and"])
  func aWordOfDatesThatIsMissingIsNamed(name: String) {
    let found = findings { $0.replacing("# phrase \(name)\n", with: "# phrase gone\n") }
    #expect(found.map(\.code) == [.missingWords])
    #expect(found.first?.description.contains("# phrase \(name)") == true)
  }

  @Test func yesAndNoMustBeThere() {
    #expect(
      findings { $0.replacing("- yes: Yes", with: "- yea: Yes") }.map(\.code) == [.missingWords])
  }

  @Test func aPlaceholderThatNothingFillsIsFound() {
    let found = findings {
      $0.replacing("# phrase whole\n", with: "").replacing("[{title}]", with: "[{titel}]")
    }
    #expect(found.map(\.code) == [.unknownPlaceholder, .unknownPlaceholder])
    #expect(found.first?.remedy == "did you mean '{title}'?")
    #expect(found.last?.message == "the phrase 'gap' does not say '{title}'")
  }

  @Test func valuesAreTakenLiterallyAndCountsChooseTheWording() throws {
    let vocabulary = try Vocabulary(SmallDialog.graph(Self.first))
    #expect(vocabulary(.gap, ["title": "{title} %@ \\"]) == "[{title} %@ \\]")
    let one = vocabulary(.lettersDiffer, ["list": "X"], count: 1)
    let two = vocabulary(.lettersDiffer, ["list": "X"], count: 2)
    #expect(one != two && one.contains("X") && two.contains("X"))
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
    (["a", "b", "c", "d"], "a, b, c and d"), (["{x}", "%@"], "{x} and %@"),
  ])
  func listsAreJoinedAsPeopleWriteThem(items: [String], list: String) throws {
    #expect(try writer().list(items) == list)
  }

  @Test(
    arguments: [
      (2026, 11, 23, "23 November 2026"), (2024, 2, 29, "29 February 2024"),
      (2026, 3, nil, "March 2026"), (1999, 12, 1, "1 December 1999"),
    ] as [(Int, Int, Int?, String)])
  func datesAreWrittenOut(year: Int, month: Int, day: Int?, words: String) throws {
    let date = try #require(PartialDate(year: year, month: month, day: day))
    #expect(try writer().date(date) == words)
  }

  private func writer() throws -> Writer {
    let script = try SmallDialog.script(Self.first)
    let sheet = AnswerSheet(questions: 1, today: CalendarDay(number: 20_000))
    return Writer(script, try Vocabulary(script.dialog), sheet)
  }
}
