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
