package import Dialog
package import Engine
import Speech

/// Everything that one person can take away, before any format.
package struct Papers: Sendable {
  let scribe: Scribe
  let plan: Plan
  let today: CalendarDay

  /// The papers of one conversation as it stands.
  ///
  /// - Parameters:
  ///   - state: The answers.
  ///   - tongues: The languages to write in, the main one first.
  ///   - english: The language in which messages are sent.
  ///   - today: The day on which the papers are made.
  package init(
    of state: State, in tongues: [Tongue], english: Tongue, on today: CalendarDay
  ) {
    let conversation = Conversation(english.script, state: state)
    scribe = Scribe(
      tongues: tongues, english: english, sheet: conversation.sheet(on: today))
    plan = conversation.plan(on: today)
    self.today = today
  }

  private init(_ scribe: Scribe, _ plan: Plan, on today: CalendarDay) {
    self.scribe = scribe
    self.plan = plan
    self.today = today
  }

  /// The same with English beside the languages of the paper.
  var besideEnglish: Papers {
    guard !scribe.tongues.contains(where: { $0.tag == scribe.english.tag }) else { return self }
    let both = Scribe(
      tongues: scribe.tongues + [scribe.english], english: scribe.english, sheet: scribe.sheet)
    return Papers(both, plan, on: today)
  }

  var dialog: DialogGraph { scribe.dialog }

  /// The messages that hold, by index, in the order of their numbers.
  ///
  /// Before the end of the walk it is not certain which there will be, so there are none.
  var letters: [Int] {
    guard plan.isComplete else { return [] }
    return dialog.letters.indices.filter {
      scribe.sheet.holds(dialog.letters[$0].condition, in: dialog)
    }
  }
}
