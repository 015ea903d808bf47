import Dialog
import Engine
import Speech

/// The dates of a plan for a calendar: something to do for each step, and a reminder for each day.
///
/// Titles say nothing unless somebody asked for that: a telephone shows them while it is locked.
struct PlanCalendar {
  private let papers: Papers
  private let showsTitles: Bool
  private let stamp: String

  /// The calendar of a plan.
  ///
  /// - Parameters:
  ///   - papers: The person's papers.
  ///   - showsTitles: Whether the steps are named.
  ///   - time: When it is made, in seconds since 1970 UTC.
  init(_ papers: Papers, showsTitles: Bool, time: Int) {
    self.papers = papers
    self.showsTitles = showsTitles
    stamp = Self.stamp(time)
  }

  /// The whole file, or nil for a plan without dates.
  var text: String? {
    let steps = papers.planPaper.stages.flatMap(\.steps).filter { $0.day != nil }
    guard !steps.isEmpty else { return nil }
    let days = Dictionary(grouping: steps) { $0.day ?? papers.today }
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Notes//Notes//EN"]
    for day in days.keys.sorted() { lines += event(on: day, days[day] ?? []) }
    for step in steps { lines += toDo(step) }
    lines.append("END:VCALENDAR")
    return lines.map(CalendarLine.folded).joined()
  }

  private func event(on day: CalendarDay, _ steps: [PlannedStep]) -> [String] {
    let title = title(steps)
    return [
      "BEGIN:VEVENT", "UID:\(identity(of: "day", steps, day))", "DTSTAMP:\(stamp)",
      "DTSTART;VALUE=DATE:\(Self.date(day))", "DTEND;VALUE=DATE:\(Self.date(day.advanced(by: 1)))",
      "SUMMARY:\(title)", "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
      // At nine in the morning, wherever that is.
      "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(title)", "TRIGGER:PT9H", "END:VALARM",
      "END:VEVENT",
    ]
  }

  private func toDo(_ step: PlannedStep) -> [String] {
    guard let day = step.day else { return [] }
    return [
      "BEGIN:VTODO", "UID:\(identity(of: "step", [step], day))", "DTSTAMP:\(stamp)",
      "DUE;VALUE=DATE:\(Self.date(day))", "SUMMARY:\(title([step]))", "CLASS:PRIVATE",
      "STATUS:NEEDS-ACTION", "END:VTODO",
    ]
  }

  private func title(_ steps: [PlannedStep]) -> String {
    let scribe = papers.scribe
    guard let tongue = scribe.tongues.first else { return "" }
    let writer = scribe.writer(tongue)
    let title =
      showsTitles
      ? steps.map { step in
        tongue.vocabulary(
          .stepTitle, ["number": String(step.number), "title": step.title.main.text])
      }.joined(separator: "; ")
      : tongue.vocabulary(.calendarNeutral, ["numbers": writer.list(steps.map { "\($0.number)" })])
    return CalendarLine.escaped(title)
  }

  /// The same for the same steps on the same day, so that a calendar read in twice has each once; it
  /// tells nobody what they are.
  private func identity(of kind: String, _ steps: [PlannedStep], _ day: CalendarDay) -> String {
    let words = [kind, papers.dialog.name, day.description] + steps.map(\.name)
    let hash = words.joined(separator: " ").utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    return String(hash, radix: 16) + "@notes.invalid"
  }

  private static func date(_ day: CalendarDay) -> String {
    day.description.filter { $0 != "-" }
  }

  private static func stamp(_ time: Int) -> String {
    let day = CalendarDay(number: time >= 0 ? time / 86_400 : 0)
    let seconds = max(0, time) % 86_400
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { part in
      (part < 10 ? "0" : "") + String(part)
    }
    return date(day) + "T" + clock.joined() + "Z"
  }
}
