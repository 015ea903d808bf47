import Dialog
import Engine
import Speech
import TestSupport
import Testing

/// Conditions in words that need no dialog file beside them.
@Suite struct ConditionWriterTests {
  /// A dialog whose step is in the plan under a condition, with some rules.
  private func words(_ condition: String, rules: String = "") throws -> (String, [String]) {
    let graph = try SmallDialog.graph(
      Visa.text.replacing("@ if not detained is yes", with: "@ if \(condition)") + "\n\n" + rules)
    let step = try #require(graph.steps.first { $0.name == "rest" })
    let found = try #require(step.condition)
    let writer = ConditionWriter(graph, try Vocabulary(graph))
    return (writer.words(found), writer.terms(found).map(\.words))
  }

  @Test(arguments: [
    ("detained is yes", #""In detention" is "Yes""#),
    ("detained is not yes", #""In detention" is not "Yes""#),
    ("not detained is yes", #""In detention" is not "Yes""#),
    (
      "stage is one of refused, waiting",
      #""Stage" is one of these: "Refused", "Waiting""#
    ),
    ("stage is unknown", #""Stage" is "I don't know""#),
    ("stage is not declined", #""Stage" is not "I'd rather not say""#),
    ("helpers includes gp", #""A doctor" is chosen for "Helpers""#),
    ("helpers includes none", #""Nobody" is chosen for "Helpers""#),
    ("not helpers includes gp", #""A doctor" is not chosen for "Helpers""#),
    ("removal is answered", #""Removal date" has an answer"#),
    ("removal is not answered", #""Removal date" has no answer"#),
    (
      "removal.days-away < 7",
      #""Removal date" is this number of days from now: fewer than 7"#
    ),
    ("helpers.count >= 2", #"the number of choices for "Helpers" is at least 2"#),
  ])
  func aComparisonGoesByTitlesAndLabels(condition: String, expected: String) throws {
    #expect(try words(condition).0 == expected)
  }

  @Test func termsThatMustAllHoldAreOneListAndOtherOnesStandInParentheses() throws {
    let (whole, terms) = try words(
      "detained is yes and (stage is refused or stage is waiting) and not helpers includes gp")
    #expect(
      whole == #""In detention" is "Yes", and ("Stage" is "Refused", or "Stage" is "Waiting"), "#
        + #"and "A doctor" is not chosen for "Helpers""#)
    #expect(terms.count == 3)
    #expect(terms[1] == #""Stage" is "Refused", or "Stage" is "Waiting""#)
  }

  @Test func aRuleGoesByItsTitleOrIsWrittenOut() throws {
    let rules = """
      # rule bad
      @ if detained is yes and stage is refused

      # rule urgent
      @ title it is urgent
      @ if bad or removal is answered
      """
    #expect(try words("urgent", rules: rules).0 == "it is urgent")
    #expect(try words("not urgent", rules: rules).0 == "it is not true that it is urgent")
    #expect(
      try words("not bad", rules: rules).0
        == #""In detention" is not "Yes", or "Stage" is not "Refused""#)
    #expect(try words("bad and helpers includes gp", rules: rules).1.count == 3)
  }

  @Test func aRuleThatSaysNotIsNotDeniedTwice() throws {
    let rules = """
      # rule helped
      @ title somebody helps
      @ if first is friend

      # rule alone
      @ title nobody helps
      @ if not helped
      """
    #expect(try words("alone", rules: rules).0 == "nobody helps")
    #expect(try words("not alone", rules: rules).0 == "somebody helps")
  }

  @Test func aRuleWithATitleIsExplained() throws {
    let graph = try RealDialog.spoken().dialog
    let writer = ConditionWriter(graph, try Vocabulary(graph))
    let index = try #require(graph.ruleNames.firstIndex(of: "removal-threat"))
    let rule = try #require(writer.rule(index))
    #expect(rule.title.hasPrefix("the Home Office has said"))
    #expect(
      rule.meaning
        == #""Removal or deportation" is one of these: "Yes, and there is a date", "#
        + #""Yes, but there is no date yet""#)
  }

  @Test func everyConditionOfTheRealDialogHasWordsWithoutNamesOfFiles() throws {
    let graph = try RealDialog.spoken().dialog
    let writer = ConditionWriter(graph, try Vocabulary(graph))
    let conditions =
      graph.rules + graph.steps.compactMap(\.condition) + graph.letters.compactMap(\.condition)
      + graph.steps.flatMap(\.text).compactMap(\.condition)
      + graph.letters.flatMap(\.text).compactMap(\.condition)
    for condition in conditions {
      let words = writer.words(condition)
      #expect(!words.isEmpty && !words.contains("{"))
      // Names have hyphens; words of people have them only in a few labels.
      #expect(graph.ruleNames.allSatisfy { !$0.contains("-") || !words.contains($0) }, "\(words)")
    }
  }

  @Test(arguments: [
    ("stage is one of refused, waiting", #""Refused", "Waiting""#),
    ("helpers includes gp", #""A doctor" is chosen for "Helpers""#),
    ("stage is not refused", #""Stage" is not "Refused""#),
  ])
  func besideAQuestionItsAnswersGoByTheirLabels(condition: String, expected: String) throws {
    let graph = try SmallDialog.graph(
      Visa.text.replacing("@ if not detained is yes", with: "@ if \(condition)"))
    let step = try #require(graph.steps.first { $0.name == "rest" })
    let stage = try #require(graph.questionIndex["stage"])
    let writer = ConditionWriter(graph, try Vocabulary(graph), beside: stage)
    #expect(writer.words(try #require(step.condition)) == expected)
  }
}
