import Dialog
import Engine
import Findings
import TestSupport
import Testing

/// Conditions as written, judged by answers.
@Suite struct ConditionTests {
  /// The questions that the conditions read.
  private static let questions = """
    # ask first
    @ title First
    @ answers yes-no
    First?

    -> stage

    # ask stage
    @ title Stage
    Stage?

    - refused: Refused
    - waiting: Waiting
    - fine: Fine

    -> helpers

    # ask helpers
    @ title Helpers
    @ type many
    Helpers?

    - school: School
    - gp: Doctor
    - none: Nobody

    -> name

    # ask name
    @ title Name
    @ type line
    Name?

    -> home

    # ask home
    @ title Home
    @ type postcode
    Home?

    -> due

    # ask due
    @ title Due
    @ type date
    Due?

    -> age

    # ask age
    @ title Age
    @ type number
    Age?

    -> plan

    # rule refused
    @ if stage is refused

    # rule urgent
    @ if refused and first is yes


    """

  private static let today = CalendarDay(year: 2026, month: 11, day: 23) ?? CalendarDay(number: 0)

  /// Whether a condition holds for some answers by the name of their question.
  private func truth(
    _ condition: String, _ answers: [String: String], isOpen: Bool = false
  ) throws -> Bool? {
    let graph = try SmallDialog.graph(
      Self.questions + "# step act\n@ title Act\n@ if \(condition)\n@ when next\nDo it.")
    var sheet = AnswerSheet(
      questions: graph.questions.count, today: Self.today, isOpen: isOpen)
    for (name, stored) in answers {
      let index = try #require(graph.questionIndex[name])
      let value = try #require(Value(stored: stored))
      sheet[index] = value
    }
    let condition = try #require(graph.steps.first?.condition)
    return sheet.truth(of: condition, in: graph)
  }

  @Test(arguments: [
    ("first is yes", ["first": "=yes"], true),
    ("first is yes", ["first": "=no"], false),
    ("first is yes", ["first": "?"], false),
    ("first is yes", [:], false),
    ("first is not yes", ["first": "=yes"], false),
    ("first is not yes", ["first": "=no"], true),
    ("first is not yes", ["first": "-"], true),
    ("first is not yes", [:], true),
    ("stage is one of refused, waiting", ["stage": "=waiting"], true),
    ("stage is one of refused, waiting", ["stage": "=fine"], false),
    ("stage is not one of refused, waiting", ["stage": "=fine"], true),
    ("stage is not one of refused, waiting", ["stage": "=refused"], false),
    ("stage is one of refused, unknown", ["stage": "?"], true),
    ("stage is one of refused, unknown", ["stage": "-"], false),
    ("first is unknown", ["first": "?"], true),
    ("first is unknown", ["first": "-"], false),
    ("first is unknown", [:], false),
    ("first is declined", ["first": "-"], true),
    ("first is not declined", [:], true),
    ("name is declined", ["name": "-"], true),
    ("helpers includes school", ["helpers": "+school,gp"], true),
    ("helpers includes school", ["helpers": "+gp"], false),
    ("helpers includes school", ["helpers": "+"], false),
    ("helpers includes none", ["helpers": "+"], true),
    ("helpers includes none", ["helpers": "?"], false),
    ("not helpers includes school", ["helpers": "?"], true),
    ("helpers is answered", ["helpers": "+"], true),
    ("name is answered", ["name": "\"Sam"], true),
    ("name is answered", ["name": "-"], false),
    ("name is not answered", ["name": "-"], true),
    ("name is not answered", [:], true),
    ("refused", ["stage": "=refused"], true),
    ("not refused", ["stage": "=refused"], false),
    ("urgent", ["stage": "=refused", "first": "=yes"], true),
    ("urgent", ["stage": "=refused", "first": "=no"], false),
    ("refused or (first is yes and not name is answered)", ["first": "=yes"], true),
    ("refused or (first is yes and not name is answered)", ["name": "\"Sam"], false),
    ("not (refused or first is yes)", ["first": "=no"], true),
    ("not not first is yes", ["first": "=yes"], true),
    ("home.nation is scotland", ["home": "@EH1 1AA"], true),
    ("home.nation is one of wales, england", ["home": "@TS18 1AB"], true),
    ("home.nation is not england", ["home": "@TS18 1AB"], false),
    ("home.nation is not england", [:], true),
  ])
  func aConditionIsJudgedByTheAnswers(
    condition: String, answers: [String: String], expected: Bool
  ) throws {
    #expect(try truth(condition, answers) == expected)
  }

