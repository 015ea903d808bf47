import Dialog
import Engine
import TestSupport
import Testing

/// The days on which steps fall.
@Suite struct PlanDayTests {
  private func talk(today: String, when: String, day: Int) throws -> Talk {
    var talk = Talk(
      try SmallDialog.script(
        """
        # ask first
        @ title First
        @ answers yes-no
        @ changes
        Is this so?

        -> plan

        # step act
        @ title Act
        @ when \(when)
        @ day \(day)
        Do it.
        """))
    talk.today = try #require(CalendarDay(today))
    talk.begin()
    talk.say("yes")
    return talk
  }

  private func day(_ talk: Talk) -> String? {
    talk.conversation.plan(on: talk.today).items.first?.day?.description
  }

  /// The first is a Friday.
  @Test(arguments: [
    ("2026-11-27", 1, "2026-11-30"), ("2026-11-27", 2, "2026-11-30"),
    ("2026-11-27", 3, "2026-11-30"), ("2026-12-21", 4, "2026-12-28"),
    ("2025-12-18", 7, "2025-12-29"), ("2026-12-28", 4, "2027-01-04"),
    ("2024-12-24", 1, "2024-12-27"), ("2024-12-31", 1, "2025-01-02"),
    ("2026-11-28", 0, "2026-11-28"),
  ])
  func `a later step falls on a day when offices are open`(
    today: String, days: Int, expected: String
  ) throws {
    #expect(day(try talk(today: today, when: "next", day: days)) == expected)
  }

  @Test func `a step of today has the day on which it is shown`() throws {
    var talk = try talk(today: "2026-11-27", when: "today", day: 0)
    #expect(day(talk) == "2026-11-27")
    talk.later(days: 1)
    talk.begin()
    talk.say("nothing")
    #expect(day(talk) == "2026-11-28")
    let plans = talk.events.compactMap { if case .planned(let plan) = $0 { plan } else { nil } }
    #expect(plans.first?.items.first?.day == talk.today)
  }
}
