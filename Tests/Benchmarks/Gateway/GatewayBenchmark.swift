import Dialog
import Engine
import Foundation
import TestSupport

/// Measures `advisor serve` through its pipe, beside what the machine can do.
struct GatewayBenchmark {
  /// The program, built beside this one.
  private let advisor = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "advisor").path()
  private let own = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().path()
  private let folder: String
  private let dialog: Measured
  private let script: Script

  /// A dialog to measure with.
  enum Measured: String, CaseIterable {
    /// The walk that other engines were measured with.
    case walk
    /// The dialog about politicians.
    case politicians
  }

  /// A benchmark with a dialog, in a new folder for temporary files.
  init(_ dialog: Measured) throws {
    self.dialog = dialog
    folder = FileManager.default.temporaryDirectory.path() + "/gateway-\(getpid())"
    let home = folder + "/home/Dialogs"
    let manager = FileManager.default
    try manager.createDirectory(atPath: home + "/common", withIntermediateDirectories: true)
    let chapters =
      dialog == .walk
      ? [DialogFile(path: "Dialogs/walk/walk.dialog", bytes: Array(PeerWalk.chapter.utf8))]
      : RealDialog.files
    for file in chapters + RealDialog.common {
      let path = folder + "/home/" + file.path
      try manager.createDirectory(
        atPath: URL(filePath: path).deletingLastPathComponent().path(),
        withIntermediateDirectories: true)
      try Data(file.bytes).write(to: URL(filePath: path))
    }
    switch DialogGraph.load(files: chapters, common: RealDialog.common) {
    case .sound(let graph): script = try Script(graph)
    case .unsound(let findings): preconditionFailure("\(findings)")
    }
  }

  /// Removes the temporary files.
  func end() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private var log: String { folder + "/log" }

  private func serve(_ options: [String]) -> Piped {
    let program = Piped(
      advisor,
      ["serve", "--home", folder + "/home", "--dialog", dialog.rawValue, "--today", "2026-11-23"]
        + options, log: log)
    program.send(Array(#"{"type":"ping","id":"ready"}"#.utf8) + [UInt8(ascii: "\n")])
    program.waitUntilReady()
    return program
  }

  /// How many transactions the program has reported that ended last.
  private func transactions() throws -> Int {
    let report = try String(contentsOfFile: log, encoding: .utf8)
    guard
      let count = report.split(separator: "transactions=").last.flatMap({
        Int($0.prefix { $0.isNumber })
      })
    else { preconditionFailure("no report in the log") }
    return count
  }

  private func durable(_ name: String) -> Piped {
    serve(["--store", folder + "/" + name])
  }

  private func talks(_ senders: Int) -> Talks {
    let program = serve(["--in-memory"])
    defer { program.end() }
    return Talks(with: script, of: program, senders: senders)
  }

  /// Turns a second, so many at once, beside SQLite alone with the same rows and commits.
  ///
  /// A machine is faster now and slower then, so both run by turns, and the median of their ratios counts.
  func durable(batches: [Int], turns: Int) throws {
    for (batch, pace) in batches.flatMap({ batch in
      Load.Pace.measured(of: batch).map { (batch, $0) }
    }) {
      let count = batch == 1 ? turns / 10 : turns
      let rounds = try (0..<5).map { _ in try besideSQLite(count, of: batch, pace) }
        .sorted { $0.ratio < $1.ratio }
      let median = rounds[rounds.count / 2]
      print(
        "\(batch) at once, \(pace.rawValue):",
        "\(Int(median.ratio * 100)) % of SQLite alone",
        "(\(rounds.map { String(Int($0.ratio * 100)) }.joined(separator: ", "))), which does",
        "\(Int(median.floor))/s with \(median.perCommit) a commit too, and",
        "\(Int(median.result.perSecond / median.behindPipe * 100)) % of SQLite behind the same pipe;",
        words(median.result))
    }
  }

  private struct Round {
    let result: Load.Result
    let floor: Double
    /// What a program does that keeps the same rows, and answers the same without reading a message.
    let behindPipe: Double
    let perCommit: String
    var ratio: Double { result.perSecond / floor }
  }

  private func besideSQLite(_ count: Int, of batch: Int, _ pace: Load.Pace) throws -> Round {
    let (store, raw, piped) = (folder + "/store", folder + "/raw", folder + "/piped")
    defer { for path in [store, raw, piped] { try? FileManager.default.removeItem(atPath: path) } }
    let talks = talks(1_000)
    let program = durable("store")
    let result = Load(on: program).inBatches(count, of: batch, pace, talks)
    program.end()
    let commits = try transactions()
    for path in [raw, piped] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    let relay = Piped(own, ["keep", store, piped, String(result.answerLength)])
    relay.waitUntilReady()
    let relayed = Load(on: relay).inBatches(count, of: batch, pace, talks)
    relay.end()
    let perCommit = Double(count) / Double(commits)
    return Round(
      result: result, floor: RawRows(of: store).rate(in: raw, commits: commits),
      behindPipe: relayed.perSecond,
      perCommit: perCommit.formatted(.number.precision(.fractionLength(1))))
  }

  /// Turns a second in memory, beside programs that only pass on, or only decode and encode.
  func inMemory(batches: [Int], turns: Int) throws {
    for batch in batches {
      var answers = Data()
      let program = serve(["--in-memory"])
      let talks = talks(1_000)
      let result = Load(on: program).inBatches(turns, of: batch, .following, talks) {
        answers.append($0)
      }
      let memory = program.status("VmRSS")
      program.end()
      let path = folder + "/answers"
      try answers.write(to: URL(filePath: path))
      let coder = Piped(own, ["recode", path])
      coder.waitUntilReady()
      let floor = Load(on: coder).inBatches(turns, of: batch, .following, talks)
      coder.end()
      let cat = Piped("cat", [])
      let passed = Load(on: cat, endingWith: "\n").inBatches(turns, of: batch, .following, talks)
      cat.end()
      print(
        "in memory, \(batch) at once: \(words(result)), \(memory / 1024) MB,",
        "\(result.answerLength) bytes an answer; decoding and encoding alone \(words(floor)):",
        "\(Int(result.perSecond / floor.perSecond * 100)) %; cat \(Int(passed.perSecond))/s")
    }
  }

  /// Many senders: speed and memory, which should both stay as they are.
  func senders(_ counts: [Int], turns: Int) {
    for senders in counts {
      let program = durable("senders-\(senders)")
      let result = Load(on: program).inBatches(
        max(turns, senders), of: 100, .following, talks(senders))
      print(
        "\(senders) senders, 100 a commit: \(words(result)),",
        "\(program.status("VmRSS") / 1024) MB (at most \(program.status("VmHWM") / 1024))")
      program.end()
    }
  }

  /// Latency at half of what the program can do.
  func halfLoad(turns: Int) {
    let program = durable("half")
    let talks = talks(1_000)
    let load = Load(on: program)
    let full = load.inBatches(turns, of: 100, .quiet, talks)
    let half = load.steadily(turns, from: turns, at: full.perSecond / 2, talks)
    print("at half load: \(words(half))")
    program.end()
  }

  /// Prints the messages themselves, for a profiler.
  func printLines() {
    let talks = talks(300)
    print(String(decoding: talks.lines(0..<300 * talks.texts.count), as: UTF8.self), terminator: "")
  }

  private func words(_ result: Load.Result) -> String {
    let shares = [(0.5, "p50"), (0.99, "p99"), (0.999, "p99.9")].map { share, name in
      name + " " + result.latency(share).formatted(.number.precision(.fractionLength(2)))
    }
    return "\(Int(result.perSecond)) turns/s, \(Int(result.processor)) µs of a processor each, "
      + shares.joined(separator: " ") + " ms"
  }
}

extension GatewayBenchmark {
  /// Measures what the arguments name, or everything.
  static func run(_ arguments: [String]) throws {
    let part = arguments.first { !$0.hasPrefix("-") }
    let dialogs = Measured.allCases.filter { dialog in
      !arguments.contains { $0.hasPrefix("--dialog=") } || arguments.contains("--dialog=\(dialog)")
    }
    for dialog in dialogs {
      let benchmark = try GatewayBenchmark(dialog)
      defer { benchmark.end() }
      if part == "lines" {
        benchmark.printLines()
        continue
      }
      print("The dialog '\(dialog)':")
      if part == nil || part == "durable" {
        try benchmark.durable(batches: [1, 10, 100, 500], turns: 30_000)
      }
      if part == nil || part == "memory" {
        try benchmark.inMemory(batches: [1, 64, 500], turns: 30_000)
      }
      if part == nil || part == "half" { benchmark.halfLoad(turns: 20_000) }
      if part == nil || part == "senders" {
        benchmark.senders([1, 100, 10_000, 100_000], turns: 20_000)
      }
    }
  }
}
