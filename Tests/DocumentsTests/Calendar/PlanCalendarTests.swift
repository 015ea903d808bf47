import Dialog
import Documents
import Engine
import Foundation
import TestSupport
import Testing

/// The plan's dates in a calendar, as `icalendar` reads them.
@Suite struct PlanCalendarTests {
  /// What icalendar reads of one entry.
  struct Component: Decodable {
    let name: String
    let uid: String
    let summary: String
    let date: String
    let alarms: Int
    let errors: [String]
  }

  private static let hasJudge = Judge.python("icalendar") != nil

  private func calendar(showsTitles: Bool = false) throws -> String {
    let files = Paper.files(
      Paper.state(Paper.waiting), try Paper.real(), as: [.ics], showsTitles: showsTitles)
    return try #require(files["dates.ics"])
  }

  private func read(_ file: String) throws -> [Component] {
    let python = try #require(Judge.python("icalendar"))
    let answer = try python.ask([Paper.script("read_calendar.py")], input: file)
    #expect(answer.status == 0, "\(answer.errors)")
    return try JSONDecoder().decode([Component].self, from: Data(answer.output.utf8))
  }

  @Test(.enabled(if: hasJudge, "icalendar (PyPI) is not installed"))
  func eachDatedStepIsAToDoAndEachDayRemindsOnce() throws {
    let components = try read(try calendar())
    #expect(components.allSatisfy { $0.errors.isEmpty })
    let conversation = Conversation(
      try Paper.real().script, state: Paper.state(Paper.waiting))
    let dated = conversation.plan(on: Paper.day).items.compactMap(\.day)
    let toDos = components.filter { $0.name == "VTODO" }
    #expect(toDos.map(\.date) == dated.map(\.description))
    let events = components.filter { $0.name == "VEVENT" }
    #expect(events.map(\.date) == Set(dated).sorted().map(\.description))
    #expect(events.allSatisfy { $0.alarms == 1 } && toDos.allSatisfy { $0.alarms == 0 })
    #expect(Set((toDos + events).map(\.uid)).count == toDos.count + events.count)
  }

  @Test(.enabled(if: hasJudge, "icalendar (PyPI) is not installed"))
  func titlesSayNothingUnlessAskedFor() throws {
    let file = try calendar()
    let values = file.components(separatedBy: "\r\n").map { $0.drop { $0 != ":" } }.joined()
    for word in ["MP", "Home Office", "asylum", "lawyer", "politician", "advisor", "petition"] {
      #expect(values.range(of: word, options: .caseInsensitive) == nil, "\(word)")
    }
    let neutral = try read(file).filter { !$0.summary.isEmpty }
    #expect(neutral.allSatisfy { $0.summary.hasPrefix("Look at your notes: ") })
    let named = try read(try calendar(showsTitles: true)).map(\.summary)
    #expect(named.contains { $0.contains("Write to the MP") })
    #expect(try read(try calendar()).map(\.uid) == read(try calendar(showsTitles: true)).map(\.uid))
  }

  private static let longTitle = String(repeating: "اكتب رسالة؛ ثم, انتظر\\ ", count: 8)

  private func calendarOfLongTitle() throws -> String {
    let files = try Paper.files(
      ofStep: """
        @ title \(Self.longTitle)
        @ when next
        @ day 3
        Act.
        """, as: [.ics], showsTitles: true)
    return try #require(files["dates.ics"])
  }

  @Test func linesAreFolded() throws {
    let lines = try calendarOfLongTitle().components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.last == "")
  }

  @Test(.enabled(if: hasJudge, "icalendar (PyPI) is not installed"))
  func linesAreFoldedBetweenCharacters() throws {
    let shown = Self.longTitle.replacing("\\ ", with: " ").trimmingCharacters(in: .whitespaces)
    let read = try read(try calendarOfLongTitle())
    #expect(read.contains { $0.summary == "1. " + shown }, "\(read)")
  }
}
