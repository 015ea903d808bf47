import Channels
import Testing

@Suite struct InterruptsTests {
  private let second: UInt64 = 1_000_000_000

  @Test func nothingHasComeAtFirst() {
    #expect(Interrupts().takeRecent() == .none)
  }

  @Test(
    arguments: [
      ([10], .once),
      ([10, 11], .twice),
      ([10, 12], .twice),
      ([10, 13], .once),
      ([10, 13, 14], .twice),
      ([10, 11, 20], .twice),
    ] as [([UInt64], Interrupts.Recent)])
  func twoWithinTwoSecondsAreTwice(seconds: [UInt64], expected: Interrupts.Recent) {
    let interrupts = Interrupts()
    for time in seconds { interrupts.note(at: time * second) }
    #expect(interrupts.takeRecent() == expected)
    #expect(interrupts.takeRecent() == .none)
  }

  @Test func aSecondOneSoonAfterAnAnsweredOneIsStillTwice() {
    let interrupts = Interrupts()
    interrupts.note(at: 10 * second)
    #expect(interrupts.takeRecent() == .once)
    interrupts.note(at: 11 * second)
    #expect(interrupts.takeRecent() == .twice)
  }

  @Test func thousandsDoNotBlock() {
    let interrupts = Interrupts()
    for time in 1...200_000 { interrupts.note(at: UInt64(time)) }
    #expect(interrupts.takeRecent() == .twice)
    #expect(interrupts.takeRecent() == .none)
  }
}
