internal import Authoring
internal import Channels
internal import Engine

extension Verb {
  /// What the search of all conversations found.
  static let paths = Verb(
    name: "paths",
    summary: "Show what conversations there are, and how to reach each thing in them",
    details: [
      "It searches every conversation that can be held on one day: what can come up and what never "
        + "does, the shortest and the longest, how many plans there are, and a shortest conversation "
        + "to each entry, option, step and letter.",
      "With --to it writes one shortest conversation, as a walkthrough that 'walk' can play; it exits "
        + "1 when there is none. Options are named like detained.yes.",
      "With --random it has so many conversations by chance and compares them with the search; it "
        + "exits 70 when they disagree. The same seed has the same conversations.",
      "With --items it shows the table of the coverage list: for each item the entry that carries "
        + "it, its condition, and a conversation in which it appears.",
    ],
    options: [.home, .dialog, .today, .to, .random, .seed, .items]
  ) { arguments in
    do throws(Loading.Refused) {
      let walks = try number(arguments, .random, 1...10_000_000)
      let seed = try number(arguments, .seed, 0...Int.max)
      guard seed == nil || walks != nil else {
        throw Loading.refuse("--seed needs --random N.", .usage)
      }
      let given = [Option.to, .random, .items].filter { option in
        arguments.has(option) || arguments.value(of: option) != nil
      }.map { "--\($0.name)" }
      guard given.count < 2 else {
        throw Loading.refuse(
          "\(given[0]) and \(given[1]) are two questions. Ask one at a time.", .usage)
      }
      let loaded = try Loading.load(arguments)
      let inspection = Inspecting.inspection(loaded)
      if let name = arguments.value(of: .to) { return try walk(to: name, inspection) }
      if let walks { return wander(inspection, walks, seed: UInt64(seed ?? 1)) }
      guard arguments.has(.items) else { return Inspecting.show(PathsReport.run(inspection)) }
      let plays = WalkthroughPlays(
        try Inspecting.walkthroughs(loaded), of: inspection.spoken)
      return Inspecting.show(
        PathsReport.items(inspection, runs: plays.runs, isTabSeparated: false))
    } catch {
      return error.status
    }
  }

  private static func number(
    _ arguments: ParsedArguments, _ option: Option, _ range: ClosedRange<Int>
  ) throws(Loading.Refused) -> Int? {
    guard let text = arguments.value(of: option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw Loading.refuse(
        "'\(text)' is no number for --\(option.name). It goes from \(range.lowerBound) to "
          + "\(range.upperBound).", .usage)
    }
    return number
  }

  private static func walk(
    to name: String, _ inspection: Inspection
  ) throws(Loading.Refused) -> ExitStatus {
    switch WalkTo.find(name, inspection) {
    case .walk(let lines): return Launch.say(lines.map { $0 + "\n" }.joined())
    case .never:
      Launch.complain("No conversation on \(inspection.day) comes to '\(name)'.")
      return .found
    case .unknown(let suggestion):
      let hint = suggestion.map { "Did you mean '\($0)'?" } ?? "'advisor paths' lists them."
      throw Loading.refuse("Nothing is named '\(name)'. \(hint)", .usage)
    }
  }

  private static func wander(_ inspection: Inspection, _ walks: Int, seed: UInt64) -> ExitStatus {
    guard inspection.search.isComplete else { return Inspecting.show(PathsReport.run(inspection)) }
    let opinion = SecondOpinion(
      inspection.spoken, inspection.search, walks: walks, seed: seed)
    Launch.list(opinion.disagreements)
    let said = Launch.say(opinion.lines.map { $0 + "\n" }.joined())
    return opinion.disagreements.isEmpty || said != .ok ? said : .software
  }
}

extension Option {
  fileprivate static let to = Option.value(
    "to", "NAME", "write a shortest conversation to an entry, an option, a step, a letter or a rule"
  )
  fileprivate static let random = Option.value(
    "random", "N", "have N conversations by chance, and compare")
  fileprivate static let seed = Option.value(
    "seed", "S", "with --random: what decides them (without it: 1)")
}
