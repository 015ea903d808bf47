import Dialog
import Findings
import TestSupport
import Testing

/// Small files that would take a naive reader hours, gigabytes or the whole stack.
@Suite struct BlowUpTests {
  private static let first = """
    # ask first
    @ title First
    @ answers yes-no
    Is this so?

    -> plan


    """

  private func codes(_ text: String) -> Set<Finding.Code> {
    Set(SmallDialog.findings(text).map(\.code))
  }

  @Test func rulesThatDoubleEachOther() {
    var text = Self.first + "# rule r0\n@ if first is yes\n"
    for index in 1...200 { text += "# rule r\(index)\n@ if r\(index - 1) and r\(index - 1)\n" }
    text += "# step act\n@ title Act\n@ if r15\n@ when next\nX\n"
    #expect(codes(text) == [.tooDeep, .conditionTooLong])
  }

  @Test func partsThatDoubleEachOther() {
    var text = Self.first + "# part p0\nX {first}\n"
    for index in 1...200 { text += "# part p\(index)\n{p\(index - 1)} {p\(index - 1)}\n" }
    text += "# step act\n@ title Act\n@ when next\n{p200}\n"
    #expect(codes(text) == [.textTooLong])
  }

  @Test func partsThatDoubleEachOtherTheOtherWayRound() {
    var text = Self.first + "# step act\n@ title Act\n@ when next\n{p200}\n"
    for index in (1...200).reversed() {
      text += "# part p\(index)\n{p\(index - 1)} {p\(index - 1)}\n"
    }
    #expect(!codes(text + "# part p0\nX {first}\n").isEmpty)
  }

  @Test(arguments: ["(", "not ", "not ("])
  func conditionsOfNothingButNesting(piece: String) {
    let deep = String(repeating: piece, count: 1900 / piece.utf8.count)
    #expect(codes(Self.first + "# rule r\n@ if \(deep)\n") == [.tooDeep])
  }

  @Test func placeholdersThatAreNeverClosed() {
    let line = String(repeating: "{", count: 1900)
    let text =
      Self.first + "# part p\n" + Array(repeating: line, count: 400).joined(separator: "\n")
    #expect(codes(text).isSuperset(of: [.unterminatedPlaceholder]))
  }

  @Test func thousandsOfNamesThatResembleOneAnother() {
    let long = String(repeating: "a", count: 24)
    var text = Self.first
    for index in 0..<1200 { text += "# part \(long)\(index)\nX\n" }
    text += "# part p\n" + (0..<1200).map { "{\(long)x\($0)}\n" }.joined()
    #expect(codes(text).contains(.unknownPlaceholder))
  }

  @Test func thousandsOfGuardsOfManyComparisons() {
    var text = Self.first + "# rule r0\n@ if first is yes\n"
    for index in 1...3 {
      let terms = Array(repeating: "r\(index - 1)", count: 12).joined(separator: " or ")
      text += "# rule r\(index)\n@ if \(terms)\n"
    }
    let paragraphs = (0..<400).map { _ in "? r3\n{first}\n\n" }.joined()
    text += "# part all\n" + paragraphs
    for index in 0..<500 {
      text += "# step s\(index)\n@ title S\n@ when next\n? r3\n{all}\n\n"
    }
    #expect(codes(text).isEmpty)
  }

  @Test func fiveThousandQuestionsInARow() throws {
    let common = 400
    let count = Limits.entries - common
    var text = ""
    for index in 0..<count {
      let next = index + 1 < count ? "q\(index + 1)" : "plan"
      let name = index == 0 ? "first" : "q\(index)"
      text += "# ask \(name)\n@ title Q\n@ type line\n"
      text += index == 0 ? "Q?\n\n-> \(next)\n" : "@ if first is answered\nQ?\n\n-> \(next)\n"
    }
    let graph = try SmallDialog.graph(text)
    #expect(graph.questions.count == count)
  }

  @Test func aWalkInWhichEverythingLeadsToEverything() {
    var text = ""
    for index in 0..<120 {
      text += "# ask \(index == 0 ? "first" : "q\(index)")\n@ title Q\n@ answers yes-no\nQ?\n\n"
      for next in (index + 1)..<120 { text += "-> q\(next) if first is yes\n" }
      text += "-> \(index == 119 ? "first" : "q\(index + 1)")\n"
    }
    text = text.replacing("-> q120 if", with: "-> plan if")
    #expect(codes(text) == [.cycle])
  }

  @Test func manySmallMistakesAreNotAllKept() {
    let text = Self.first + String(repeating: "# x y\n", count: 20_000)
    #expect(codes(text).contains(.tooManyFindings))
    let lines = String(repeating: "@ x\n", count: 20_000)
    #expect(codes(Self.first + lines).contains(.tooManyFindings))
    #expect(!codes(String(repeating: "x\n", count: 20_000)).isEmpty)
    #expect(!codes(Self.first + String(repeating: "- a: A\n", count: 20_000)).isEmpty)
    #expect(!codes(Self.first + String(repeating: "? a\n", count: 20_000)).isEmpty)
    #expect(!codes(Self.first + String(repeating: "-> a\n", count: 20_000)).isEmpty)
    #expect(!codes(Self.first + "# part p\n" + String(repeating: "x\n\n", count: 20_000)).isEmpty)
  }
}
