/// Where a conversation stands.
enum Position: Hashable {
  /// A question has no valid answer yet, by index.
  case question(Int)
  /// A letter was chosen and lacks the answer of a question.
  case detail(Int, letter: Int)
  /// The plan is there, and letters can be chosen.
  case letters
  /// The last answer was Finish.
  case finished

  /// The question that is asked; nil when none is.
  var question: Int? {
    switch self {
    case .question(let question), .detail(let question, _): question
    case .letters, .finished: nil
    }
  }

  /// Whether every question of the walk is answered.
  var isPastWalk: Bool {
    switch self {
    case .question: false
    case .detail, .letters, .finished: true
    }
  }
}
