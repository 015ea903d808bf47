package import Dialog

/// Chooses what is said to one person: the paragraphs whose conditions hold.
///
/// It adds nothing and knows no words; whoever shows the result fills the holes.
package struct Composer: Sendable {
  package let dialog: DialogGraph
  package let sheet: AnswerSheet

  /// A composer for one set of answers.
  package init(dialog: DialogGraph, sheet: AnswerSheet) {
    self.dialog = dialog
    self.sheet = sheet
  }

  /// The paragraphs of an entry that hold, with the parts that they bring in.
  ///
  /// - Parameters:
  ///   - paragraphs: Those of the entry.
  ///   - owner: The entry's name.
  /// - Returns: What is said, in order.
  package func shown(_ paragraphs: [Paragraph], of owner: String) -> [Shown] {
    var all: [Shown] = []
    for paragraph in paragraphs where sheet.holds(paragraph.condition, in: dialog) {
      switch paragraph.text.onlyHole {
      case .part(let part)?:
        let inner = shown(dialog.parts[part].paragraphs, of: dialog.parts[part].name)
        all += inner.map { piece in
          // What is brought in as an explanation stays one.
          Shown(
            owner: piece.owner, role: paragraph.role == .text ? piece.role : paragraph.role,
            text: piece.text, choice: piece.choice)
        }
      case .answer(let question)? where paragraph.role == .bullet:
        all += choices(of: question).map {
          Shown(owner: owner, role: .bullet, text: paragraph.text, choice: $0)
        }
      case .answer?, .when?, .letter?, .today?, .parameter?, nil:
        all.append(
          Shown(owner: owner, role: paragraph.role, text: paragraph.text, choice: nil))
      }
    }
    return all
  }

  /// The options chosen, one bullet each; for any other answer, and for none, one bullet.
  private func choices(of question: Int) -> [String?] {
    guard case .choices(let options)? = sheet[question] else { return [nil] }
    return options
  }

  /// The wording that holds, or the last one.
  package func variant(_ variants: [Variant]) -> Text? {
    variants.first { sheet.holds($0.condition, in: dialog) }?.text ?? variants.last?.text
  }

  /// A letter as it reads for these answers.
  package func draft(_ index: Int) -> Draft {
    let letter = dialog.letters[index]
    let paragraphs = shown(letter.text, of: letter.name)
    let body = paragraphs.filter { $0.role != .explanation }
    let subject = letter.subjects.isEmpty ? nil : variant(letter.subjects)
    var read: [Int] = letter.recipient.map { [$0] } ?? []
    for text in (subject.map { [$0] } ?? []) + body.map(\.text) { collect(text, into: &read) }
    var answers: [Int: Value] = [:]
    var gaps: [Int] = []
    var foreign: [Int] = []
    for question in read {
      if let value = sheet[question], value.isAnswer {
        answers[question] = value
        if sheet.foreign.contains(question), !foreign.contains(question) {
          foreign.append(question)
        }
      } else if !gaps.contains(question) {
        gaps.append(question)
      }
    }
    return Draft(
      letter: letter.name, recipient: letter.recipient, subject: subject, body: body,
      notes: paragraphs.filter { $0.role == .explanation }, gaps: gaps,
      foreign: foreign, answers: answers)
  }

  /// What the person should know of a letter, without the letter.
  package func notes(of index: Int) -> [Shown] {
    let letter = dialog.letters[index]
    return shown(letter.text, of: letter.name).filter { $0.role == .explanation }
  }

  private func collect(_ text: Text, into read: inout [Int]) {
    for segment in text.segments {
      switch segment {
      case .hole(.answer(let question)), .hole(.when(let question)): read.append(question)
      case .hole(.part(let part)):
        for paragraph in dialog.parts[part].paragraphs
        where sheet.holds(paragraph.condition, in: dialog) {
          collect(paragraph.text, into: &read)
        }
      case .hole(.letter), .hole(.today), .hole(.parameter), .plain: break
      }
    }
  }

  /// The steps whose conditions certainly hold, in order.
  ///
  /// - Parameter start: The day from which dates without another start count.
  /// - Returns: The plan.
  package func plan(from start: CalendarDay) -> Plan {
    var found: [(stage: Int, day: Int, index: Int, item: Plan.Item)] = []
    for (index, step) in dialog.steps.enumerated() where sheet.holds(step.condition, in: dialog) {
      let day = step.due.map { dueDay(of: step, $0, from: start) }
      let stage = Step.Stage.allCases.firstIndex(of: step.stage) ?? 0
      // A step without a date stands where its stage begins.
      let rank = day?.number ?? start.number
      found.append((stage, rank, index, Plan.Item(step: step.name, day: day)))
    }
    found.sort { ($0.stage, $0.day, $0.index) < ($1.stage, $1.day, $1.index) }
    return Plan(items: found.map(\.item), isComplete: !sheet.isOpen)
  }

  private func dueDay(of step: Step, _ due: Step.Due, from start: CalendarDay) -> CalendarDay {
    // Whoever comes back to a plan reads "today" on another day than it was made on.
    guard step.stage != .today else { return sheet.today }
    let first = due.after.flatMap { date(of: $0) } ?? start
    // What should have been done already is for the first day there is.
    let day = max(first.advanced(by: due.days), start)
    return due.days > 0 ? day.orNextWorkingDay : day
  }

  private func date(of question: Int) -> CalendarDay? {
    guard case .date(let date)? = sheet[question] else { return nil }
    return date.latest
  }
}
