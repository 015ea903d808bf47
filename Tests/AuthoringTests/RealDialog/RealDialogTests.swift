import Authoring
import Dialog
import Engine
import Speech
import TestSupport
import Testing

@Suite struct RealDialogTests {
  @Test func `has nothing that a check finds wrong`() throws {
    #expect(try RealDialog.inspection().findings() == [])
  }

  @Test func `is searched to its end, and everything in it can come up`() throws {
    let search = try RealDialog.inspection().search
    #expect(search.isComplete)
    #expect(search.targets.filter { !search.isReached($0) } == [])
    #expect(search.targets.count > 500)
  }

  @Test func `leads within four questions to what must be done today`() throws {
    let inspection = try RealDialog.inspection()
    let dialog = inspection.dialog
    let told = try #require(dialog.nodes.firstIndex { $0.name == "urgent-today" })
    let walk = try #require(inspection.search.reached[.node(told)])
    #expect(walk.count <= 4)
  }

  @Test func `each shortest walk leads where the search says`() throws {
    let inspection = try RealDialog.inspection()
    let dialog = inspection.dialog
    // Many targets share a walk.
    var played: [[String]: WalkthroughRun.Turn] = [:]
    for target in inspection.search.targets {
      let walk = try #require(inspection.search.reached[target])
      let lines = walk.walkthrough(in: dialog, on: inspection.search.day)
        .filter { !isDetail($0, dialog) }
      let turn = try played[lines] ?? play(lines, inspection.spoken)
      played[lines] = turn
      #expect(isReached(target, by: turn, dialog), "\(target) by \(lines)")
    }
  }

  /// The last turn of a walk.
  private func play(
    _ lines: [String], _ spoken: SpokenDialog
  ) throws -> WalkthroughRun.Turn {
    let text = lines.joined(separator: "\n")
    let file = DialogFile(path: "search.walkthrough", bytes: Array(text.utf8))
    let (walkthrough, findings) = WalkthroughReader(spoken.dialog).read(file)
    #expect(findings == [])
    let run = WalkthroughRun(try #require(walkthrough), of: spoken)
    #expect(run.findings == [], "\(lines)")
    return try #require(run.turns.last)
  }

  private func isDetail(_ line: String, _ dialog: DialogGraph) -> Bool {
    let name = String(line.prefix { $0 != ":" })
    return dialog.questionIndex[name].map { !dialog.questions[$0].isInWalk } ?? false
  }

  /// Whether the last turn of a walk has come to a target, as far as it shows.
  private func isReached(
    _ target: Target, by turn: WalkthroughRun.Turn, _ dialog: DialogGraph
  ) -> Bool {
    var sheet = turn.sheet
    sheet.isOpen = false
    switch target {
    case .node(let node):
      switch dialog.nodes[node].kind {
      case .ask(let question): return turn.asks(dialog.questions[question].name)
      case .say: return turn.events.contains(.told(dialog.nodes[node].name))
      case .route: return true
      }
    case .option(let question, let option):
      return sheet.holds(dialog.questions[question].options[option].condition, in: dialog)
    case .step(let step):
      return turn.events.contains { event in
        guard case .planned(let plan) = event else { return false }
        return plan.items.contains { $0.step == dialog.steps[step].name }
      }
    case .letter(let letter):
      return turn.events.contains { event in
        guard case .asked(.letters(let names)) = event else { return false }
        return names.contains(dialog.letters[letter].name)
      }
    case .paragraph(.step(let step), let index):
      return sheet.holds(dialog.steps[step].text[index].condition, in: dialog)
    case .route, .detail, .part, .paragraph, .title, .subject: return true
    }
  }

  @Test func `carries each of the 127 items`() throws {
    let inspection = try RealDialog.inspection()
    let reader = WalkthroughReader(inspection.dialog)
    let runs = RealDialog.walkthroughs.compactMap { reader.read($0).walkthrough }
      .map { WalkthroughRun($0, of: inspection.spoken) }
    let table = CoverageTable(inspection, runs: runs)
    #expect(Set(table.rows.map(\.item)) == Set(1...127))
    #expect(table.rows.filter { $0.entry == nil || $0.example == "never" } == [])
  }

  @Test func `comes with at least ten walkthroughs`() {
    #expect(RealDialog.walkthroughs.count >= 10)
  }
}

extension WalkthroughRun.Turn {
  fileprivate func asks(_ name: String) -> Bool {
    guard case .asked(.question(name, _))? = events.last else { return false }
    return true
  }
}
