import Dialog
import Findings
import TestSupport
import Testing

/// What entries come to once their names are resolved.
@Suite struct GraphTests {
  private static let first = """
    # ask first
    @ title First
    @ answers yes-no
    Is this so?

    -> plan


    """

  @Test func aDialogHasItsHead() throws {
    let graph = try SmallDialog.graph(Self.first)
    #expect(graph.name == "small")
    #expect(graph.title.plain == "Small")
    #expect(graph.review == CalendarDay("2027-05-01"))
    #expect(graph.nodes[graph.start].name == "first")
  }

  @Test func theRealDialogIsSound() {
    switch RealDialog.loaded {
    case .sound(let graph):
      #expect(graph.questions.count > 20 && graph.steps.count > 10 && graph.letters.count > 3)
    case .unsound(let findings):
      Issue.record("\(findings)")
    }
  }

  @Test func sharedOptionsBelongToTheirList() throws {
    let graph = try SmallDialog.graph(Self.first)
    #expect(graph.questions[0].options.map(\.name) == ["yes", "no"])
    #expect(graph.questions[0].options.allSatisfy { $0.owner == "yes-no" })
    #expect(graph.sharedOptions["yes-no"]?.map(\.name) == ["yes", "no"])
  }

  @Test func optionsMayHaveWordsAndGuards() throws {
    let graph = try SmallDialog.graph(
      """
      # ask first
      @ title First
      Which?

      - a: One | uno, 1st
      - b: Two

      -> second

      # ask second
      @ title Second
      Which?

      ? first is a
      - c: Three
      ? first is b
      - d: Four
      ? otherwise
      - e: Five
      - f: Six

      -> plan
      """)
    #expect(graph.questions[0].options[0].words == ["uno", "1st"])
    var sheet = AnswerSheet(questions: 2, today: CalendarDay(number: 0), isOpen: false)
    func offered() -> [String] {
      graph.questions[1].options.filter { sheet.holds($0.condition, in: graph) }.map(\.name)
    }
    #expect(offered() == ["e", "f"])
    sheet[0] = .choice("a")
    #expect(offered() == ["c", "f"])
    sheet[0] = .choice("b")
    #expect(offered() == ["d", "f"])
  }

  @Test func otherwiseIsNoneOfTheGuardsRightBeforeIt() throws {
    let graph = try SmallDialog.graph(
      """
      # ask first
      @ title First
      Which?

      - a: One
      - b: Two
      - c: Three

      -> plan

      # step act
      @ when next
      ? first is a
      @ title A
      ? otherwise
      @ title Not a
      ? first is a
      one

      ? first is b
      * two

      ? otherwise
      three

      always

      ? first is c
      four

      ? otherwise
      five

      ? first is a
      > why one

      ? otherwise
      > why two
      """)
    let step = graph.steps[0]
    var sheet = AnswerSheet(questions: 1, today: CalendarDay(number: 0), isOpen: false)
    func said(_ value: Value?) -> String {
      sheet[0] = value
      let title = step.titles.first { sheet.holds($0.condition, in: graph) }
      let texts = step.text.filter { sheet.holds($0.condition, in: graph) }.map(\.text.plain)
      return ([title?.text.plain ?? ""] + texts).joined(separator: ", ")
    }
    #expect(said(.choice("a")) == "A, one, always, five, why one")
    #expect(said(.choice("b")) == "Not a, two, always, five, why two")
    #expect(said(.choice("c")) == "Not a, three, always, four, why two")
    #expect(said(nil) == "Not a, three, always, five, why two")
  }

  @Test(arguments: [
    // After a paragraph for all, after an 'otherwise', and at the border of the explanations.
    "? first is yes\none\n\ntwo\n\n? otherwise\nthree",
    "? first is yes\none\n\n? otherwise\ntwo\n\n? otherwise\nthree",
    "one\n\n? first is yes\ntwo\n\n? otherwise\n> three",
  ])
  func otherwiseNeedsAGuardRightBeforeIt(text: String) {
    let step = "# step act\n@ title Act\n@ when next\n" + text
    #expect(SmallDialog.findings(Self.first + step).map(\.code) == [.otherwiseAlone])
  }

