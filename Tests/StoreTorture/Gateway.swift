import SessionStore

/// A gateway with a few senders that lives through the deaths of its worker: it sends again whatever
/// was not answered, and holds every reply against what it must be.
final class Gateway {
  /// Where the store is.
  let directory: String
  /// What it has counted.
  var tally = Tally()
  private(set) var senders: [Sender]
  private var random: RandomSource
  /// How many of a hundred messages ask for an erasure.
  var erasurePercent = 3
  /// How many of a hundred messages are sent again though they were answered.
  var replayPercent = 15

  private var replaying: [String: String] = [:]
  private var unfinishedErasure = false

  /// A gateway whose store is in a directory.
  init(_ directory: String, senders: Int, seed: UInt64) {
    self.directory = directory
    self.senders = (0..<senders).map { Sender("person\($0)") }
    random = RandomSource(seed: seed)
  }

  /// Talks to a worker until so many messages were answered, or the worker is gone, or it has lived
  /// its time.
  ///
  /// - Parameters:
  ///   - worker: A process that was just started.
  ///   - messages: How many messages at most.
  ///   - milliseconds: How long it may live before it is killed; nil for as long as it likes.
  /// - Returns: How it ended.
  func talk(to worker: Child, messages: Int, killAfter milliseconds: Int? = nil) -> Child.End {
    replaying = [:]
    var answered = 0
    var wasKilled = false
    var alive = 0
    talking: while answered < messages {
      let patience = milliseconds.map { Int32(max(0, $0 - alive)) } ?? -1
      guard let lines = worker.lines(waiting: min(patience, 1) == patience ? patience : 1) else {
        break
      }
      alive += lines.isEmpty ? 1 : 0
      if let milliseconds, alive >= milliseconds {
        worker.kill()
        wasKilled = true
        break talking
      }
      var batch = ""
      for line in lines { answered += take(line, &batch) }
      if !batch.isEmpty { worker.send(batch) }
    }
    worker.closeInput()
    // What still comes was sent before the end, and counts.
    var ignored = ""
    for line in worker.allLines() { _ = take(line, &ignored) }
    let end = worker.wait()
    if case .signal(let number) = end, number != 9, !wasKilled { tally.broken += 1 }
    return end
  }

  /// Takes in a line of the worker and adds what is to be sent next.
  private func take(_ line: String, _ batch: inout String) -> Int {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      if line == "ready" {
        if unfinishedErasure { searchErased() }
        for index in senders.indices { sendNext(of: index, &batch) }
      }
      return 0
    }
    let (id, reply) = (parts[0], parts[1])
    if id == "clean" {
      searchErased()
      return 0
    }
    if let expected = replaying.removeValue(forKey: id) {
      tally.replays += 1
      if reply != expected { tally.differing += 1 }
      return 0
    }
    guard let index = senders.firstIndex(where: { $0.waiting?.id == id }),
      let waiting = senders[index].waiting
    else { return 0 }
    judge(reply, to: waiting)
    senders[index].accept()
    if waiting.text == Talk.erase {
      tally.erasures += 1
      unfinishedErasure = true
    } else {
      tally.turns += 1
    }
    sendNext(of: index, &batch)
    return 1
  }

  private func judge(_ reply: String, to message: Sender.Expectation) {
    guard reply != message.reply else { return }
    let count = reply.split(separator: ":").first.flatMap { Int($0) }
    let expected = message.reply.split(separator: ":").first.flatMap { Int($0) }
    switch (count, expected) {
    case (let count?, let expected?) where count < expected: tally.lost += expected - count
    case (let count?, let expected?) where count > expected: tally.doubled += count - expected
    case (_, _): tally.differing += 1
    }
  }

  private func sendNext(of index: Int, _ batch: inout String) {
    if senders[index].waiting == nil {
      let erases = random.happens(percent: erasurePercent) && !senders[index].said.isEmpty
      let length = Int.random(in: 24...400, using: &random)
      senders[index].write(erases ? Talk.erase : random.canary(length))
    }
    guard let message = senders[index].waiting else { return }
    batch += "\(message.id) \(senders[index].address) \(message.text)\n"
    // Behind an erasure, it depends on the worker's fate which reply an old message gets.
    guard message.text != Talk.erase, random.happens(percent: replayPercent) else { return }
    if let old = senders[index].past.randomElement(using: &random) {
      replaying[old.id] = old.reply
      batch += "\(old.id) \(senders[index].address) \(old.text)\n"
    }
  }

  /// Searches the files for what was erased, which by now must be gone.
  private func searchErased() {
    unfinishedErasure = false
    tally.residue += Residue.count(of: senders.flatMap(\.erased), in: directory)
  }
}
