import Dialog

/// One walk through today's dialog with the answers given so far.
///
/// It starts at the start, always: what it passes counts, what it does not pass counts for
/// nothing, and the first question without a valid answer is where the conversation stands. The
/// routes are free of cycles, so it ends.
///
/// Once taken it never changes, so whoever asks for it shares it.
final class Walk: Sendable {
  private let end: Walker

  /// Walks a dialog.
  init(_ script: Script, _ answers: [Answer], on today: CalendarDay) {
    end = Walker(script, answers, on: today)
  }

  private init(_ end: Walker) {
    self.end = end
  }

  /// The walk after a question was answered.
  ///
  /// No answer is read before it was passed, so the way up to here stays as it was.
  ///
  /// - Parameters:
  ///   - answers: The same answers and one more, of the same day.
  ///   - question: What that one answers.
  /// - Returns: Nil when the answer may change more than what follows it.
  func goingOn(with answers: [Answer], to question: Int) -> Walk? {
    var walker = end
    return walker.goOn(with: answers, to: question) ? Walk(walker) : nil
  }

  /// The walk after a letter was chosen, or Finish, which no condition reads.
  ///
  /// - Parameter answers: The same answers and that one.
  /// - Returns: Nil before the end of the walk.
  func goingOn(withChoice answers: [Answer]) -> Walk? {
    guard position.isPastWalk else { return nil }
    var walker = end
    walker.choose(answers)
    return Walk(walker)
  }

  /// The answers that count.
  var sheet: AnswerSheet { end.sheet }
  /// The questions whose answers count, in the order passed; those of letters after those of the
  /// walk.
  var passed: [Int] { end.passed }
  /// The nodes passed at which something is told.
  var told: [Int] { end.told }
  var position: Position { end.position }
  /// The node of the question asked; nil once the walk is at its end.
  var node: Int? { end.node }
  /// The day of the latest answer on the walk; the plan's days count from it, but those of today.
  var lastAnswered: CalendarDay { end.lastAnswered }
  /// The letters shown so far that still hold, by index, in order, each once.
  var drafted: [Int] { end.drafted }
  /// The letters that hold, by index; none before the end of the walk.
  var letters: [Int] { end.letters }
  /// Whether the question asked has an answer that no longer fits it.
  var isOutdated: Bool { end.isOutdated }

  /// How many answers a letter still lacks.
  func countLacking(_ letter: Int) -> Int {
    end.countLacking(letter)
  }

  /// Whether it is the walk of these answers on a day; quick when they are the very same list.
  func isOf(_ answers: [Answer], on today: CalendarDay) -> Bool {
    end.sheet.today == today && end.answers == answers
  }

  /// The answers that count, for whatever may be certain before the end of the walk.
  ///
  /// Open for the questions that can still come; those passed by are as good as unanswered, now
  /// and at the end.
  var openSheet: AnswerSheet {
    guard let node else { return sheet }
    var sheet = sheet
    sheet.open(for: end.script.coming[node])
    return sheet
  }
}
