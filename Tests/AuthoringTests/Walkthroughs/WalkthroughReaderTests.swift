import Authoring
import Dialog
import Findings
import TestSupport
import Testing

@Suite struct WalkthroughReaderTests {
  private func read(_ text: String) throws -> (walkthrough: Walkthrough?, findings: [Finding]) {
    try read(Array(text.utf8))
  }

  private func read(_ bytes: [UInt8]) throws -> (walkthrough: Walkthrough?, findings: [Finding]) {
    let dialog = try SmallDialog.graph(SampleDialog.text)
    return WalkthroughReader(dialog).read(DialogFile(path: "w/one.walkthrough", bytes: bytes))
  }

  @Test func `every kind of line is read`() throws {
    let (walkthrough, findings) = try read(
      """
      // Somebody.
      @ day 2026-11-23

      first: no
      town:  Leeds, in the north
      back
      change first
      later 21 days
      later 1 day
      changes: nothing
      changes: first
      > Where do you live?
      plan: call, wait
      not in plan: write
      letters: email
      gap: name
      letters: finish
      """)
    #expect(findings == [])
    let read = try #require(walkthrough)
    #expect(read.name == "one")
    #expect(read.day == CalendarDay("2026-11-23"))
    #expect(
      read.lines.map(\.kind) == [
        .answer(question: 0, "no"), .answer(question: 1, "Leeds, in the north"), .back, .change(0),
        .later(21), .later(1), .changes(nil), .changes(0), .says("Where do you live?"),
        .plan([0, 1]), .notInPlan([2]), .letters(0), .gap(4), .letters(nil),
      ])
    #expect(
      read.lines[1].place == Finding.Place(path: "w/one.walkthrough", line: 5, column: 1))
  }

  @Test func `lines may end in the way of any system`() throws {
    let (walkthrough, findings) = try read("@ day 2026-11-23\r\nfirst: no\r\n")
    #expect(findings == [])
    #expect(walkthrough?.lines.map(\.kind) == [.answer(question: 0, "no")])
  }

  @Test(arguments: [
    (
      "nonsense",
      """
      2:1: error[malformed-line]: 'nonsense' is no line of a walkthrough; write 'question: \
      answer', 'back', 'change question', 'later 21 days', 'plan: step', 'not in plan: step', \
      'letters: letter', 'gap: question' or '> words'
      """
    ),
    (
      "first:",
      "2:1: error[malformed-line]: nothing stands after the colon; "
        + "write what is answered or expected"
    ),
    (
      "fist: no",
      "2:1: error[unknown-entry]: no question is named 'fist'; did you mean 'first'?"
    ),
    (
      "change twon",
      "2:8: error[unknown-entry]: no question is named 'twon'; did you mean 'town'?"
    ),
    (
      "plan: call, wiat",
      "2:13: error[unknown-entry]: no step is named 'wiat'; did you mean 'wait'?"
    ),
    (
      "not in plan: zzzzzz",
      "2:14: error[unknown-entry]: no step is named 'zzzzzz'; name one of the dialog's"
    ),
    (
      "letters: emial",
      "2:10: error[unknown-entry]: no letter is named 'emial'; did you mean 'email'?"
    ),
    ("gap: nam", "2:6: error[unknown-entry]: no question is named 'nam'; did you mean 'name'?"),
    (
      "changes: fierst",
      "2:10: error[unknown-entry]: no question is named 'fierst'; did you mean 'first'?"
    ),
    (
      "@ date 2026-11-24",
      "2:3: error[unknown-key]: a walkthrough has no such property; write '@ day 2026-11-23'"
    ),
    (
      "@ day 2026-11-24",
      "2:1: error[malformed-line]: the day stands once, before everything else; "
        + "let time pass with a line like 'later 21 days'"
    ),
    (
      "@ day soon", "2:7: error[bad-value]: 'soon' is no day; write it like 2026-11-23"
    ),
  ])
  func `a line that is wrong is shown with its place and remedy`(
    line: String, finding: String
  ) throws {
    let (_, findings) = try read("@ day 2026-11-23\n" + line)
    #expect(findings.map(\.description) == ["w/one.walkthrough:" + finding])
  }

  @Test(arguments: ["", "// nothing\n", "first: no\ntown: leeds\n"])
  func `a day is needed, and missed once`(text: String) throws {
    let (_, findings) = try read(text)
    #expect(findings.map(\.code) == [.missingDay])
  }

  @Test func `bytes that are no text are refused`() throws {
    let (walkthrough, findings) = try read([0x66, 0xFF, 0x0A])
    #expect(walkthrough == nil)
    #expect(findings.map(\.code) == [.notUTF8])
  }
}