  @Test(arguments: [
    ("? first is yess\none\n\n? otherwise\ntwo", Finding.Code.unknownOption),
    ("? first is\none\n\n? otherwise\ntwo", .badCondition),
  ])
  func aBrokenGuardIsReportedOnceAndNotAlsoItsOtherwise(text: String, code: Finding.Code) {
    let step = "# step act\n@ title Act\n@ when next\n" + text
    #expect(SmallDialog.findings(Self.first + step).map(\.code) == [code])
  }

  @Test func aBrokenRouteDoesNotMakeTheRestReadTooEarly() {
    let text = """
      # ask first
      @ title First
      @ answers yes-no
      Is this so?

      -> secnd

      # ask second
      @ title Second
      @ answers yes-no
      @ if first is yes
      And this?

      -> plan
      """
    #expect(SmallDialog.findings(text).map(\.code) == [.unknownEntry])
  }

  @Test func partsBringInPartsAndFactsHaveASource() throws {
    let graph = try SmallDialog.graph(
      Self.first + """
        # part outer
        {inner}

        Call {number}.

        # part inner
        Words.

        # fact number
        @ source A page
        @ checked 2026-11-01
        @ recheck 2027-11-01
        @ covers 3, 4
        020 7219 3000
        """)
    #expect(graph.parts.map(\.name).suffix(3) == ["outer", "inner", "number"])
    let fact = graph.parts.last
    #expect(fact?.source?.text == "A page")
    #expect(fact?.source?.checked == CalendarDay("2026-11-01"))
    #expect(fact?.source?.recheck == CalendarDay("2027-11-01"))
    #expect(fact?.covers == [3, 4])
    #expect(graph.parts.dropLast().last?.source == nil)
  }

  @Test(arguments: [
    "# part a\n{a}", "# part a\nx {b} y\n\n# part b\n{c}\n\n# part c\n{a}",
  ])
  func aPartThatBringsItselfInIsACycle(text: String) {
    #expect(SmallDialog.findings(Self.first + text).map(\.code) == [.cycle])
  }

  @Test func partsMayGoAsDeepAsRules() {
    func chain(_ count: Int) -> String {
      var text = "# part p0\nX\n\n"
      for index in 1..<count { text += "# part p\(index)\n{p\(index - 1)}\n\n" }
      return text
    }
    #expect(SmallDialog.findings(Self.first + chain(Limits.nesting)).isEmpty)
  }

  @Test(arguments: ["a", "b"])
  func whatGoesRoundOnTheWalkIsNamed(target: String) {
    let text = """
      # ask first
      @ title First
      @ answers yes-no
      Is this so?

      -> a

      # route a
      -> b

      # route b
      -> \(target) if first is yes
      -> c

      # route c
      -> plan
      """
    let findings = SmallDialog.findings(text)
    #expect(findings.map(\.code) == [.cycle])
    #expect(findings.first?.message == "from '\(target)' the routes lead back to it")
  }

  @Test func formerNamesFindTheEntryOfToday() throws {
    let graph = try SmallDialog.graph(
      Self.first.replacing("@ title First", with: "@ title First\n@ formerly once, before")
        + "# letter note\n@ title Note\n@ formerly memo\nDear you,")
    #expect(graph.questionIndex["once"] == 0 && graph.questionIndex["before"] == 0)
    #expect(graph.letterIndex["memo"] == 0)
  }

  @Test(arguments: ["first", "second", "old", "letters", "plan"])
  func aFormerNameMeansOneEntryOnly(name: String) {
    let second = """
      # ask second
      @ title Second
      @ type line
      @ formerly old
      Name?

      # letter note
      @ title Note
      @ formerly \(name)
      @ asks second
      Dear you,
      """
    #expect(SmallDialog.findings(Self.first + second).map(\.code) == [.duplicateName])
  }

  @Test func chaptersOrderStepsAndLetters() throws {
    func file(_ name: String, _ text: String) -> DialogFile {
      DialogFile(path: "x/\(name).dialog", bytes: Array(text.utf8))
    }
    let step = "@ when next\n@ title T\nX\n"
    let files = [
      file("a", "# step from-a\n" + step),
      file(
        "b", SmallDialog.head.replacing("chapters small", with: "chapters b, c, a") + Self.first),
      file("c", "# step from-c\n" + step),
    ]
    for files in [files, files.reversed()] {
      guard case .sound(let graph) = DialogGraph.load(files: files, common: RealDialog.common)
      else {
        Issue.record("not sound")
        continue
      }
      #expect(graph.steps.map(\.name) == ["from-c", "from-a"])
    }
  }

