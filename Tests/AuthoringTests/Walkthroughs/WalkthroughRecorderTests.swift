import Authoring
import Dialog
import Engine
import Findings
import Speech
import TestSupport
import Testing

@Suite struct WalkthroughRecorderTests {
  /// Holds a conversation and records it; `later 9 days` lets time pass.
  private func record(
    _ messages: [String], of spoken: SpokenDialog
  ) -> (recorder: WalkthroughRecorder, state: State) {
    var day = Inspection.day
    var conversation = Conversation(spoken.script)
    _ = conversation.begin(on: day)
    var recorder = WalkthroughRecorder(spoken, on: day)
    for message in messages {
      if message == "later 9 days" {
        day = day.advanced(by: 9)
        recorder.later(days: 9)
        _ = conversation.begin(on: day)
        continue
      }
      let before = conversation.state
      let events = conversation.reply(to: message, on: day)
      recorder.note(message, from: before, to: conversation.state, events)
      if events.contains(.finished) || events.contains(.erased) { break }
    }
    return (recorder, conversation.state)
  }

  private func lines(_ messages: String...) throws -> [String] {
    let spoken = try SpokenDialog.small(SampleDialog.text)
    let (recorder, _) = record(messages, of: spoken)
    #expect(recorder.lostTurns == 0)
    let text = recorder.file(remark: "Somebody.")
    let file = DialogFile(path: "r.walkthrough", bytes: Array(text.utf8))
    #expect(recorder.findings(of: file) == [])
    return text.split(separator: "\n").dropFirst(2).map(String.init)
  }

  @Test func `goes by names, whatever was typed`() throws {
    #expect(
      try lines("2", "Leeds, in the north", "1 2", "3/3/2026", "email", "Sam", "finish") == [
        "first: no", "town: leeds", "help: school, doctor", "since: 3 March 2026",
        "plan: call, wait, write", "letters: email", "name: Sam", "letters: finish",
      ])
  }

  @Test func `slips, questions and what is asked back leave no trace`() throws {
    #expect(
      try lines(
        "perhaps", "help", "1", "why", "the scool", "yes", "30 February", "march 2026", "review")
        == ["first: yes", "help: school", "since: March 2026", "plan: call, write"])
  }

  @Test func `a date that is asked back is answered twice`() throws {
    let text = SampleDialog.text.replacing(
      "# step wait\n@ title Wait\n@ when this-week\n@ if first is no",
      with: "# step wait\n@ title Wait\n@ when this-week\n@ if since.days-ago > 3")
    let spoken = try SpokenDialog.small(text)
    let (recorder, _) = record(["1", "3", "1 May 2027", "yes"], of: spoken)
    #expect(recorder.lostTurns == 0)
    #expect(recorder.file(remark: "").contains("since: 1 May 2027\nsince: yes\n"))
  }

  @Test func `what was withheld, quoted or left as gaps is kept so`() throws {
    #expect(
      try lines("no", "\"leeds\"", "dunno", "skip", "1", "skip all") == [
        "first: no", "town: \"leeds\"", "help: unknown", "since: declined",
        "plan: call, wait, write",
        "letters: email", "name: skip all", "gap: name",
      ])
  }

  @Test func `back and change are lines of their own`() throws {
    #expect(
      try lines("1", "back", "2", "1", "3", "skip", "change 1", "1", "change 2", "back") == [
        "first: yes", "back", "first: no", "town: london", "help: none", "since: declined",
        "plan: call, wait, write", "change first", "first: yes", "plan: call, write",
        "change help", "back",
      ])
  }

  @Test func `time that passes is told before what is done then`() throws {
    let found = try lines(
      "1", "3", "skip", "later 9 days", "later 9 days", "1", "2", "2", "London", "finish")
    #expect(
      found == [
        "first: yes", "help: none", "since: declined", "plan: call, write", "later 18 days",
        "changes: first", "first: no", "changes: nothing", "town: london",
        "plan: call, wait, write", "letters: finish",
      ])
  }

  @Test func `restarting begins anew, on the day it is`() throws {
    let spoken = try SpokenDialog.small(SampleDialog.text)
    let (recorder, _) = record(["1", "later 9 days", "restart", "yes", "2"], of: spoken)
    #expect(
      recorder.file(remark: "A.") == "// A.\n@ day 2026-12-02\nfirst: no\nplan: call, wait, write\n"
    )
  }

  @Test(arguments: UInt64(0)..<40)
  func `whatever is said, the walkthrough passes and ends with the same answers`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let spoken = try SpokenDialog.small(SampleDialog.text)
    let messages = (0..<30).map { _ in Self.messages.randomElement(using: &random) ?? "" }
    let (recorder, state) = record(messages, of: spoken)
    #expect(recorder.lostTurns == 0, "\(messages)")
    let text = recorder.file(remark: "Somebody.")
    let file = DialogFile(path: "r.walkthrough", bytes: Array(text.utf8))
    #expect(recorder.findings(of: file) == [], "\(messages)\n\(text)")
    let walkthrough = try #require(WalkthroughReader(spoken.dialog).read(file).walkthrough)
    let last = WalkthroughRun(walkthrough, of: spoken).turns.last
    let day = try #require(last?.day)
    let expected = Conversation(spoken.script, state: state).sheet(on: day)
    #expect(last?.sheet.values == expected.values, "\(messages)\n\(text)")
  }

  private static let messages = [
    "1", "2", "3", "1", "2", "yes", "no", "1 2", "leeds", "Leeds, in the nrth", "lodnon", "Paris",
    "\"unknown\"", "\"back\"", "nowhere", "unknown", "skip", "skip all", "back", "back", "change 1",
    "change 2", "change 3", "later 9 days", "nothing", "plan", "review", "letter 1", "help", "why",
    "3 March 2026", "1 May 2030", "last monday", "March 2026", "restart", "erase", "finish", "4",
    "words: with a colon", "my own\nwords", "zebra", "",
  ]
}
