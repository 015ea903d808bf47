import Testing

@testable import Channels

@Suite struct RetryTests {
  @Test func `what has not failed may be tried`() {
    #expect(Retry().mayTry(at: 0))
  }

  @Test func `after each failure the pause is twice as long, up to an hour`() {
    var retry = Retry()
    var now = 1_000
    for pause in [60, 120, 240, 480, 960, 1_920, 3_600, 3_600] {
      retry.failed(at: now)
      #expect(!retry.mayTry(at: now + pause - 1))
      #expect(retry.mayTry(at: now + pause))
      now += pause
    }
  }

  @Test func `a clock set back holds nothing up`() {
    var retry = Retry()
    retry.failed(at: 1_000)
    #expect(retry.mayTry(at: 999))
  }
}
