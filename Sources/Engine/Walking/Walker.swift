import Dialog

/// Takes a walk.
struct Walker {
  let script: Script
  private(set) var answers: [Answer]
  /// What each of them answers.
  private(set) var entries: [AnsweredEntry]
  private(set) var sheet: AnswerSheet
  /// The questions whose answers count, in the order passed; those of letters after those of the
  /// walk.
  private(set) var passed: [Int] = []
  /// The nodes passed at which something is told.
  private(set) var told: [Int] = []
  private(set) var position = Position.letters
  /// The node of the question asked; nil once the walk is at its end.
  private(set) var node: Int?
  /// The day of the latest answer on the walk.
  private(set) var lastAnswered: CalendarDay
  /// The letters that hold, by index; none before the end of the walk.
  private(set) var letters: [Int] = []
  /// The letters shown so far that still hold, by index, in order, each once.
  var drafted: [Int] = []
  /// What stood at the end of the walk, before anything that letters asked for; nil on the way.
  private var end: End?
  /// By question: where its last answer stands in the list, or `none`.
  private var latest: [Int]
  private static let none = -1

  var dialog: DialogGraph { script.dialog }

  private struct End {
    let sheet: AnswerSheet
    let letters: [Int]
    /// How many questions were passed.
    let passed: Int
  }

  /// Walks a dialog from its start.
  init(_ script: Script, _ answers: [Answer], on today: CalendarDay) {
    self.script = script
    self.answers = answers
    let dialog = script.dialog
    sheet = AnswerSheet(questions: dialog.questions.count, today: today, isOpen: false)
    entries = answers.map { AnsweredEntry($0.entry, in: dialog) }
    latest = Array(repeating: Self.none, count: dialog.questions.count)
    for case (let index, .question(let question)) in entries.enumerated() {
      latest[question] = index
    }
    lastAnswered = answers.first?.day ?? today
    go(from: dialog.start)
  }

  /// Whether a question has an answer at all, whether or not it fits.
  func isAnswered(_ question: Int) -> Bool {
    latest[question] != Self.none
  }

  /// Whether the question asked has an answer that no longer fits it.
  var isOutdated: Bool {
    position.question.map(isAnswered) ?? false
  }

  /// Goes on with one more answer, to the question asked.
  ///
  /// - Parameters:
  ///   - answers: The same answers and that one.
  ///   - question: What it answers.
  /// - Returns: False when it may change more than what follows it.
  mutating func goOn(with answers: [Answer], to question: Int) -> Bool {
    guard position.question == question else { return false }
    self.answers = answers
    entries.append(.question(question))
    latest[question] = answers.count - 1
    if let node {
      self.node = nil
      go(from: node)
    } else if let end {
      // The walk did not pass what only a letter asks, so all of it stands.
      sheet = end.sheet
      letters = end.letters
      passed.removeSubrange(end.passed...)
      goToLetters()
    }
    return true
  }

  /// Takes in one more answer, which is no question's.
  mutating func choose(_ answers: [Answer]) {
    if let last = answers.last { entries.append(AnsweredEntry(last.entry, in: dialog)) }
    self.answers = answers
    position = choice()
  }

  private mutating func go(from node: Int) {
    if let question = passWalk(from: node) {
      position = .question(question)
    } else {
      letters = holding()
      end = End(sheet: sheet, letters: letters, passed: passed.count)
      goToLetters()
    }
  }

  private mutating func goToLetters() {
    if passDetails() { letters = holding() }
    position = choice()
  }

  /// The letters that hold by the answers so far.
  private mutating func holding() -> [Int] {
    let dialog = script.dialog
    sheet.settle(in: dialog)
    return dialog.letters.indices.filter { sheet.holds(dialog.letters[$0].condition, in: dialog) }
  }

  /// Goes from a node to the first question without an answer; nil at the plan.
  private mutating func passWalk(from start: Int) -> Int? {
    let dialog = script.dialog
    var node = start
    while true {
      if sheet.holds(dialog.nodes[node].condition, in: dialog) {
        switch dialog.nodes[node].kind {
        case .ask(let question):
          guard take(question) else {
            self.node = node
            return question
          }
          if isAnswered(question) {
            lastAnswered = max(lastAnswered, answers[latest[question]].day)
          }
        case .say: told.append(node)
        case .route: break
        }
      }
      let next = dialog.nodes[node].routes.first { sheet.holds($0.condition, in: dialog) }
      switch next?.target {
      case .node(let target)?: node = target
      case .plan?, nil: return nil
      }
    }
  }

  /// Counts the answer of a question, if it has one that fits.
  private mutating func take(_ question: Int) -> Bool {
    guard !sheet.hasAnswer(to: question) else { return true }
    guard isAnswered(question) else { return false }
    let answer = answers[latest[question]]
    guard fits(answer.value, question) else { return false }
    if script.readers.ofLetters[question] {
      sheet[question] = answer.value
    } else {
      sheet.add(unreadByRules: answer.value, to: question)
    }
    if answer.isForeign { sheet.foreign.insert(question) }
    passed.append(question)
    return true
  }

  /// Counts the answers that the letters which hold have asked for.
  ///
  /// - Returns: Whether other letters may hold now.
  private mutating func passDetails() -> Bool {
    let dialog = script.dialog
    var isRead = false
    for letter in letters {
      for question in dialog.letters[letter].asks
      where isAnswered(question) && !sheet.hasAnswer(to: question)
        && sheet.holds(dialog.questions[question].condition, in: dialog) && take(question)
      {
        isRead = isRead || script.readers.ofLetters[question]
      }
    }
    return isRead
  }

  /// Whether a saved value is one that the question takes today.
  private func fits(_ value: Value, _ question: Int) -> Bool {
    switch (dialog.questions[question].kind, value) {
    case (_, .unknown), (_, .declined): return true
    case (.choice, .choice(let name)), (.line, .choice(let name)), (.text, .choice(let name)):
      return offers(name, question)
    case (.many, .choices(let names)): return names.allSatisfy { offers($0, question) }
    case (.line, .text), (.text, .text), (.postcode, .postcode), (.date, .date),
      (.number, .number):
      return true
    case (.choice, _), (.many, _), (.line, _), (.text, _), (.postcode, _), (.date, _),
      (.number, _):
      return false
    }
  }

  private func offers(_ option: String, _ question: Int) -> Bool {
    dialog.questions[question].options.contains {
      $0.name == option && sheet.holds($0.condition, in: dialog)
    }
  }
}
