import Dialog

/// One walk through today's dialog with the answers given so far.
///
/// It starts at the start, always: what it passes counts, what it does not pass counts for
/// nothing, and the first question without a valid answer is where the conversation stands. The
/// routes are free of cycles, so it ends.
struct Walk {
  /// The answers that count.
  private(set) var sheet: AnswerSheet
  /// The questions whose answers count, in the order passed; those of letters after those of the
  /// walk.
  private(set) var passed: [Int] = []
  /// The nodes passed, questions included.
  private(set) var nodes: [Int] = []
  private(set) var position = Position.letters
  /// Whether the question asked has an answer that no longer fits it.
  var isOutdated: Bool {
    switch position {
    case .question(let question), .detail(let question, _): latest[question] != Self.none
    case .letters, .finished: false
    }
  }
  /// The day of the latest answer on the walk; the plan's days count from it.
  private(set) var lastAnswered: CalendarDay
  /// The letters shown so far that still hold, by index, in order, each once.
  private(set) var drafted: [Int] = []
  /// The letters that hold, by index; none before the end of the walk.
  private(set) var letters: [Int] = []

  /// The node of the question asked; nil once the walk is at its end.
  private(set) var node: Int?
  private let script: Script
  /// By question: where its last answer stands in the list, or `none`.
  private var latest: [Int]
  private var answers: [Answer]
  /// How many of the questions passed were the walk's own, once it is at its end.
  private var onWalk = 0
  private static let none = -1

  var dialog: DialogGraph { script.dialog }

  /// Walks a dialog.
  init(_ script: Script, _ answers: [Answer], on today: CalendarDay) {
    self.script = script
    self.answers = answers
    let dialog = script.dialog
    sheet = AnswerSheet(questions: dialog.questions.count, today: today, isOpen: false)
    latest = Array(repeating: Self.none, count: dialog.questions.count)
    for (index, answer) in answers.enumerated() {
      if let question = dialog.questionIndex[answer.entry] { latest[question] = index }
    }
    lastAnswered = answers.first?.day ?? today
    go(from: dialog.start)
  }

  /// The walk after the question asked was answered.
  ///
  /// No answer is read before it was passed, so the way up to here stays as it was.
  ///
  /// - Parameter answers: The same answers and one more, to that question and of the same day.
  /// - Returns: Nil when the answer may change more than what follows it.
  func goingOn(with answers: [Answer]) -> Walk? {
    var walk = self
    walk.answers = answers
    switch position {
    case .question(let question):
      guard let node else { return nil }
      walk.latest[question] = answers.count - 1
      walk.node = nil
      walk.go(from: node)
    case .detail(let question, _):
      guard script.readers.ofNothing[question], latest[question] == Self.none else { return nil }
      walk.latest[question] = answers.count - 1
      guard walk.take(question) else { return nil }
      walk.orderDetails()
      walk.position = walk.choice(answers)
    case .letters, .finished: return nil
    }
    return walk
  }

  private mutating func go(from node: Int) {
    if let question = passWalk(from: node) {
      position = .question(question)
    } else {
      onWalk = passed.count
      letters = holding()
      if passDetails() { letters = holding() }
      position = choice(answers)
    }
  }

  /// Whether it is the walk of these answers on a day; quick when they are the very same list.
  func isOf(_ answers: [Answer], on today: CalendarDay) -> Bool {
    sheet.today == today && self.answers == answers
  }

  /// The answers that count, for whatever may be certain before the end of the walk.
  ///
  /// Open for the questions that can still come; those passed by are as good as unanswered, now
  /// and at the end.
  var openSheet: AnswerSheet {
    guard let node else { return sheet }
    var sheet = sheet
    sheet.open(for: script.coming[node])
    return sheet
  }

  /// The letters that hold by the answers so far.
  private mutating func holding() -> [Int] {
    let dialog = script.dialog
    sheet.settle(in: dialog)
    return dialog.letters.indices.filter { sheet.holds(dialog.letters[$0].condition, in: dialog) }
  }

