import Glibc
import SessionStore

/// Cuts the power at random moments of a worker's life, over and over, on a log of what it did to its
/// files: what was not yet brought to the disk is lost, in part or whole.
enum PowerCuts {
  /// Tries so many cuts and returns whether every turn that was answered was found each time.
  static func run(_ options: Options) -> Bool {
    let cuts = options.number(0, otherwise: 100)
    let base = Files.temporaryDirectory()
    defer { Files.remove(base) }
    guard let preload = Preload(in: base) else {
      say("power-cuts: skipped, because there is no C compiler")
      return true
    }
    var random = RandomSource(seed: options.seed)
    var tally = Tally()
    var done = 0
    while done < cuts {
      // A new life now and then, with other words and another store.
      let life = Life(base, preload, damage: options["break"], seed: random.next())
      let count = min(cutsPerLife, cuts - done)
      tally = tally + life.cut(count, in: base + "/after", &random)
      done += count
    }
    say("power-cuts: \(done) cuts (seed \(options.seed)), \(tally.words)")
    return tally.isClean
  }

  private static let cutsPerLife = 100
}

/// The life of one worker.
private struct Life {
  private let log: DiskLog
  private let senders: [Sender]

  init(_ base: String, _ preload: Preload, damage: String?, seed: UInt64) {
    let directory = base + "/store"
    let path = base + "/log"
    unlink(path)
    let gateway = Gateway(directory, senders: 4, seed: seed)
    let worker = Child(
      ["worker", directory] + (damage.map { ["--break", $0] } ?? []),
      environment: preload.environment(store: directory, log: path))
    let end = gateway.talk(to: worker, messages: 120)
    if damage == nil, end != .exit(0) { fail("the worker did not end well: \(end)") }
    log = DiskLog(path: path)
    senders = gateway.senders
    Files.remove(directory)
  }

  /// Cuts the power so many times, and each time opens what is left in a directory.
  func cut(_ count: Int, in directory: String, _ random: inout RandomSource) -> Tally {
    var moments = (0..<count).map { _ in Int.random(in: 0...log.steps.count, using: &random) }
    moments.sort()
    var tally = Tally()
    var disk = Disk()
    var answered: Set<String> = []
    var passed = 0
    for moment in moments {
      for step in log.steps[passed..<moment] {
        disk.take(step)
        guard case .said(let lines) = step else { continue }
        for line in lines { answered.insert(String(line.prefix { $0 != " " })) }
      }
      passed = moment
      mkdir(directory, 0o700)
      for (name, bytes) in disk.cut(&random) { Files.write(bytes, to: directory + "/" + name) }
      tally = tally + judge(directory, answered: answered)
      Files.remove(directory)
    }
    return tally
  }

  private func judge(_ directory: String, answered: Set<String>) -> Tally {
    var tally = Tally()
    do {
      let store = try Store(at: directory, create: true, now: Clock.now)
      for sender in senders {
        let key = SessionKey.sender(gateway: "torture", address: sender.address)
        let kept = try store.transcript(of: key).map { record in
          switch record.content {
          case .sound(let bytes): String(decoding: bytes, as: UTF8.self)
          case .damaged: "damaged"
          }
        }
        judge(kept, of: sender, answered: answered, directory, &tally)
      }
      try store.close()
      if !(try Store.audit(at: directory, now: Clock.now)).isEmpty { tally.broken += 1 }
    } catch {
      say("cannot read the store: \(error)")
      tally.broken += 1
    }
    let erased = senders.flatMap { $0.history.erased(before: answered) }
    if !erased.isEmpty { tally.erasures += 1 }
    tally.residue += Residue.count(of: erased, in: directory)
    return tally
  }

  /// The transcript must be what was said up to the last answer, or a turn further: never less, and
  /// never from before an erasure that was answered.
  private func judge(
    _ kept: [String], of sender: Sender, answered: Set<String>, _ directory: String,
    _ tally: inout Tally
  ) {
    let (least, most) = sender.history.transcripts(answered: answered)
    tally.turns += least.count
    if kept == least || kept == most { return }
    if kept.count < least.count {
      tally.lost += least.count - kept.count
    } else {
      tally.differing += 1
    }
  }
}
