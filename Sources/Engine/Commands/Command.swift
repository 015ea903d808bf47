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
  /// The same, of a letter that is to be understood and not copied.
  case translateLetter(Int?)
  /// The codes of one language or two; nil when none was named.
  case language([String]?)
  /// The next page of a reply that was too long for one message.
  case more
  case save
  case restart
  case erase
  case stop
  case quickExit

  /// The names under which `Dialogs/common` gives their words.
  package enum Name: String, CaseIterable, Sendable {
    case help, why, `repeat`, back, skip
    case skipAll = "skip-all"
    case review, change, plan, letter
    case translateLetter = "translate-letter"
    case language, more, save, restart, erase, stop
    case quickExit = "quick-exit"

    /// Whether a number may follow its word.
    package var takesNumber: Bool {
      switch self {
      case .change, .letter, .translateLetter: true
      case .help, .why, .repeat, .back, .skip, .skipAll, .review, .plan, .language, .more, .save,
        .restart, .erase, .stop, .quickExit:
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
      case .translateLetter: .translateLetter(number)
      case .language: .language(nil)
      case .more: .more
      case .save: .save
      case .restart: .restart
      case .erase: .erase
      case .stop: .stop
      case .quickExit: .quickExit
      }
    }
  }
}