  /// What a letter still lacks, by question, in the order it asks.
  func lacking(_ letter: Int) -> [Int] {
    dialog.letters[letter].asks.filter { question in
      sheet[question] == nil && sheet.holds(dialog.questions[question].condition, in: dialog)
    }
  }

  /// The options of a question that it offers now.
  func options(of question: Int) -> [Option] {
    dialog.questions[question].options.filter { sheet.holds($0.condition, in: dialog) }
  }

  /// Goes from a node to the first question without an answer; nil at the plan.
  private mutating func passWalk(from start: Int) -> Int? {
    let dialog = script.dialog
    var node = start
    while true {
      let here = dialog.nodes[node]
      if sheet.holds(here.condition, in: dialog) {
        if case .ask(let question) = here.kind {
          guard take(question) else {
            self.node = node
            return question
          }
          if latest[question] != Self.none {
            lastAnswered = max(lastAnswered, answers[latest[question]].day)
          }
        }
        nodes.append(node)
      }
      let next = here.routes.first { sheet.holds($0.condition, in: dialog) }
      switch next?.target {
      case .node(let target)?: node = target
      case .plan?, nil: return nil
      }
    }
  }

  /// Counts the answer of a question, if it has one that fits.
  private mutating func take(_ question: Int) -> Bool {
    guard sheet[question] == nil else { return true }
    guard latest[question] != Self.none else { return false }
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
      where latest[question] != Self.none && sheet[question] == nil
        && sheet.holds(dialog.questions[question].condition, in: dialog) && take(question)
      {
        isRead = isRead || script.readers.ofLetters[question]
      }
    }
    return isRead
  }

  /// Puts the questions of letters into the order in which a walk from the start passes them.
  private mutating func orderDetails() {
    var left = Set(passed[onWalk...])
    passed.removeSubrange(onWalk...)
    for letter in letters {
      for question in script.dialog.letters[letter].asks where left.remove(question) != nil {
        passed.append(question)
      }
    }
  }

  /// Whether a saved value is one that the question takes today.
  private func fits(_ value: Value, _ question: Int) -> Bool {
    let asked = dialog.questions[question]
    switch (asked.kind, value) {
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

  /// What the choices of letters amount to.
  private mutating func choice(_ answers: [Answer]) -> Position {
    drafted = shown(by: answers, of: letters)
    guard let last = answers.lastIndex(where: { $0.entry == DialogGraph.BuiltIn.letters }),
      case .choice(let name) = answers[last].value
    else { return .letters }
    let since = answers[(last + 1)...]
    if name == DialogGraph.BuiltIn.finish { return since.isEmpty ? .finished : .letters }
    guard let letter = dialog.letterIndex[name], letters.contains(letter) else { return .letters }
    // Only answers that this letter asked for keep it open; anything else went on to other things.
    let asks = Set(dialog.letters[letter].asks)
    let isOpen = since.allSatisfy { answer in
      dialog.questionIndex[answer.entry].map(asks.contains) ?? false
    }
    guard isOpen, let question = lacking(letter).first else { return .letters }
    return .detail(question, letter: letter)
  }

  /// The letters that answers have chosen and that were shown: at once or with their gaps, or once
  /// they lacked nothing.
  private func shown(by answers: [Answer], of holding: [Int]) -> [Int] {
    var chosen: [Int] = []
    var isShown: Set<Int> = []
    for answer in answers {
      guard case .choice(let name) = answer.value, let letter = dialog.letterIndex[name],
        holding.contains(letter)
      else { continue }
      if answer.entry == DialogGraph.BuiltIn.gaps {
        isShown.insert(letter)
      } else if answer.entry != DialogGraph.BuiltIn.letters {
        continue
      }
      if !chosen.contains(letter) { chosen.append(letter) }
    }
    return chosen.filter { isShown.contains($0) || lacking($0).isEmpty }
  }
}
