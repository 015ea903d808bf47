import Authoring
import Dialog
import Findings
import Speech
import TestSupport
import Testing

@Suite struct CheckTests {
  /// A dialog in which nothing is wrong, and into which each test puts one mistake.
  private static let sound = """
    # ask first
    @ title First
    @ answers yes-no
    Is it so?

    > Because.

    -> plan

    # step do
    @ title Do it
    @ when today
    Do it.

    # letter write
    @ title Write
    Hello: {first}.

    """

  private func findings(_ text: String, items: Int? = nil) throws -> [String] {
    try Inspection.small(text, items: items).findings().map {
      "\($0.place.line - SmallDialog.headLines): \($0.code.rawValue): \($0.message)"
    }
  }

  @Test func `nothing is found where nothing is wrong`() throws {
    #expect(try findings(Self.sound) == [])
    let found = try findings(SampleDialog.text, items: 3)
    #expect(
      found == [
        "24: unreachable-option: "
          + "the option 'nowhere' of 'town' is never offered"
      ])
  }

  @Test(arguments: [
    (
      "# step never\n@ title Never\n@ when next\n@ if first is yes and first is no\nText.\n\n"
        + "? first is yes\nMore.\n",
      "1: unreachable-step: the step 'never' is in no plan"
    ),
    (
      "# letter never\n@ title Never\n@ if not (first is yes or first is not yes)\nOf {first}.\n",
      "1: unreachable-letter: the letter 'never' is never offered"
    ),
    (
      "# step more\n@ title More\n@ when next\n@ if first is yes\nText.\n\n"
        + "? first is no\nThis is said to nobody at all, because of the step's own condition.\n",
      "8: unreachable-paragraph: the paragraph 'This is said to nobody at all, because o…' "
        + "of 'more' is never said"
    ),
    (
      "# step more\n? first is no\n@ title No\n\n? first is yes\n@ title Yes\n@ when next\n"
        + "@ if first is not no\nText.\n",
      "3: unreachable-title: one of the titles of 'more' is never shown"
    ),
    (
      "# part lost\nText.\n",
      "1: unreachable-part: nothing that is ever said brings 'lost' in"
    ),
    (
      "# ask detail\n@ title Detail\n@ type line\n@ if first is yes and first is unknown\nWhat?\n\n"
        + "> Because.\n\n# letter more\n@ title Another\n@ asks detail\nOf {first}, {detail}.\n",
      "1: unreachable-question: no letter ever asks the question 'detail'"
    ),
    (
      "# ask detail\n@ title Detail\n@ type line\nWhat?\n\n"
        + "# letter more\n@ title Another\n@ asks detail\nOf {detail}.\n",
      "1: missing-why: the question 'detail' does not say why it is asked"
    ),
    (
      "# ask detail\n@ title Detail\nWhat?\n\n> Because.\n\n- a: Apple | fruit\n- b: Pear | Fruit\n\n"
        + "# letter more\n@ title Another\n@ asks detail\nOf {detail}.\n",
      "8: confusable-options: 'Fruit' means both 'a' and 'b' of 'detail'"
    ),
    (
      "# ask detail\n@ title Detail\nWhat?\n\n> Because.\n\n- a: Apple | 2\n\n"
        + "# letter more\n@ title Another\n@ asks detail\nOf {detail}.\n",
      "7: numeric-option: 'a' is called '2', and numbers choose by their place in the list"
    ),
    (
      "# step more\n@ title More\n@ when next\nSee http://example.org/page for it.\n",
      "4: insecure-link: the link 'http://example.org/page' of 'more' is not https"
    ),
    (
      "# step more\n@ title More\n@ when next\nSee (www.example.org) for it.\n",
      "4: insecure-link: the link 'www.example.org' of 'more' is not https"
    ),
  ])
  func `one mistake is one finding, where it stands`(entry: String, finding: String) throws {
    let text = Self.sound + "\n"
    let before = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    let found = try Inspection.small(text + entry).findings().map {
      "\($0.place.line - SmallDialog.headLines - before): \($0.code.rawValue): \($0.message)"
    }
    #expect(found == [finding])
  }

  @Test func `a question and a say that are passed by always are found, once each`() throws {
    let text = Self.sound.replacing(
      "-> plan",
      with: """
        -> second

        # ask second
        @ title Second
        @ answers yes-no
        @ if first is yes and first is no
        And so?

        ? first is yes
        And so!

        > Because.

        -> third

        # say third
        @ if first is declined and first is answered
        It is so.

        -> plan
        """)
    let found = try findings(text)
    #expect(
      found == [
        "10: unreachable-question: the question 'second' is never asked",
        "10: unused-answer: nothing uses the answer of 'second'",
        "23: unreachable-say: 'third' is never told",
      ])
  }

  @Test func `options that are never offered together may share a word`() throws {
    let text = """
      # ask first
      @ title First
      @ answers yes-no
      Is it so?

      > Because.

      -> second

      # ask second
      @ title Second
      Which?

      > Because.

      ? first is yes
      - a: Apple | fruit

      ? otherwise
      - b: Pear | fruit

      - c: Plum

      -> plan

      # step do
      @ title Do it
      @ when today
      Do it.

      # letter write
      @ title Write
      Hello: {second}.

      """
    #expect(try findings(text) == [])
  }

  @Test func `a plan must begin this week, and a walk must end with a letter`() throws {
    let late = Self.sound.replacing("@ when today", with: "@ when today\n@ if first is yes")
      .replacing(
        "# letter write\n@ title Write", with: "# letter write\n@ title Write\n@ if first is no")
    let found = try Inspection.small(late).findings()
    #expect(found.map(\.code) == [.noEarlyStep, .noLetter])
    #expect(
      found.map(\.message) == [
        "a plan has no step for today or this week, after: first: no",
        "no letter is offered at the end, after: first: yes",
      ])
  }

  @Test(arguments: [
    (16, nil, 0), (17, nil, 1), (12, "urgent", 0), (13, "urgent", 1), (17, "emergency", 2),
  ])
  func `a walk may be only so long`(count: Int, rule: String?, findings: Int) throws {
    var text = ""
    for number in 1...count {
      let name = number == 1 ? "first" : "q\(number)"
      let next = number == count ? "plan" : "q\(number + 1)"
      text +=
        "# ask \(name)\n@ title Title\n@ answers yes-no\nIs it so?\n\n> Because.\n\n"
        + "-> \(next)\n\n"
    }
    if let rule { text += "# rule \(rule)\n@ if first is yes\n\n" }
    text += "# step do\n@ title Do it\n@ when this-week\nDo it.\n\n"
    if let rule { text += "? \(rule)\nDo it now.\n\n" }
    text += "# letter write\n@ title Write\nHello.\n"
    for number in 2...count { text += "{q\(number)}\n" }
    text += "{first}\n"
    let found = try Inspection.small(text).findings()
    #expect(found.map(\.code) == Array(repeating: .tooManyQuestions, count: findings))
  }

  @Test func `items must be carried, by something that people come to`() throws {
    let text =
      Self.sound.replacing("@ when today", with: "@ when today\n@ covers 1, 9")
      + "\n# step never\n@ title Never\n@ when next\n@ if first is yes and first is no\n"
      + "@ covers 2\nText.\n"
    let found = try Inspection.small(text, items: 3).findings()
    #expect(
      Set(found.map(\.message)) == [
        "no entry that somebody comes to carries item 2 of the coverage list",
        "no entry that somebody comes to carries item 3 of the coverage list",
        "'do' carries item 9, and the list has 3",
        "the step 'never' is in no plan",
      ])
    #expect(found.contains { $0.code == .uncoveredItem })
    #expect(found.contains { $0.code == .unknownItem })
  }

  @Test func `facts and the whole dialog are to be looked at again in time`() throws {
    let text =
      Self.sound.replacing("Do it.", with: "Do it. {number}")
      + "\n# fact number\n@ source The book\n@ checked 2026-01-01\n@ recheck 2026-12-01\nFive.\n"
    let spoken = try SpokenDialog.small(text)
    func codes(_ day: String) throws -> [String] {
      let day = try #require(CalendarDay(day))
      return Inspection(spoken, on: day).findings().map {
        "\($0.severity.rawValue) \($0.code.rawValue)"
      }
    }
    #expect(try codes("2026-12-01") == [])
    #expect(try codes("2026-12-02") == ["warning overdue-fact"])
    #expect(Set(try codes("2027-06-01")) == ["warning overdue-fact", "warning overdue-review"])
  }

  @Test func `a report counts what it found`() throws {
    let inspection = try Inspection.small(Self.sound, items: 2)
    let file = DialogFile(
      path: "one.walkthrough", bytes: Array("@ day 2026-11-23\nfirst: no\nplan: do".utf8))
    let source = FindingSource(findings: inspection.findings(), files: [file])
    let report = FindingReport([source, source])
    #expect(report.count(.error) == 2)
    #expect(report.reaches(.error) && report.reaches(.note))
  }
}
