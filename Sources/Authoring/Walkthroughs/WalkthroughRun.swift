package import Dialog
package import Engine
package import Findings
package import Speech

/// A walkthrough as it was played: everything said and typed, and where it went otherwise.
package struct WalkthroughRun: Sendable {
  /// How a walkthrough is played.
  package enum Variant: Sendable {
    /// As it stands.
    case plain
    /// The state is put away and fetched again between every two turns, by whatever is handed in.
    case reloaded(@Sendable (State) throws -> State)
    /// After the end every answer is taken back, and each position must be the one seen before.
    case backwards
  }

  /// One turn.
  package struct Turn: Sendable {
    package let day: CalendarDay
    /// What the person typed; nil when the program spoke first.
    package let typed: String?
    /// What was said to it.
    package let passages: [Passage]
    package let events: [Event]
    /// The answers after it.
    package let sheet: AnswerSheet
  }

  package let walkthrough: Walkthrough
  package internal(set) var turns: [Turn] = []
  package internal(set) var findings: [Finding] = []

  /// Plays a walkthrough.
  ///
  /// - Parameters:
  ///   - walkthrough: What is typed and expected.
  ///   - spoken: The dialog.
  ///   - variant: How.
  package init(
    _ walkthrough: Walkthrough, of spoken: SpokenDialog, as variant: Variant = .plain
  ) {
    self.walkthrough = walkthrough
    var player = WalkthroughPlayer(walkthrough, spoken, variant)
    player.play()
    turns = player.turns
    findings = player.findings
  }
}
