import CSQLite
import Glibc
import SessionStore

/// Measures the store beside SQLite itself doing the same inserts.
enum Bench {
  /// Prints the figures.
  static func run(_ options: Options) throws(StoreError) -> Bool {
    let base = Files.temporaryDirectory()
    defer { Files.remove(base) }
    let senders = options.number(0, otherwise: 10_000)
    for (perCommit, turns) in [(1, 5_000), (100, 200_000)] {
      let ours = try ours(base + "/ours\(perCommit)", turns, perCommit: perCommit, senders)
      let raw = try RawInserts.rate(
        base + "/raw\(perCommit)", turns, perCommit: perCommit, senders: senders)
      say(
        "\(perCommit) a commit: \(ours.words); SQLite alone \(raw.words): "
          + "\(Int(ours.perSecond / raw.perSecond * 100)) %")
    }
    try measureMany(base + "/many")
    return true
  }

  private static func ours(
    _ directory: String, _ turns: Int, perCommit: Int, _ senders: Int
  ) throws(StoreError) -> Rate {
    let store = try Store(at: directory, create: true, now: Clock.now)
    var versions: [SavedSession.Version?] = Array(repeating: nil, count: senders)
    let stopwatch = Stopwatch()
    var number = 0
    while number < turns {
      let range = number..<min(number + perCommit, turns)
      let done = try store.commit(
        range.map { Sample.turn($0, after: versions[$0 % senders], of: $0 % senders) },
        now: Clock.now)
      for (number, version) in zip(range, done.versions) { versions[number % senders] = version }
      number += perCommit
    }
    let rate = stopwatch.rate(of: turns)
    try store.close()
    return rate
  }

  private static func measureMany(_ directory: String) throws(StoreError) {
    let count = 100_000
    var store = try Store(at: directory, create: true, now: Clock.now)
    for start in stride(from: 0, to: count, by: 100) {
      let turns = (start..<(start + 100)).map { Sample.turn($0, after: nil, of: $0) }
      try store.commit(turns, now: Clock.now)
    }
    let resident = status("VmRSS"), peak = status("VmHWM")
    try store.close()
    let opening = seconds()
    store = try Store(at: directory, create: false, now: Clock.now)
    let opened = seconds() - opening
    var random = RandomSource(seed: 1)
    var times: [Double] = []
    for _ in 0..<2_000 {
      let key = Sample.key(Int.random(in: 0..<count, using: &random))
      let before = seconds()
      _ = try store.session(key)
      times.append(seconds() - before)
    }
    times.sort()
    let sizes = Files.names(in: directory).map { Files.size(directory + "/" + $0) }
    say(
      "\(count) sessions: \(resident) KiB resident (at most \(peak)), files "
        + "\(sizes.reduce(0, +) >> 20) MiB; opened in \(micro(opened)) µs, one taken up in "
        + "\(micro(times[times.count / 2])) µs (median), \(micro(times[times.count * 99 / 100])) µs "
        + "(99 %)")
    try store.erase(Sample.key(7), now: Clock.now)
    let erasing = seconds()
    let report = try store.finishErasures()
    say(
      "one erased among them: finished in \(micro(seconds() - erasing) / 1_000) ms, "
        + "\(report.found) of \(report.samples) samples found, at most \(status("VmHWM")) KiB")
    try store.close()
  }

  private static func micro(_ seconds: Double) -> Int { Int(seconds * 1_000_000) }

  private static func seconds() -> Double { Stopwatch.seconds(CLOCK_MONOTONIC) }

  /// Returns a figure of this process's, in KiB.
  private static func status(_ name: String) -> Int {
    let lines = Files.stream("/proc/self/status").split(separator: "\n")
    let line = lines.first { $0.hasPrefix(name + ":") } ?? ""
    return line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0
  }
}
