import Dialog

/// What somebody types who answers by chance.
///
/// Half of the dates and numbers are anything at all, the others stand on either side of what
/// conditions compare with: nothing but chance would find those.
struct RandomAnswers {
  private let dialog: DialogGraph
  private let today: CalendarDay
  /// By question; of those that take a place, a date or a number.
  private let edges: [[Value]]

  init(_ dialog: DialogGraph, on today: CalendarDay) {
    self.dialog = dialog
    self.today = today
    let samples = SampleValues(dialog: dialog, today: today)
    let reads = ConditionReads(dialog)
    edges = dialog.questions.indices.map { question in
      samples.values(of: question, comparedBy: reads.comparisons[question])
        .filter { $0.option == nil && $0.value.isAnswer }.map(\.value)
        .filter { dialog.questions[question].takes($0, on: today) }
    }
  }

  /// Something to type.
  ///
  /// - Parameters:
  ///   - question: The question, by index.
  ///   - sheet: The answers so far.
  ///   - random: Where chance comes from.
  /// - Returns: The number or the label of an option that is offered, or typed words.
  func answer(
    _ question: Int, _ sheet: AnswerSheet, _ random: inout some RandomNumberGenerator
  ) -> String {
    let asked = dialog.questions[question]
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<6: return word("answer-unknown")
    case 6..<12: return word("answer-declined")
    case 12..<14 where !asked.isInWalk: return "/skip-all"
    default: break
    }
    let offered = asked.options.filter { sheet.holds($0.condition, in: dialog) }
    if asked.kind == .many { return several(offered, &random) }
    if !offered.isEmpty, asked.kind == .choice || Bool.random(using: &random) {
      let index = Int.random(in: offered.indices, using: &random)
      let isByLabel = Int.random(in: 0..<4, using: &random) == 0
      return isByLabel ? offered[index].label : String(index + 1)
    }
    if Bool.random(using: &random), let edge = edges[question].randomElement(using: &random) {
      return SampleWalk.words(edge, in: dialog)
    }
    switch asked.kind {
    case .choice, .many, .line, .text: return "words of their own"
    case .postcode: return Self.postcodes.randomElement(using: &random) ?? ""
    case .date:
      let days =
        switch asked.expects {
        case .past: Int.random(in: -800...0, using: &random)
        case .future: Int.random(in: 0...800, using: &random)
        case nil: Int.random(in: -800...800, using: &random)
        }
      return SampleWalk.words(.date(PartialDate(today.advanced(by: days))), in: dialog)
    case .number: return String(Int.random(in: 0...1_000, using: &random))
    }
  }

  private func several(
    _ offered: [Option], _ random: inout some RandomNumberGenerator
  ) -> String {
    let some = offered.indices.filter { offered[$0].name != "none" }
    var chosen = some.filter { _ in Bool.random(using: &random) }
    if chosen.isEmpty {
      chosen = [offered.firstIndex { $0.name == "none" } ?? some.first ?? 0]
    }
    return chosen.map { String($0 + 1) }.joined(separator: ", ")
  }

  private func word(_ phrase: String) -> String {
    let phrase = dialog.phrases[phrase]
    return phrase?.words.first ?? phrase?.paragraphs.first?.plain ?? ""
  }

  private static let postcodes = [
    "TS18 1AB", "SE1 7PB", "M1", "EH1", "G2 1AA", "CF24", "BT1 5GS", "TD15", "JE2", "IM1",
  ]
}

extension Question {
  /// Whether a value is taken when it is typed on a day.
  fileprivate func takes(_ value: Value, on today: CalendarDay) -> Bool {
    guard let expects, case .date(let date) = value else { return true }
    return expects.allows(date, on: today)
  }
}
