import Testing

@testable import SessionStore

@Suite struct TrustedTimeTests {
  private let year = 365 * day

  @Test func `time runs with the clock`() {
    var time = TrustedTime(firstReading: noon)
    time.look(at: noon + 20 * day)
    #expect(time.believed == noon + 20 * day)
    time.look(at: noon + 19 * day)
    #expect(time.believed == noon + 20 * day)
    #expect(time.doubted == nil)
  }

  @Test(arguments: [10, 1, -10, -56])
  func `a jump by years is not believed at once`(years: Int) {
    var time = TrustedTime(firstReading: noon)
    time.look(at: noon + years * year)
    time.look(at: noon + years * year + day / 2)
    #expect(time.believed == noon)
    time.look(at: noon + day)
    #expect(time.believed == noon + day)
    #expect(time.doubted == nil)
  }

  @Test func `a jump that lasts for a day is believed`() {
    var time = TrustedTime(firstReading: noon)
    time.look(at: noon + year)
    time.look(at: noon + year + day)
    #expect(time.believed == noon + year + day)
    time.look(at: noon + 2 * day)
    #expect(time.believed == noon + year + day)
    time.look(at: noon + 3 * day)
    #expect(time.believed == noon + 3 * day)
  }

  @Test func `looks at long intervals agree on the earlier one`() {
    var time = TrustedTime(firstReading: noon)
    time.look(at: noon + 90 * day)
    time.look(at: noon + 180 * day)
    #expect(time.believed == noon + 90 * day)
    #expect(time.doubted == noon + 180 * day)
  }

  @Test(arguments: [0, -1, Int.min, Int.max, 2_147_483_647, 2_147_483_648, -62_135_596_800])
  func `no reading makes it fail, and a clock that was never set is not believed`(reading: Int) {
    var time = TrustedTime(firstReading: noon)
    for _ in 0..<3 { time.look(at: reading) }
    #expect(time.believed == noon)
    #expect(TrustedTime(firstReading: 0).believed == TrustedTime.earliest)
  }

  @Test(arguments: [(0, 0), (86_399, 0), (86_400, 1), (-1, -1), (-86_400, -1), (-86_401, -2)])
  func `days are counted through the year 1970`(time: Int, expected: Int) {
    #expect(Day.of(time) == expected)
  }
}
