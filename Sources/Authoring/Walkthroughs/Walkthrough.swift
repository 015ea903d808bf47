package import Dialog
package import Findings

/// A worked example of a conversation: what a person answers, and what must come of it.
///
/// It goes by the names of the dialog, never by its words, so that it runs in every language and
/// survives every rewording:
///
/// ```
/// @ day 2026-11-23
/// who: self
/// detained: yes
/// plan: tell-someone, call-mp
/// ```
package struct Walkthrough: Sendable {
  /// The file's name without folder and ending.
  package let name: String
  /// The path that findings name.
  package let path: String
  /// The day on which the conversation begins.
  package let day: CalendarDay
  package let lines: [Line]
}

extension Walkthrough {
  /// One line that does or expects something.
  package struct Line: Hashable, Sendable {
    package let place: Finding.Place
    package let kind: Kind
  }

  /// What a line does or expects.
  package enum Kind: Hashable, Sendable {
    /// The question that must be asked, by index, and its answer: the name of an option, several
    /// with commas between them, or what is typed.
    case answer(question: Int, String)
    /// A letter chosen, by index; nil for Finish.
    case letters(Int?)
    /// A question whose answer has changed, by index, chosen when somebody comes back; nil for
    /// "nothing has changed".
    case changes(Int?)
    /// Takes back the last answer.
    case back
    /// Asks a question again, by index.
    case change(Int)
    /// Lets days pass.
    case later(Int)
    /// Words of the last reply.
    case says(String)
    /// Steps of the plan, by index, that must stand in it in this order.
    case plan([Int])
    /// Steps that must not be in the plan, by index.
    case notInPlan([Int])
    /// A question whose answer is a gap in the letter just shown, by index.
    case gap(Int)

    /// Whether the line types something, as opposed to looking at what was said.
    var isTurn: Bool {
      switch self {
      case .answer, .letters, .changes, .back, .change: true
      case .later, .says, .plan, .notInPlan, .gap: false
      }
    }
  }
}
