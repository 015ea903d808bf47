import SessionStore

/// Kills the worker again and again, half the time at a random moment and half the time at a point
/// of the store, and lets the gateway carry on each time.
enum Kills {
  /// Runs so many cycles and returns what was found.
  static func run(_ options: Options) -> Bool {
    let cycles = options.number(0, otherwise: 100)
    let base = Files.temporaryDirectory()
    defer { Files.remove(base) }
    var random = RandomSource(seed: options.seed)
    var total = Tally()
    var killed = 0
    var gateway = Gateway(base + "/0", senders: 6, seed: random.next())
    for cycle in 0..<cycles {
      // Now and then a new store, so that the points of making one are met.
      if cycle > 0, cycle % cyclesPerStore == 0 {
        total = total + finished(gateway)
        gateway = Gateway("\(base)/\(cycle)", senders: 6, seed: random.next())
      }
      let isNew = cycle % cyclesPerStore < 3
      if kill(gateway, isNew: isNew, damage: options["break"], &random) { killed += 1 }
    }
    total = total + finished(gateway)
    say("kills: \(cycles) cycles (seed \(options.seed)), \(killed) killed, \(total.words)")
    return total.isClean
  }

  private static let cyclesPerStore = 25

  private static func kill(
    _ gateway: Gateway, isNew: Bool, damage: String?, _ random: inout RandomSource
  ) -> Bool {
    var arguments = ["worker", gateway.directory]
    if let damage { arguments += ["--break", damage] }
    var moment: Int?
    gateway.erasurePercent = 3
    if random.happens(percent: 50) {
      let isErasing = !isNew && random.happens(percent: 30)
      if isErasing { gateway.erasurePercent = 30 }
      let points = isNew ? opening : isErasing ? erasing : batch
      let point = points.randomElement(using: &random) ?? .batchCommitted
      let count = isNew || isErasing ? 1 : Int.random(in: 1...8, using: &random)
      arguments += ["--kill-at", "\(point.rawValue):\(count)"]
    } else {
      moment = Int.random(in: 0...25, using: &random)
    }
    let end = gateway.talk(to: Child(arguments), messages: 60, killAfter: moment)
    return end == .signal(9)
  }

  /// Lets everything be answered, and looks at what is kept.
  private static func finished(_ gateway: Gateway) -> Tally {
    gateway.erasurePercent = 0
    let end = gateway.talk(to: Child(["worker", gateway.directory]), messages: 12)
    if end != .exit(0) { gateway.tally.broken += 1 }
    gateway.verify()
    Files.remove(gateway.directory)
    return gateway.tally
  }

  private static let opening: [StorePoint] = [
    .directoryMade, .locked, .fileMade, .configured, .migrationBegun, .migrationWritten,
    .migrationCommitted,
  ]
  private static let batch: [StorePoint] = [
    .batchBegun, .stateKept, .recordKept, .replyKept, .batchWritten, .batchCommitted,
  ]
  private static let erasing: [StorePoint] = [
    .rowsErased, .orphansErased, .vacuumed, .logTruncated, .scanned, .erasureForgotten,
  ]
}
