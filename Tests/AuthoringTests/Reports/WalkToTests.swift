import Authoring
import Dialog
import Engine
import Findings
import TestSupport
import Testing

@Suite struct WalkToTests {
  /// The walk, played; nil when there is none.
  private func run(_ name: String, _ inspection: Inspection) throws -> WalkthroughRun? {
    guard case .walk(let lines) = WalkTo.find(name, inspection) else { return nil }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let (walkthrough, findings) = WalkthroughReader(inspection.dialog)
      .read(DialogFile(path: "to.walkthrough", bytes: bytes))
    #expect(findings == [])
    let run = WalkthroughRun(try #require(walkthrough), of: inspection.spoken)
    #expect(run.findings == [], "\(lines)")
    return run
  }

  @Test(
    arguments: [
      "first", "town", "help", "since", "name", "call", "wait", "write", "email", "petition",
      "first.yes", "first.no", "town.london", "town.leeds", "help.school", "help.doctor",
      "help.none",
    ])
  func `leads to everything as a walkthrough that passes`(name: String) throws {
    let inspection = try Inspection.small(SampleDialog.text)
    let run = try #require(try run(name, inspection))
    let targets = Visits([run], in: inspection.dialog).targets
    let names = targets.map { target -> String in
      guard case .option(let question, let option) = target else {
        return inspection.dialog.name(of: target)
      }
      let asked = inspection.dialog.questions[question]
      return asked.name + "." + asked.options[option].name
    }
    // A letter is chosen, and may still ask something before it is written.
    #expect(names.contains(name) || run.turns.last?.typed == "1", "\(names)")
  }

  @Test(arguments: ["interpreter", "friend-contact", "mp-ask.ombudsman", "signatures"])
  func `leads into letters of the dialog that people use`(name: String) throws {
    let inspection = try RealDialog.inspection()
    let run = try #require(try run(name, inspection))
    let question = String(name.prefix { $0 != "." })
    let isAsked = run.turns.contains { turn in
      guard case .asked(.question(question, _))? = turn.events.last else { return false }
      return true
    }
    #expect(isAsked)
  }

  @Test func `a rule has a walk on which it holds`() throws {
    let inspection = try RealDialog.inspection()
    let run = try #require(try run("in-scotland", inspection))
    let rule = try #require(inspection.dialog.ruleNames.firstIndex(of: "in-scotland"))
    #expect(run.turns.last?.sheet.holds(.rule(rule), in: inspection.dialog) == true)
  }

  @Test func `a date that has to be past is answered before, and the talk is taken up again`()
    throws
  {
    let inspection = try RealDialog.inspection()
    let run = try #require(try run("removal-past", inspection))
    let rule = try #require(inspection.dialog.ruleNames.firstIndex(of: "removal-past"))
    #expect(run.turns.last?.sheet.holds(.rule(rule), in: inspection.dialog) == true)
    #expect(run.turns.last?.day == inspection.search.day)
  }

  @Test func `what nobody comes to has no walk, and a wrong name a suggestion`() throws {
    let inspection = try Inspection.small(SampleDialog.text)
    guard case .never = WalkTo.find("town.nowhere", inspection) else {
      Issue.record("there is a walk")
      return
    }
    guard case .unknown(let suggestion) = WalkTo.find("petitoin", inspection) else {
      Issue.record("it is known")
      return
    }
    #expect(suggestion == "petition")
  }
}
