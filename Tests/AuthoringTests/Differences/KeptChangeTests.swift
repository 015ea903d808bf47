import Authoring
import Dialog
import Engine
import Speech
import TestSupport
import Testing

@Suite struct KeptChangeTests {
  /// What an edit means for somebody who typed some messages before it.
  private func change(_ messages: [String], _ edit: (String) -> String) throws -> KeptChange {
    let old = try SpokenDialog.small(SampleDialog.text)
    var conversation = Conversation(old.script)
    _ = conversation.begin(on: Inspection.day)
    for message in messages { _ = conversation.reply(to: message, on: Inspection.day) }
    let new = try SpokenDialog.small(edit(SampleDialog.text))
    return KeptChange("mine", conversation.state, from: old, to: new)
  }

  private func reasons(_ change: KeptChange) -> [String] {
    change.answers.map { "\($0.question) \($0.reason.rawValue)" }
  }

  @Test func `an edit of words touches nobody`() throws {
    let change = try change(["no", "2", "1", "May 2026"]) {
      $0.replacing("Where do you live?", with: "In which town do you live?")
    }
    #expect(change.isUntouched)
  }

  @Test func `an answer whose option is gone is asked again, and the others wait`() throws {
    let change = try change(["no", "2", "1", "May 2026"]) {
      $0.replacing("- leeds: Leeds, in the north\n", with: "")
    }
    #expect(reasons(change) == ["town unfit"])
    #expect(change.asksNext == "town")
    #expect(!change.isUntouched)
  }

  @Test func `an answer to a question that is gone, or that nobody comes by, counts no longer`()
    throws
  {
    let passed = try change(["no", "2", "1", "May 2026"]) {
      $0.replacing("@ type line\n@ if first is no", with: "@ type line\n@ if first is unknown")
    }
    #expect(reasons(passed) == ["town passed-by"])
    let gone = try change(["yes", "1", "May 2026"]) {
      $0.replacing("# ask since", with: "# ask from-when").replacing(
        "-> since", with: "-> from-when"
      )
      .replacing("{since}", with: "{from-when}")
    }
    #expect(reasons(gone) == ["since gone"])
    #expect(gone.asksNext == "from-when")
  }

  @Test func `a renamed question still has its answer, and the plan is counted`() throws {
    let change = try change(["no", "2", "1", "May 2026"]) {
      $0.replacing("# ask town\n", with: "# ask place\n@ formerly town\n")
        .replacing("-> town", with: "-> place").replacing("{town}", with: "{place}")
        .replacing(
          "@ when this-week\n@ if first is no", with: "@ when this-week\n@ if first is yes")
    }
    #expect(reasons(change) == [])
    #expect(change.asksNext == nil)
    #expect(change.steps == (0, 1))
  }

  @Test func `a conversation that never began is untouched`() throws {
    let old = try SpokenDialog.small(SampleDialog.text)
    #expect(KeptChange("new", State(), from: old, to: old).isUntouched)
  }
}