  private static func question(_ properties: String, text: String = "When?") -> String {
    """
    # ask first
    @ title First
    \(properties)
    \(text)

    -> plan
    """
  }

  @Test(arguments: [("past", DateSide.past), ("future", .future)])
  func `a date is looked for on the side that its question expects`(name: String, side: DateSide)
    throws
  {
    let graph = try SmallDialog.graph(Self.question("@ type date\n@ expects \(name)"))
    #expect(graph.questions[0].expects == side)
    #expect(graph.questions[0].direction == side.direction)
  }

  @Test(arguments: [
    ("@ type date\n@ expects tomorrow", Finding.Code.badValue),
    ("@ type number\n@ expects past", .wrongType),
  ])
  func `only a date question expects a side, past or future`(
    properties: String, code: Finding.Code
  ) {
    #expect(SmallDialog.findings(Self.question(properties)).map(\.code) == [code])
  }

  @Test(arguments: [
    ("{first.when}", "@ type date", nil), ("{first.when}", "@ type line", Finding.Code.wrongType),
    ("{first.then}", "@ type date", .unknownPlaceholder),
    ("{frist.when}", "@ type date", .unknownPlaceholder),
  ])
  func `only a date has a form with the word before it`(
    hole: String, properties: String, code: Finding.Code?
  ) {
    let letter = "\n\n# letter note\n@ title Note\n@ asks first\nIt is \(hole)."
    let found = SmallDialog.findings(Self.question(properties) + letter).map(\.code)
    #expect(found == (code.map { [$0] } ?? []))
  }

  @Test func `a date with the word before it needs a guard too when a person reads it`() {
    let step = "\n\n# step act\n@ title Act\n@ when next\nIt is {first.when}."
    #expect(
      SmallDialog.findings(Self.question("@ type date") + step).map(\.code) == [.possiblyEmpty])
  }

  @Test(arguments: [
    ("last.days-ago > 3", DateDirection.past), ("last.days-away > 3", .future),
    ("last.days-away > 3 and last.days-ago > 3", .either), ("last is answered", .either),
  ])
  func aDateIsLookedForWhereConditionsReadIt(condition: String, direction: DateDirection) throws {
    let text = """
      # ask first
      @ title First
      @ answers yes-no
      Is this so?

      -> last

      # ask last
      @ title Last
      @ type date
      When?

      -> plan

      # step act
      @ title Act
      @ if \(condition)
      @ when today
      Do it.
      """
    #expect(try SmallDialog.graph(text).questions[1].direction == direction)
    let counted = text + "\n\n# step b\n@ title B\n@ when later\n@ day 14 after last\nDo it."
    let isPast = direction == .past || condition == "last is answered"
    #expect(try SmallDialog.graph(counted).questions[1].direction == (isPast ? .past : .either))
  }

  @Test(arguments: [
    "-1", "3651", "x", "14 before last", "14 after", "14 after first", "14 after no",
  ])
  func aDateOfAStepCountsDaysAfterADate(day: String) {
    let step = "# step act\n@ title Act\n@ when next\n@ day \(day)\nDo it."
    #expect(SmallDialog.findings(Self.first + step).count == 1)
  }

  @Test func whatIsSaidToAPersonNeedsAGuardAlsoThroughPartsAndRules() {
    func codes(_ guarded: String, _ text: String = "{inner}") -> [Finding.Code] {
      let step = """
        # rule known
        @ if first is one of yes, no

        # rule loose
        @ if first is yes or first is not answered

        # part inner
        You said {first}.

        # step act
        @ title Act
        @ when next
        \(guarded)
        \(text)
        """
      return SmallDialog.findings(Self.first + step).map(\.code)
    }
    #expect(codes("") == [.possiblyEmpty])
    #expect(codes("? first is answered").isEmpty)
    #expect(codes("? known").isEmpty)
    #expect(codes("? first is yes or known").isEmpty)
    #expect(codes("? loose") == [.possiblyEmpty])
    #expect(codes("? not first is yes") == [.possiblyEmpty])
    #expect(codes("? first is not yes") == [.possiblyEmpty])
    #expect(codes("? first is unknown") == [.possiblyEmpty])
    #expect(codes("", "> Because {first}\n\nX").contains(.possiblyEmpty))
  }
}
