import Authoring
import Dialog
import Engine
import Findings
import Speech
import TestSupport
import Testing

@Suite struct WalkthroughRunTests {
  private static let begin = """
    @ day 2026-11-23
    first: no
    town: leeds
    help: school, doctor
    since: 3 March 2026

    """

  private func run(
    _ text: String, as variant: WalkthroughRun.Variant = .plain
  ) throws -> WalkthroughRun {
    let spoken = try SpokenDialog.small(SampleDialog.text)
    let file = DialogFile(path: "one.walkthrough", bytes: Array(text.utf8))
    let (walkthrough, findings) = WalkthroughReader(spoken.dialog).read(file)
    #expect(findings == [])
    return WalkthroughRun(try #require(walkthrough), of: spoken, as: variant)
  }

  private func findings(_ lines: String) throws -> [String] {
    try run(Self.begin + lines).findings.map {
      "\($0.place.line):\($0.place.column) \($0.code.rawValue): \($0.message); \($0.remedy)"
    }
  }

  @Test func `options go by name, and are typed by their words`() throws {
    let run = try run(Self.begin + "letters: email\nname: skip\ngap: name\nletters: finish")
    #expect(run.findings.isEmpty)
    #expect(
      run.turns.map(\.typed) == [
        nil, "No", "Leeds, in the north", "1, 2", "3 March 2026", "1", "skip", "3",
      ])
    #expect(run.turns.last?.events == [.finished])
  }

