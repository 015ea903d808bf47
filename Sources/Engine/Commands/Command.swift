/// What somebody can ask of the program instead of answering.
package enum Command: Hashable, Sendable {
  case help
  case why
  case `repeat`
  case back
  case skip
  case skipAll
  case review
  /// The number in the review; nil when none was given.
  case change(Int?)
  case plan
  /// The number in the choice of letters; nil when none was given.
  case letter(Int?)
  case restart
  case stop
  case quickExit

  /// The names under which `Dialogs/common` gives their words.
  package enum Name: String, CaseIterable, Sendable {
    case help, why, `repeat`, back, skip
    case skipAll = "skip-all"
    case review, change, plan, letter, restart, stop
    case quickExit = "quick-exit"

    /// Whether a number may follow its word.
    var takesNumber: Bool {
      switch self {
      case .change, .letter: true
      case .help, .why, .repeat, .back, .skip, .skipAll, .review, .plan, .restart, .stop,
        .quickExit:
        false
      }
    }

    func command(number: Int?) -> Command {
      switch self {
      case .help: .help
      case .why: .why
      case .repeat: .repeat
      case .back: .back
      case .skip: .skip
      case .skipAll: .skipAll
      case .review: .review
      case .change: .change(number)
      case .plan: .plan
      case .letter: .letter(number)
      case .restart: .restart
      case .stop: .stop
      case .quickExit: .quickExit
      }
    }
  }
}
