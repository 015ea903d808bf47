import SessionStore
import Testing

@testable import Channels

@Suite struct UpkeepTests {
  /// The events that were noted.
  private final class Log {
    var events: [GatewayEvent] = []
  }

  private static let morning = 20_780 * 86_400 + 30_000
  private static let day = 86_400

  private let store = TidiedStore()
  private let log = Log()

  private func upkeep() -> Upkeep {
    Upkeep(of: store, at: Self.morning) { [log] in log.events.append($0) }
  }

  /// Does what is due so many seconds after the morning; nothing when nothing is.
  @discardableResult
  private func tidy(
    _ upkeep: inout Upkeep, after seconds: Int, _ occasion: Upkeep.Occasion = .midst
  ) -> Bool {
    let now = Self.morning + seconds
    return upkeep.isDue(at: now, occasion) && upkeep.tidy(store, at: now, occasion)
  }

  // MARK: Wiping

  @Test func `nothing is wiped when nothing was erased`() {
    var upkeep = upkeep()
    for occasion in [Upkeep.Occasion.midst, .idle, .end] {
      tidy(&upkeep, after: 1_000, occasion)
    }
    #expect(store.wipes == 0 && log.events.isEmpty)
  }

  @Test func `what was erased is wiped as soon as nobody writes`() {
    var upkeep = upkeep()
    upkeep.hasErased(at: Self.morning)
    tidy(&upkeep, after: 1)
    #expect(store.wipes == 0)
    tidy(&upkeep, after: 1, .idle)
    tidy(&upkeep, after: 2, .idle)
    #expect(store.wipes == 1 && log.events == [.wiped(found: 0)])
  }

  @Test func `what was erased is wiped within a minute while messages keep coming`() {
    var upkeep = upkeep()
    upkeep.hasErased(at: Self.morning)
    upkeep.hasErased(at: Self.morning + 40)
    tidy(&upkeep, after: 59)
    #expect(store.wipes == 0)
    tidy(&upkeep, after: 60)
    #expect(store.wipes == 1)
  }

  @Test func `while somebody reads the store a wipe is tried seldom, and less and less often`() {
    var upkeep = upkeep()
    store.wipeFailure = .busy
    upkeep.hasErased(at: Self.morning)
    for second in 0..<1_000 { tidy(&upkeep, after: second, .idle) }
    // After 60, 120, 240 and 480 seconds.
    #expect(store.wipes == 5)
    store.wipeFailure = nil
    for second in 1_000..<3_000 { tidy(&upkeep, after: second, .idle) }
    #expect(store.wipes == 6)
    #expect(log.events == Array(repeating: .notWiped(.busy), count: 5) + [.wiped(found: 0)])
  }

  @Test func `at the end a wipe is tried whatever failed before`() {
    var upkeep = upkeep()
    store.wipeFailure = .busy
    upkeep.hasErased(at: Self.morning)
    tidy(&upkeep, after: 0, .idle)
    tidy(&upkeep, after: 1, .end)
    #expect(store.wipes == 2)
  }

  @Test func `what could not be wiped when the store was opened is wiped later`() {
    store.isUnfinished = true
    var upkeep = upkeep()
    tidy(&upkeep, after: 1, .idle)
    #expect(store.wipes == 0)
    tidy(&upkeep, after: 60, .idle)
    #expect(store.wipes == 1)
  }

  // MARK: Expiring

  @Test func `what is past its time goes once a day, also when messages never cease`() {
    var upkeep = upkeep()
    store.overdue = 2
    for hour in 0..<72 { tidy(&upkeep, after: hour * 3_600) }
    #expect(store.expiries == 3)
    #expect(log.events.count(where: { $0 == .expired(2) }) == 3)
    #expect(store.wipes == 3)
  }

  @Test func `it is told whether conversations may have gone`() {
    var upkeep = upkeep()
    #expect(!tidy(&upkeep, after: Self.day))
    store.overdue = 1
    #expect(tidy(&upkeep, after: 2 * Self.day))
    store.expiryFailure = .full
    #expect(tidy(&upkeep, after: 3 * Self.day))
  }

  @Test func `an expiry that failed is tried again on the same day, and nothing is wiped for it`() {
    var upkeep = upkeep()
    store.expiryFailure = .full
    tidy(&upkeep, after: Self.day, .idle)
    tidy(&upkeep, after: Self.day + 30, .idle)
    #expect(store.expiries == 1 && log.events == [.notExpired(.full)])
    store.expiryFailure = nil
    tidy(&upkeep, after: Self.day + 60, .idle)
    #expect(store.expiries == 2 && store.wipes == 0)
  }

  @Test func `what went before an expiry failed is wiped`() {
    var upkeep = upkeep()
    store.expiryFailure = .full
    store.isUnfinished = true
    tidy(&upkeep, after: Self.day, .idle)
    #expect(store.wipes == 1)
  }

  // MARK: The log

  @Test func `that the log cannot be brought in is told once an hour`() {
    var upkeep = upkeep()
    for minute in 0..<10 { tidy(&upkeep, after: minute * 60) }
    #expect(log.events.isEmpty)
    store.logTrouble = .readOnly
    for minute in 10..<190 { tidy(&upkeep, after: minute * 60) }
    #expect(log.events == Array(repeating: .logNotBroughtIn(.readOnly), count: 3))
  }

  @Test func `a clock that is set back puts nothing off`() {
    var upkeep = upkeep()
    upkeep.hasErased(at: Self.morning)
    tidy(&upkeep, after: -20 * 365 * Self.day)
    #expect(store.wipes == 1)
  }
}