  /// Days are counted from 23 November 2026.
  @Test(arguments: [
    ("due.days-away < 7", "/2026-11-29", true),
    ("due.days-away < 7", "/2026-11-30", false),
    ("due.days-away <= 7", "/2026-11-30", true),
    ("due.days-away = 0", "/2026-11-23", true),
    ("due.days-away >= 1", "/2026-11-23", false),
    ("due.days-away >= 1", "/2026-11-24", true),
    ("due.days-away < 0", "/2026-11-22", true),
    ("due.days-away > -2", "/2026-11-22", true),
    ("due.days-away > -2", "/2026-11-21", false),
    ("due.days-ago > 14", "/2026-11-09", false),
    ("due.days-ago > 14", "/2026-11-08", true),
    ("due.days-ago < 0", "/2026-11-24", true),
    // A month alone: its first day for what is to come, its last for what has been.
    ("due.days-away = 8", "/2026-12", true),
    ("due.days-away = -22", "/2026-11", true),
    ("due.days-ago = 23", "/2026-10", true),
    ("due.days-ago = -7", "/2026-11", true),
    ("due.days-ago >= 0", "?", false),
    ("due.days-away < 9999", "-", false),
  ])
  func daysAreCountedToTheBoundary(condition: String, date: String, expected: Bool) throws {
    #expect(try truth(condition, ["due": date]) == expected)
    // The negation is exactly the opposite.
    #expect(try truth("not \(condition)", ["due": date]) == !expected)
    #expect(try truth(condition, [:]) == false)
    #expect(try truth("not \(condition)", [:]) == true)
  }

  @Test(arguments: [
    ("age < 18", "#17", true), ("age < 18", "#18", false), ("age <= 18", "#18", true),
    ("age = 18", "#18", true), ("age >= 18", "#17", false), ("age > 18", "#19", true),
    ("age >= 0", "?", false),
    ("helpers.count > 1", "+school,gp", true), ("helpers.count > 1", "+school", false),
    ("helpers.count = 0", "+", true), ("helpers.count = 0", "-", false),
  ])
  func numbersAreComparedToTheBoundary(condition: String, value: String, expected: Bool) throws {
    let question = condition.hasPrefix("age") ? "age" : "helpers"
    #expect(try truth(condition, [question: value]) == expected)
    #expect(try truth("not \(condition)", [question: value]) == !expected)
  }

