import Foundation
import Testing

@testable import Channels

@Suite struct WatchTests {
  /// How often it is asked whether something has come, when nothing is the answer so often.
  private static func asked(_ watch: inout Watch, idle count: Int, sleeping: Double = 0) -> Int {
    var asked = 0
    watch.wait {
      asked += 1
      return asked <= count
    } _: {
      if sleeping > 0 { Thread.sleep(forTimeInterval: sleeping) }
    }
    return asked
  }

  @Test func `nobody keeps awake before a message has come at once`() {
    var watch = Watch()
    #expect(Self.asked(&watch, idle: 0) == 0)
  }

  @Test func `after a message that came at once somebody looks for the next`() {
    var watch = Watch()
    // A busy machine may take longer now and then.
    let asked = (0..<100).map { _ in Self.asked(&watch, idle: 1) }
    #expect(asked.contains(2))
  }

  @Test func `after one that had to be waited for nobody keeps awake`() {
    var watch = Watch()
    _ = Self.asked(&watch, idle: 0)
    _ = Self.asked(&watch, idle: 0, sleeping: 0.001)
    #expect(Self.asked(&watch, idle: 0) == 0)
  }

  @Test func `nobody keeps awake for long`() {
    var watch = Watch()
    for _ in 0..<100 { _ = Self.asked(&watch, idle: 0) }
    // Nothing ever comes, and it ends all the same.
    _ = Self.asked(&watch, idle: .max)
    #expect(Self.asked(&watch, idle: 0) == 0)
  }
}
