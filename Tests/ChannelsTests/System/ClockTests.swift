import Channels
import Dialog
import Testing

@Suite struct ClockTests {
  private let day = CalendarDay(number: 20_780)

  @Test func `a clock that stands is at noon of its day`() {
    let clock = Clock.standing(on: day)
    #expect(clock.today() == day)
    #expect(clock.now() == 20_780 * 86_400 + 43_200)
    #expect(clock.moment(at: clock.now()) == clock.now())
  }

  @Test func `to talk as if it were another day leaves the time as it is`() {
    let clock = Clock(today: { CalendarDay(number: 1) }) { 90_000 }.talking(on: day)
    #expect(clock.today() == day)
    #expect(clock.now() == 90_000)
  }

  @Test func `a moment of a conversation that is set to a day is noon of that day`() {
    let clock = Clock(today: { CalendarDay(number: 1) }) { 90_000 }
    #expect(clock.moment(at: 90_000) == 90_000)
    #expect(clock.talking(on: day).moment(at: 90_000) == 20_780 * 86_400 + 43_200)
  }
}
