import Authoring
import Dialog
import Engine
import Findings
import Foundation
import Gettext
import Speech
import TestSupport
import Testing

@Suite struct DialogDifferenceTests {
  private func version(
    _ text: String, _ walkthroughs: [String: String] = [:], _ catalogues: [String: POFile] = [:]
  ) throws -> DialogDifference.Version {
    DialogDifference.Version(
      try SpokenDialog.small(text),
      walkthroughs: walkthroughs.sorted { $0.key < $1.key }.map {
        DialogFile(path: "\($0.key).walkthrough", bytes: Array($0.value.utf8))
      }, catalogues: catalogues)
  }

  private func lines(_ edit: (String) -> String, _ walkthroughs: [String: String] = [:]) throws
    -> [String]
  {
    let new = edit(SampleDialog.text)
    #expect(new != SampleDialog.text)
    return DialogDifference(
      from: try version(SampleDialog.text, walkthroughs), to: try version(new), on: Inspection.day
    ).lines
  }

  // MARK: Entries

  @Test func `a version differs in nothing from itself`() throws {
    let version = try version(SampleDialog.text)
    #expect(
      DialogDifference(from: version, to: version, on: Inspection.day).lines == [
        "Entries of small: nothing has changed", "", "Walks that lead elsewhere: none", "",
        "Walkthroughs that lead elsewhere: 0 of 0", "",
        "Translations: there are none beside it",
      ])
  }

  @Test func `entries are added, removed, renamed and changed`() throws {
    let lines = try lines { text in
      text.replacing("# ask town\n", with: "# ask place\n@ formerly town\n")
        .replacing("-> town", with: "-> place").replacing("{town}", with: "{place}")
        .replacing("- doctor: The doctor", with: "- doctor: The family doctor | gp")
        .replacing("# step wait\n@ title Wait", with: "# step rest\n@ title Wait")
        .replacing("@ when next", with: "@ when later")
    }
    #expect(lines[0] == "Entries of small: 1 added, 1 removed, 1 renamed, 2 changed")
    #expect(lines.contains { $0.hasPrefix("  renamed ask place, formerly town (small.dialog:") })
    #expect(lines.contains { $0.hasPrefix("  added step rest (") })
    #expect(lines.contains { $0.hasPrefix("  removed step wait (") })
    let help = try #require(lines.firstIndex { $0.hasPrefix("  changed ask help (") })
    #expect(
      lines[(help + 1)...(help + 3)] == [
        "    options", "      - doctor: The doctor", "      + doctor: The family doctor | gp",
      ])
    let write = try #require(lines.firstIndex { $0.hasPrefix("  changed step write (") })
    #expect(
      lines[(write + 1)...(write + 3)] == ["    when", "      - next", "      + later"])
    // What only goes by another name has not changed.
    #expect(!lines.contains { $0.contains("letter petition") || $0.contains("changed ask first") })
  }

  @Test func `the side that a date is expected on is a part of its question`() throws {
    let dated = SampleDialog.text + "\n\n# ask heard\n@ title Heard\n@ type date\nWhen?"
    let letter = "\n\n# letter note\n@ title Note\n@ asks heard\nIt was {heard.when}."
    let expecting = dated.replacing("@ type date", with: "@ type date\n@ expects past")
    let lines = DialogDifference(
      from: try version(dated + letter), to: try version(expecting + letter), on: Inspection.day
    ).lines
    let heard = try #require(lines.firstIndex { $0.hasPrefix("  changed ask heard (") })
    #expect(Array(lines[(heard + 1)...(heard + 2)]) == ["    expects", "      + past"])
  }

  // MARK: Walks

  @Test func `a step whose condition says otherwise has a shortest walk that shows it`() throws {
    let lines = try lines { text in
      text.replacing(
        "@ when this-week\n@ if first is no", with: "@ when this-week\n@ if town is leeds")
    }
    let lost = "  step wait came up before, and does not now, for example"
    let index = try #require(lines.firstIndex(of: lost))
    #expect(lines[index + 1].hasPrefix("    first: no; town: london; help: "))
    #expect(!lines.contains { $0.hasPrefix("  step wait comes up now") })
    #expect(lines.contains("Walks that lead elsewhere: 1"))
  }

  @Test func `a rule that means something else is found where it is used`() throws {
    let rules = "# rule alone\n@ if help includes none\n\n"
    let old =
      rules
      + SampleDialog.text.replacing(
        "@ when this-week\n@ if first is no", with: "@ when this-week\n@ if alone")
    let new = old.replacing("@ if help includes none", with: "@ if not help includes school")
    let head = SmallDialog.head
    func version(_ text: String) throws -> DialogDifference.Version {
      let script = try SmallDialog.script(text, head: head)
      return DialogDifference.Version(
        SpokenDialog(script, try Vocabulary(script.dialog)), walkthroughs: [], catalogues: [:])
    }
    let lines = DialogDifference(
      from: try version(old), to: try version(new), on: Inspection.day
    ).lines
    let gained = "  step wait comes up now, and did not before, for example"
    let index = try #require(lines.firstIndex(of: gained))
    #expect(lines[index + 1].hasPrefix("    first: yes; help: doctor"))
    #expect(lines.contains { $0.hasPrefix("  changed rule alone (") })
    #expect(!lines.contains { $0.hasPrefix("  changed step wait") })
  }

  @Test func `a route that leads elsewhere has a walk to it`() throws {
    let lines = try lines { text in
      text.replacing("-> town\n", with: "-> help if first is unknown\n-> town\n")
    }
    let turned = "  ask first leads to help now, and led to town before, for example"
    let index = try #require(lines.firstIndex(of: turned))
    #expect(lines[index + 1] == "    first: unknown")
  }

  /// Each example is held in both versions: what it says must be so.
  @Test(arguments: UInt64(0)..<20)
  func `the example of each difference shows it`(seed: UInt64) throws {
    let old = RandomDialog(seed: seed).text
    let pieces = old.components(separatedBy: "# step s1\n")
    let end = try #require(pieces[1].range(of: "\nDo it."))
    let body = pieces[1][end.lowerBound...]
    let new =
      pieces[0] + "# step s1\n@ title Step 1\n@ when this-week\n@ if first is answered" + body
    let (before, after) = (try version(old), try version(new))
    let json = DialogDifference(from: before, to: after, on: Inspection.day).json
    let report = try JSONDecoder().decode(Report.self, from: Data(json.utf8))
    #expect(report.leads.allSatisfy { $0.entry == "step s1" }, "\(old)")
    for lead in report.leads {
      let has = try (plan(old, lead.walk), plan(new, lead.walk))
      let expected = lead.change == "gained" ? (false, true) : (true, false)
      #expect(has == expected, "\(lead) of\n\(old)")
    }
    // And where the search finds no example, none of many walks is one.
    let dialog = try SpokenDialog.small(new).dialog
    let search = WalkSearch(dialog, on: Inspection.day)
    let found = Set(report.leads.map(\.change))
    for walk in Set(search.reached.values.map { $0.lines(in: dialog) }) {
      let has = try (plan(old, walk), plan(new, walk))
      if has == (false, true) { #expect(found.contains("gained"), "\(walk) of\n\(old)") }
      if has == (true, false) { #expect(found.contains("lost"), "\(walk) of\n\(old)") }
    }
  }

  private struct Report: Decodable {
    struct Lead: Decodable {
      let change, entry: String
      let walk: [String]
    }

    let leads: [Lead]
  }

  /// Whether the step is in the plan at the end of a walk.
  private func plan(_ text: String, _ walk: [String]) throws -> Bool {
    let spoken = try SpokenDialog.small(text)
    let bytes = Array((["@ day 2026-11-23"] + walk + ["plan: s1"]).joined(separator: "\n").utf8)
    let play = WalkthroughPlays([DialogFile(path: "w", bytes: bytes)], of: spoken)
    #expect(play.findings.allSatisfy { $0.code == .stepMissing }, "\(play.findings)")
    return play.findings.isEmpty
  }

  // MARK: Walkthroughs

  private static let example = """
    @ day 2026-11-23
    first: no
    town: leeds
    help: school
    since: unknown
    plan: call, wait, write
    letters: petition
    letters: finish
    """

  @Test func `walkthroughs that lead to another plan are named`() throws {
    let lines = try lines(
      { text in
        text.replacing(
          "@ when this-week\n@ if first is no", with: "@ when this-week\n@ if first is yes"
        )
        .replacing("@ title Petition\n@ if first is no", with: "@ title Petition")
      },
      [
        "one": Self.example,
        "two": Self.example.replacing("first: no\ntown: leeds", with: "first: yes")
          .replacing("letters: petition\n", with: ""),
      ])
    let heading = try #require(lines.firstIndex(of: "Walkthroughs that lead elsewhere: 2 of 2"))
    #expect(
      lines[(heading + 1)...(heading + 5)] == [
        "  one", "    plan: - wait", "  two", "    plan: + wait", "    letters: + petition",
      ])
  }

  @Test func `a walkthrough that can go no further says where`() throws {
    let lines = try lines(
      { $0.replacing("- school: The school\n", with: "") }, ["one": Self.example])
    #expect(lines.contains { $0.hasPrefix("    stops at one.walkthrough:4: ") })
  }

  @Test func `a walkthrough follows what was renamed`() throws {
    let lines = try lines(
      { text in
        text.replacing("# ask town\n", with: "# ask place\n@ formerly town\n")
          .replacing("-> town", with: "-> place").replacing("{town}", with: "{place}")
      }, ["one": Self.example])
    #expect(lines.contains("Walkthroughs that lead elsewhere: 0 of 1"))
  }

  // MARK: Translations

  @Test func `translations are stale where the English was another`() throws {
    let old = try SpokenDialog.small(SampleDialog.text)
    var file = Template([old.dialog]).file
    for index in file.entries.indices {
      file.entries[index].strings = file.entries[index].strings.map { _ in "x" }
    }
    let text = SampleDialog.text.replacing("Where do you live?", with: "In which town do you live?")
      .replacing(
        "- leeds: Leeds, in the north\n", with: "- leeds: Leeds, in the north\n- york: York\n"
      )
      .replacing("\nCall somebody.\n", with: "\n* Call somebody.\n")
    let difference = DialogDifference(
      from: try version(SampleDialog.text, [:], ["fa": file]),
      to: try version(text, [:], ["fa": file]),
      on: Inspection.day)
    let heading = try #require(difference.lines.firstIndex(of: "Translations"))
    #expect(
      difference.lines[(heading + 1)...] == [
        "  fa: 1 made stale, 1 new, 0 no longer used", "    stale: small.town.text",
        "    new: small.town.option.york",
      ])
  }
}