  @Test func `withheld answers are typed in words`() throws {
    let run = try run(
      "@ day 2026-11-23\nfirst: unknown\nhelp: none\nsince: declined\nplan: call, write")
    #expect(run.findings == [])
    #expect(
      run.turns.map(\.typed) == [nil, "i don't know", "3", "i'd rather not say"])
  }

  @Test func `what is asked instead is said`() throws {
    let run = try run("@ day 2026-11-23\nfirst: no\nhelp: school\nsince: May 2026")
    #expect(
      run.findings.map(\.description) == [
        "one.walkthrough:3:1: error[other-question]: expected the question 'help', got 'town'; "
          + "answer what is asked, or mend the route or condition that leads here"
      ])
  }

  @Test func `an option that does not exist is suggested`() throws {
    #expect(
      try findings(of: "help: shcool").map(\.description) == [
        "one.walkthrough:3:1: error[unknown-option]: the question 'help' has no option 'shcool'; "
          + "did you mean 'school'?"
      ])
    #expect(try findings(of: "help: zebra").first?.remedy == "its options are school, doctor, none")
  }

  private func findings(of line: String) throws -> [Finding] {
    try run("@ day 2026-11-23\nfirst: yes\n" + line).findings
  }

  @Test func `words that are not understood are shown`() throws {
    let found = try findings(of: "help: perhaps tomorrow!")
    #expect(found.map(\.code) == [.answerNotTaken])
    #expect(found.first?.remedy == "name one of school, doctor, none")
  }

  @Test func `not being understood can be shown on purpose`() throws {
    let run = try run("@ day 2026-11-23\nfirst: perhaps tomorrow!\n> Sorry\nfirst: no")
    #expect(run.findings == [])
  }

  @Test func `an option that is not offered is told from one that does not exist`() throws {
    let run = try run("@ day 2026-11-23\nfirst: no\ntown: nowhere")
    #expect(
      run.findings.map(\.message) == [
        "the option 'nowhere' of 'town' is not offered to this person"
      ])
  }

  @Test func `steps must stand in the plan, in this order`() throws {
    #expect(try findings("plan: call, wait, write\nnot in plan:\u{20}\u{20}call") != [])
    #expect(
      try findings("plan: write, call") == [
        "6:1 step-out-of-order: expected the steps in the order write, call, got call, write; "
          + "mend the '@ when' or '@ day' of one, or this line"
      ])
    #expect(
      try findings("not in plan: wait") == [
        "6:1 step-unwanted: expected no step 'wait' in the plan, got call, wait, write; "
          + "mend its '@ if', or this line"
      ])
    let run = try run("@ day 2026-11-23\nfirst: yes\nhelp: none\nsince: May 2026\nplan: wait")
    #expect(
      run.findings.map(\.message) == ["expected the step 'wait' in the plan, got call, write"])
  }

  @Test func `words must be said in the last reply, however it is broken into lines`() throws {
    #expect(try findings("> Call somebody.") == [])
    #expect(try findings("> Call somebody. 2. Wait") != [])
    #expect(
      try findings("> Call nobody.").first?.hasPrefix(
        "6:1 not-said: expected the words 'Call nobody.', got 'Your plan Today")
        == true)
  }

  @Test func `a gap must be in the letter just shown`() throws {
    #expect(
      try findings("gap: name") == [
        "6:1 no-gap: expected a letter with a gap for 'name', got no letter yet; "
          + "choose one with a line like 'letters: name'"
      ])
    #expect(
      try findings("letters: email\nname: Sam Test\ngap: name") == [
        "8:1 no-gap: expected a gap for 'name' in the letter 'email', got no gap; "
          + "answer it with 'skip', or mend this line"
      ])
  }

  @Test func `a letter must be offered`() throws {
    let run = try run(
      "@ day 2026-11-23\nfirst: yes\nhelp: none\nsince: May 2026\nletters: petition")
    #expect(
      run.findings.map(\.message) == ["the letter 'petition' is not offered to this person"])
    #expect(try findings(of: "letters: email").map(\.code) == [.otherQuestion])
  }

  @Test func `answers can be taken back and changed`() throws {
    #expect(
      try findings(
        """
        back
        since: declined
        change first
        first: yes
        plan: call, write
        not in plan: wait
        change town
        """) == [
          "12:1 not-offered: 'town' has no answer that could be changed; "
            + "the answers are those of first, help, since"
        ])
  }

  @Test func `somebody who comes back is asked first what has changed`() throws {
    #expect(try findings("later 21 days\nchanges: nothing\nletters: finish") == [])
    #expect(
      try findings("later 21 days\nchanges: first\nfirst: yes\nchanges: nothing\nplan: call") == [])
    #expect(
      try findings("later 21 days\nchange first\nfirst: yes\nchanges: nothing\nletters: finish")
        == [])
    #expect(
      try findings("later 21 days\nletters: finish").first?.hasPrefix(
        "7:1 other-question: expected the question 'letters', got 'changes'") == true)
    #expect(
      try findings("later 21 days\nchanges: help").first?.hasPrefix("7:1 not-offered:") == true)
  }

  @Test func `the way back is the way there`() throws {
    let text =
      Self.begin
        + """
        letters: email
        name: Sam Test
        change first
        first: yes
        later 3 days
        changes: nothing
        letters: finish
        """
    let plain = try run(text)
    #expect(plain.findings == [])
    let backwards = try run(text, as: .backwards)
    #expect(backwards.findings == [])
    #expect(backwards.turns.count > plain.turns.count + 6)
    #expect(backwards.turns.last?.events.last == plain.turns.first?.events.last)
  }

  @Test func `a conversation that is put away badly is noticed`() throws {
    let lost = try run(
      Self.begin, as: .reloaded { _ in State() })
    #expect(!lost.findings.isEmpty)
    struct Full: Error {}
    let broken = try run("@ day 2026-11-23\nfirst: no", as: .reloaded { _ in throw Full() })
    #expect(!broken.findings.isEmpty)
  }

  @Test func `the transcript has what was said and typed`() throws {
    let spoken = try SpokenDialog.small(SampleDialog.text)
    let file = DialogFile(path: "one.walkthrough", bytes: Array(Self.begin.utf8))
    let report = WalkReport.run(
      WalkthroughPlays([file], of: spoken), isShown: true, lay: { $0.map(\.text) })
    #expect(!report.hasErrors)
    #expect(report.lines.contains("> Leeds, in the north"))
    #expect(report.lines.contains("Where do you live?"))
    #expect(report.lines.contains("London"))
    #expect(report.lines.last == "1 passed, 0 failed")
  }

  @Test func `a walkthrough with a mistake counts as failed`() throws {
    let spoken = try SpokenDialog.small(SampleDialog.text)
    let files = ["@ day 2026-11-23\nfirst: no", "@ day 2026-11-23\nfist: no", "first: no"]
      .map { DialogFile(path: "one.walkthrough", bytes: Array($0.utf8)) }
    let report = WalkReport.run(
      WalkthroughPlays(files, of: spoken), isShown: false, lay: { $0.map(\.text) })
    #expect(report.hasErrors)
    #expect(report.lines == ["1 passed, 2 failed"])
    #expect(report.findings.map(\.code) == [.unknownEntry, .missingDay])
  }
}
