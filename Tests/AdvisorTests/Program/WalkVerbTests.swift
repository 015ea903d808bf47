import Foundation
import TestSupport
import Testing

@Suite struct WalkVerbTests {
  private let sandbox = Sandbox()

  private var recording: String { sandbox.path + "/mine.walkthrough" }

  private func recorded() -> String {
    (try? String(contentsOfFile: recording, encoding: .utf8)) ?? ""
  }

  // MARK: Playing

  @Test func aWalkthroughThatFailsSaysWhereAndWhatCameInstead() throws {
    let file = sandbox.file(
      "wrong.walkthrough",
      "// A.\n@ day 2026-11-23\nfruit: pear\n  kind: yes\nstory: told\nplan: wirte\nnot in plan: write\n"
        .utf8)
    let home = sandbox.home(SmallChapter.first)
    let misspelt = try sandbox.advisor(["walk", file] + home)
    #expect(misspelt.status == 65)
    #expect(misspelt.output == "0 passed, 1 failed\n")
    #expect(
      misspelt.errors == "\(file):6:7: error[unknown-entry]: no step is named 'wirte'; "
        + "did you mean 'write'?\n")
    let text = recordedText(file).replacing("plan: wirte\n", with: "")
    let other = sandbox.file("other.walkthrough", text.utf8)
    #expect(
      try sandbox.advisor(["walk", other] + home).errors
        == "\(other):6:1: error[step-unwanted]: expected no step 'write' in the plan, got write; "
        + "mend its '@ if', or this line\n")
    let lost = sandbox.file("lost.walkthrough", text.replacing("  kind", with: "  story").utf8)
    #expect(
      try sandbox.advisor(["walk", lost] + home).errors
        == "\(lost):4:3: error[other-question]: expected the question 'story', got 'kind'; "
        + "answer what is asked, or mend the route or condition that leads here\n")
  }

  private func recordedText(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }

  /// The README shows a conversation in part; what it shows must be what is said today.
  @Test func theExampleOfTheReadmeIsWhatIsSaid() throws {
    let readme = recordedText(Sandbox.package + "/README.md")
    let section = try #require(readme.components(separatedBy: "## How it looks").last)
    let example = section.components(separatedBy: "```")[1]
    let said = try sandbox.advisor(["walk", "--show", "detained-with-a-removal-date"]).output
    func words(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var rest = words(said)[...]
    let parts = example.components(separatedBy: "…").map(words).filter { !$0.isEmpty }
    #expect(parts.count > 2)
    for part in parts {
      let place = try #require(rest.range(of: part), "not said, or not in this order: \(part)")
      rest = rest[place.upperBound...]
    }
  }

  @Test func walkthroughsAreFoundByNameOrAsFiles() throws {
    let run = try sandbox.advisor(["walk", "wales", "scotland.walkthrough"])
    #expect(run.status == 0 && run.output == "2 passed, 0 failed\n")
    let wrong = try sandbox.advisor(["walk", "wale"])
    #expect(wrong.status == 66 && wrong.errors.contains("Did you mean 'wales'?"))
    let missing = try sandbox.advisor(["walk", "./no.walkthrough"])
    #expect(
      missing.status == 66
        && missing.errors.contains("./no.walkthrough:1:1: error[unreadable-file]"))
  }

  @Test(arguments: ["all", "ti,en"])
  func walkthroughsPassInEveryLanguage(language: String) throws {
    let run = try sandbox.advisor(["walk", "--language", language])
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == (language == "all" ? 5 : 1))
    #expect(lines.allSatisfy { $0.hasSuffix(" 0 failed") })
  }

  @Test func coverageNamesWhatNoWalkthroughVisits() throws {
    let run = try sandbox.advisor(["walk", "--coverage", "coming-back"])
    #expect(run.status == 0)
    #expect(run.output.contains("\n1 walkthrough visits of politicians:\n  entries: "))
    #expect(run.output.contains("\nLetters that none of them visits:\n"))
  }

  // MARK: Recording

  @Test func aConversationThroughAPipeBecomesAWalkthroughThatPassesInEveryLanguage() throws {
    let lines =
      Answers.walk + [
        "1", "skip", "Sam Test", "back", "\"Sam\"", "skip all", "change 2", "no", "later 21 days",
        "nothing", "finish",
      ]
    let run = try sandbox.advisor(
      ["walk", "--record", recording, "--today", "2026-11-23"], lines)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("Your plan") && run.output.hasSuffix("\(recording)\n"))
    let text = recorded()
    for line in [
      "@ day 2026-11-23", "who: self", "removal: 24 November 2026", "centre: هيثرو",
      "home: TS18 1AB", "supporters: friends, faith", "letters: friend-to-mp", "back",
      "date-of-birth: skip all", "gap: centre-mp", "change detained", "detained: no",
      "later 21 days", "changes: nothing", "letters: finish",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(line) in \(text)")
    }
    #expect(text.split(separator: "\n").contains { $0.hasPrefix("plan: ") })
    let played = try sandbox.advisor(["walk", recording, "--language", "all"])
    #expect(played.status == 0, "\(played.errors)")
  }

  @Test func aConversationInAnotherLanguageIsRecordedByNames() throws {
    let run = try sandbox.advisor(
      ["walk", "--record", recording, "--today", "2026-11-23", "--language", "fa"],
      ["۱", "۲", "۳", "برگشت"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(recorded().hasPrefix("// Recorded on 2026-11-23."))
    #expect(
      recorded().contains("\nwho: self\ndetained: no\nremoval-risk: no\nback\n"), "\(recorded())")
    #expect(try sandbox.advisor(["walk", recording]).status == 0)
  }

  @Test func aMereNameIsPutBesideTheDialogAndNothingIsOverwritten() throws {
    let home = sandbox.home(SmallChapter.first)
    let folder = sandbox.path + "/tree/Dialogs/small/walkthroughs"
    let run = try sandbox.advisor(["walk", "--record", "pears"] + home, ["pear", "no", "Told."])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      recordedText(folder + "/pears.walkthrough").contains(
        "\nfruit: pear\nkind: no\nstory: Told.\n"))
    #expect(try sandbox.advisor(["walk"] + home).output == "1 passed, 0 failed\n")
    let again = try sandbox.advisor(["walk", "--record", "pears"] + home, ["apple"])
    #expect(again.status == 73 && again.output.isEmpty)
    #expect(again.errors.contains("nothing is overwritten"))
  }

  @Test(arguments: [["me", "x"], ["me", "erase", "yes"], []])
  func whoLeavesWithoutATraceLeavesNoFile(lines: [String]) throws {
    let run = try sandbox.advisor(["walk", "--record", recording], lines)
    #expect(run.status == (lines.isEmpty ? 66 : 0))
    #expect(!FileManager.default.fileExists(atPath: recording))
  }

  @Test func aConversationAtATerminalIsRecordedToo() throws {
    let person = PersonAtTerminal(
      sandbox, #"exec "$A" walk --record "$S/mine.walkthrough" --today 2026-11-23"#, rows: 500)
    person.wait(for: "\r\n> ")
    for line in ["me", "no", "back", "2", "3"] { person.type(line) }
    person.press("stop\r")
    let (shown, status) = person.end()
    #expect(status == 0 && shown.contains("mine.walkthrough"))
    #expect(
      recorded().hasSuffix("\nwho: self\ndetained: no\nback\ndetained: no\nremoval-risk: no\n")
        || recorded().contains("\nwho: self\ndetained: no\nback\ndetained: no\nremoval-risk: no\n"))
    #expect(try sandbox.advisor(["walk", recording]).status == 0)
  }
}
