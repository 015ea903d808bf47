import SessionStore

/// Lets many processes make one store at the same moment and write to it, each in a session of its own
/// and all of them in a common one.
enum Concurrency {
  /// Runs so many processes with so many turns each, over so many stores, and returns whether nothing
  /// was lost.
  static func run(_ options: Options) -> Bool {
    let processes = options.number(0, otherwise: 8)
    let turns = options.number(1, otherwise: 1_000)
    let stores = options.number(2, otherwise: 1)
    let base = Files.temporaryDirectory()
    defer { Files.remove(base) }
    var wrong = 0
    for store in 0..<stores {
      wrong += once("\(base)/\(store)", processes: processes, turns: turns)
    }
    say(
      "concurrency: \(processes) processes, \(turns) turns each, \(stores) stores: "
        + "\(wrong) wrong")
    return wrong == 0
  }

  private static func once(_ directory: String, processes: Int, turns: Int) -> Int {
    let writers = (0..<processes).map { Child(["writer", directory, "\(turns)", "\($0)"]) }
    // All of them are waiting for the end of their input.
    for writer in writers { writer.closeInput() }
    var wrong = 0
    for writer in writers {
      for line in writer.allLines() { say(line) }
      if writer.wait() != .exit(0) { wrong += 1 }
    }
    do {
      let store = try Store(at: directory, create: false, now: Clock.now)
      for number in 0..<processes {
        let kept = try store.transcript(of: .label("writer \(number)"))
        if kept.count != turns || kept.contains(where: { $0.content == .damaged }) { wrong += 1 }
      }
      let shared = turns / Writer.turnsPerSharedTurn * processes
      if try store.transcript(of: .label("shared")).count != shared { wrong += 1 }
      try store.close()
      if !(try Store.audit(at: directory, now: Clock.now)).isEmpty { wrong += 1 }
    } catch {
      say("cannot read the store: \(error)")
      wrong += 1
    }
    return wrong
  }
}
