package import Dialog

/// One walk as an example: what is asked and what is answered, in order.
package struct SampleWalk: Hashable, Sendable {
  /// A question and its answer.
  package struct Step: Hashable, Sendable {
    /// By index.
    package let question: Int
    package let value: Value
  }

  package internal(set) var steps: [Step] = []

  /// How many questions it answers.
  package var count: Int { steps.count }

  /// The walk as lines of a walkthrough: `detained: yes`.
  ///
  /// - Parameter dialog: The dialog.
  /// - Returns: One line a question.
  package func lines(in dialog: DialogGraph) -> [String] {
    steps.map { step in
      dialog.questions[step.question].name + ": " + Self.words(step.value, in: dialog)
    }
  }

  /// The walk as a whole walkthrough that ends on a day.
  ///
  /// A date that its question refuses on that day was answered before it went by, and the
  /// conversation is taken up again.
  ///
  /// - Parameters:
  ///   - dialog: The dialog.
  ///   - day: The day.
  /// - Returns: The day of the answers, a line a question, and how the conversation is taken up.
  package func walkthrough(in dialog: DialogGraph, on day: CalendarDay) -> [String] {
    let days = daysGoneBy(in: dialog, on: day)
    let head = ["@ day \(day.advanced(by: -days))"] + lines(in: dialog)
    guard days > 0 else { return head }
    let isAskedForChanges = steps.contains { dialog.questions[$0.question].changes }
    return head + ["later \(days) days"]
      + (isAskedForChanges
        ? ["\(DialogGraph.BuiltIn.changes): \(DialogGraph.BuiltIn.nothing)"] : [])
  }

  /// How long ago its dates could all be typed.
  private func daysGoneBy(in dialog: DialogGraph, on day: CalendarDay) -> Int {
    steps.reduce(0) { days, step in
      guard dialog.questions[step.question].expects == .future, case .date(let date) = step.value,
        let latest = date.latest
      else { return days }
      return max(days, latest.days(to: day))
    }
  }

  /// A value as a line of a walkthrough has it.
  static func words(_ value: Value, in dialog: DialogGraph) -> String {
    switch value {
    case .unknown: "unknown"
    case .declined: "declined"
    case .choice(let name): name
    case .choices(let names): names.isEmpty ? "none" : names.joined(separator: ", ")
    case .text(let text): text
    case .postcode(let postcode): postcode.written
    case .number(let number): String(number)
    case .date(let date):
      (date.day.map { "\($0) " } ?? "")
        + "\(dialog.phrases["month-\(date.month)"]?.paragraphs.first?.plain ?? "") \(date.year)"
    }
  }
}
