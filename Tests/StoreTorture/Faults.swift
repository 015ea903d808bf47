import Glibc

/// A call of the system that fails.
struct Fault {
  /// Its name in the preloaded library.
  let call: String
  /// The error it fails with.
  let error: Int32
  /// Which of the calls fails, from 1.
  let number: Int
  /// Whether all later ones fail too.
  let isForEver: Bool

  /// The fault as the preloaded library reads it.
  var words: String { "\(call):\(error):\(number):\(isForEver ? 1 : 0)" }
}

/// Lets every n-th call of each kind fail, once and for ever, and then lets the gateway go on with a
/// sound worker.
///
/// Whatever was answered must be there, and the store must not be broken.
enum Faults {
  /// Tries all points, or only every so many, and returns whether all went well.
  static func run(_ options: Options) -> Bool {
    let step = options.number(0, otherwise: 1)
    let base = Files.temporaryDirectory()
    defer { Files.remove(base) }
    guard let preload = Preload(in: base) else {
      say("faults: skipped, because there is no C compiler")
      return true
    }
    var total = Tally()
    var points = 0
    for (call, error) in kinds {
      for isForEver in [false, true] {
        var number = 1
        while true {
          let fault = Fault(call: call, error: error, number: number, isForEver: isForEver)
          guard let tally = suffer(fault, base, preload) else { break }
          if !tally.isClean { say("\(fault.words): \(tally.words)") }
          total = total + tally
          points += 1
          // A lock that cannot be had is waited for, seconds each time.
          number += call == "lock" && isForEver ? step * 25 : step
        }
      }
    }
    say("faults: \(points) points, \(total.words)")
    return total.isClean && points > 0
  }

  private static let kinds: [(String, Int32)] = [
    ("open", EMFILE), ("open", EACCES), ("read", EIO), ("write", ENOSPC), ("write", EIO),
    ("torn", ENOSPC), ("sync", EIO), ("truncate", EIO), ("unlink", EIO), ("map", ENOMEM),
    ("lock", EIO), ("flock", ENOLCK),
  ]

  /// Returns what one fault does; nil when the run is over before it comes to it.
  private static func suffer(_ fault: Fault, _ base: String, _ preload: Preload) -> Tally? {
    let directory = base + "/store"
    let told = base + "/told"
    defer { Files.remove(directory) }
    let gateway = Gateway(directory, senders: 3, seed: 7)
    gateway.erasurePercent = 15
    let worker = Child(
      ["worker", directory], environment: preload.environment(store: directory, fault: fault),
      standardError: told)
    let end = gateway.talk(to: worker, messages: 16)
    let happened = !Files.read(told).isEmpty
    guard happened else { return nil }
    // Ended well in spite of the fault, or gave up with a word; never crashed.
    if ![.exit(0), .exit(75)].contains(end) { gateway.tally.broken += 1 }
    gateway.erasurePercent = 0
    if gateway.talk(to: Child(["worker", directory]), messages: 6) != .exit(0) {
      gateway.tally.broken += 1
    }
    gateway.verify()
    return gateway.tally
  }
}
