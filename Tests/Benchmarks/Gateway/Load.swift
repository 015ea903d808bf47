import Foundation

/// Sends messages through a pipe and times their answers.
struct Load {
  /// What was seen.
  struct Result {
    /// Messages answered a second.
    let perSecond: Double
    /// From a message's sending to its acknowledgement, in seconds, the shortest first.
    let latencies: [Double]
    /// Processor time of the program a message, in microseconds.
    let processor: Double
    /// How long the answer to a message was, in bytes.
    let answerLength: Int

    /// The latency that a share of messages did not exceed, in milliseconds.
    func latency(_ share: Double) -> Double {
      latencies[min(latencies.count - 1, Int(Double(latencies.count) * share))] * 1000
    }
  }

  /// When batches are sent.
  enum Pace: String {
    /// When the one before is answered: nothing waits in the pipe.
    case quiet
    /// The same, by somebody who does not sleep meanwhile.
    ///
    /// To wake whoever sleeps takes time, some of it the program's own: SQLite alone wakes nobody.
    case awake = "quiet, to somebody awake"
    /// While the one before is answered.
    case following
    /// While the third before is answered, so that more wait than are on their way into the store.
    case busy

    /// How many more batches wait while one is answered.
    var waiting: Int {
      switch self {
      case .quiet, .awake: 0
      case .following: 1
      case .busy: 3
      }
    }

    /// What is measured beside SQLite alone.
    ///
    /// Being awake matters to single messages only: more of them keep both cores of a small machine busy.
    static func measured(of batch: Int) -> [Self] {
      batch == 1 ? [.quiet, .awake, .busy] : [.quiet, .busy]
    }
  }

  let program: Piped
  /// What the last line of each answer has in it, and no other.
  let end: [UInt8]

  /// A load on a program that marks the end of each answer.
  init(on program: Piped, endingWith end: String = ":\"ack\"") {
    self.program = program
    self.end = Array(end.utf8)
  }

  /// Sends batches, each with one write, and goes on when one is answered.
  ///
  /// All lines are written down before the clock starts, so that their making is not measured.
  ///
  /// - Parameters:
  ///   - count: How many messages.
  ///   - batch: How many at once.
  ///   - pace: When the next is sent.
  ///   - talks: Gives the messages.
  ///   - record: Takes what came back, if it is wanted.
  /// - Returns: What was seen.
  func inBatches(
    _ count: Int, of batch: Int, _ pace: Pace, _ talks: Talks,
    record: ((UnsafeBufferPointer<UInt8>) -> Void)? = nil
  ) -> Result {
    var counter = MarkCounter(end)
    var received = 0
    var latencies: [Double] = []
    latencies.reserveCapacity(count)
    let firsts = Array(stride(from: 0, to: count, by: batch))
    let batches = firsts.map { talks.lines($0..<min($0 + batch, count)) }
    let work = processor()
    let start = Self.now
    var sent: [Double] = []
    while counter.count < count {
      while sent.count < batches.count, sent.count * batch <= counter.count + pace.waiting * batch {
        sent.append(Self.now)
        program.send(batches[sent.count - 1])
      }
      let before = counter.count
      while pace == .awake, !program.hasMore(within: 0) {}
      program.receive { bytes in
        counter.take(bytes)
        received += bytes.count
        record?(bytes)
      }
      let now = Self.now
      for number in before..<counter.count { latencies.append(now - sent[number / batch]) }
    }
    return result(count, since: start, work, latencies, received)
  }

  /// Sends messages at a steady pace, whether or not those before were answered.
  ///
  /// - Parameters:
  ///   - count: How many messages.
  ///   - first: The number of the first.
  ///   - rate: How many a second.
  ///   - talks: Gives the messages.
  /// - Returns: What was seen.
  func steadily(_ count: Int, from first: Int, at rate: Double, _ talks: Talks) -> Result {
    var counter = MarkCounter(end)
    var latencies: [Double] = []
    latencies.reserveCapacity(count)
    let lines = (0..<count).map { Array(talks.line(first + $0).utf8) }
    let work = processor()
    let start = Self.now
    var sent = 0
    while counter.count < count {
      let now = Self.now
      let due = min(count, Int((now - start) * rate) + 1)
      if sent < due {
        program.send(Array(lines[sent..<due].joined()))
        sent = due
      }
      let next = sent < count ? start + Double(sent) / rate - Self.now : 1
      guard program.hasMore(within: max(next, 0)) else { continue }
      let before = counter.count
      program.receive { counter.take($0) }
      let came = Self.now
      // Counted from when a message was due, so that nobody's waiting is left out.
      for number in before..<counter.count {
        latencies.append(came - (start + Double(number) / rate))
      }
    }
    return result(count, since: start, work, latencies)
  }

  private func result(
    _ count: Int, since start: Double, _ work: Double, _ latencies: [Double], _ received: Int = 0
  ) -> Result {
    let time = Self.now - start
    return Result(
      perSecond: Double(count) / time, latencies: latencies.sorted(),
      processor: (processor() - work) / Double(count) * 1_000_000, answerLength: received / count)
  }

  /// The processor time that the program has used, in seconds.
  private func processor() -> Double {
    let text = (try? String(contentsOfFile: "/proc/\(program.pid)/stat", encoding: .utf8)) ?? ""
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
      return 0
    }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Counts how often something stands in a stream.
struct MarkCounter {
  private(set) var count = 0
  private let mark: [UInt8]
  private var matched = 0

  /// A counter of a mark whose first byte stands in it once.
  init(_ mark: [UInt8]) {
    self.mark = mark
  }

  /// Counts within the next bytes.
  ///
  /// The C library looks through most of them, because a program waits for whoever measures it.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    var place = 0
    while place < bytes.count {
      if matched == 0 {
        guard let found = memchr(start + place, Int32(mark[0]), bytes.count - place) else { return }
        place = UnsafeRawPointer(found) - UnsafeRawPointer(start)
      }
      take(bytes[place])
      place += 1
    }
  }

  private mutating func take(_ byte: UInt8) {
    matched = byte == mark[matched] ? matched + 1 : byte == mark[0] ? 1 : 0
    if matched == mark.count {
      count += 1
      matched = 0
    }
  }
}