  /// While answers may still come, what rests on a missing one is neither true nor false.
  @Test(
    arguments: [
      ("first is yes", [:], nil),
      ("first is not yes", [:], nil),
      ("name is answered", [:], nil),
      ("first is yes and refused", ["first": "=no"], false),
      ("first is yes and refused", ["first": "=yes"], nil),
      ("first is yes or refused", ["first": "=yes"], true),
      ("first is yes or refused", ["first": "=no"], nil),
      ("not (first is yes and refused)", ["first": "=no"], true),
      ("not (first is yes and refused)", ["stage": "=refused"], nil),
      ("first is declined", ["first": "-"], true),
      ("first is unknown or first is declined", ["first": "=yes"], false),
      ("due.days-away < 7", [:], nil),
      ("home.nation is wales", ["home": "?"], false),
    ] as [(String, [String: String], Bool?)])
  func anOpenSheetKnowsWhatIsNotYetCertain(
    condition: String, answers: [String: String], expected: Bool?
  ) throws {
    #expect(try truth(condition, answers, isOpen: true) == expected)
    // A closed sheet always knows, and agrees where the open one was certain.
    let closed = try truth(condition, answers)
    #expect(closed != nil)
    if let expected { #expect(closed == expected) }
  }

  @Test(arguments: [
    "first is yes and refused and urgent",
    "first is yes or (refused and urgent)",
    "(first is yes or refused) and (urgent or name is answered)",
    "((((((((((((((first is yes))))))))))))))",
    "not not not not not not not not not not not not not not not refused",
    "stage is one of refused ,waiting,fine",
    "(due.days-away<7)or(age>=18)",
  ])
  func aConditionMayBeWrittenSo(condition: String) throws {
    #expect(try truth(condition, [:], isOpen: true) == nil)
  }

  @Test(arguments: [
    ("first is yes and refused or urgent", Finding.Code.mixedOperators),
    ("first is yes or refused and urgent", .mixedOperators),
    ("(((((((((((((((((refused)))))))))))))))))", .tooDeep),
    ("not not not not not not not not not not not not not not not not not refused", .tooDeep),
    ("()", .badCondition), ("(refused", .badCondition), ("refused)", .badCondition),
    ("not", .badCondition), ("and refused", .badCondition), ("refused and", .badCondition),
    ("first yes", .badCondition), ("first is", .badCondition), ("first is one of", .badCondition),
    ("first is one of yes no", .badCondition), ("first == yes", .badCondition),
    ("age > many", .badCondition), ("age > 99999999999999999999", .badCondition),
    ("due.days-away", .badCondition), ("helpers includes", .badCondition),
    ("first is yes; refused", .badCondition), ("«refused»", .unknownEntry),
    ("first", .wrongType), ("age is 18", .wrongType), ("name is Sam", .wrongType),
    ("first > 3", .wrongType), ("helpers is school", .wrongType),
    ("stage includes refused", .wrongType), ("due.days-away is answered", .wrongType),
    ("due.days > 3", .unknownFacet), ("home.days-ago > 3", .unknownFacet),
    ("age.count > 3", .unknownFacet), ("first.nation is england", .unknownFacet),
    ("home.nation > 3", .unknownFacet), ("stage is refuse", .unknownOption),
    ("home.nation is britain", .unknownOption), ("helpers includes schol", .unknownOption),
    ("nobody is yes", .unknownEntry), ("urgently", .unknownEntry), ("act", .unknownEntry),
  ])
  func aConditionThatMeansNothingIsRefused(condition: String, code: Finding.Code) {
    let text = Self.questions + "# step act\n@ title Act\n@ if \(condition)\n@ when next\nDo it."
    #expect(SmallDialog.findings(text).map(\.code) == [code])
  }

  @Test func rulesMayNameEachOtherInAnyOrderButNotInACircle() {
    func rules(_ pairs: [(String, String)]) -> [Finding.Code] {
      let text = pairs.map { "# rule \($0)\n@ if \($1)\n\n" }.joined()
      // A step reads them, so that whatever follows rules follows these.
      let step = "# step act\n@ title Act\n@ if \(pairs[0].0)\n@ when next\nSay {name}.\n"
      let name = "? \(pairs[0].0) and name is answered\n{name}\n"
      return SmallDialog.findings(
        Self.questions + text + step.replacing("Say {name}.\n", with: "Act.\n\n" + name)
      ).map(\.code)
    }
    #expect(rules([("a", "b and c"), ("b", "c"), ("c", "refused")]).isEmpty)
    #expect(rules([("a", "not a")]) == [.cycle])
    #expect(rules([("a", "b"), ("b", "a")]) == [.cycle])
    #expect(rules([("a", "b"), ("b", "c or refused"), ("c", "not a")]) == [.cycle])
  }

  @Test(arguments: [true, false])
  func rulesAreBoundedInDepthInWhateverOrderTheyStand(isReversed: Bool) {
    func codes(_ count: Int) -> [Finding.Code] {
      var rules = ["# rule r1\n@ if refused\n\n"]
      for index in 2..<count { rules.append("# rule r\(index)\n@ if r\(index - 1)\n\n") }
      if isReversed { rules.reverse() }
      return SmallDialog.findings(Self.questions + rules.joined()).map(\.code)
    }
    #expect(codes(Limits.nesting).isEmpty)
    #expect(codes(Limits.nesting + 1).allSatisfy { $0 == .tooDeep })
    #expect(!codes(Limits.nesting + 1).isEmpty)
    #expect(!codes(1000).isEmpty)
  }
}
