/// Looks into every text for holes that could stay empty before a person, or show what is private
/// to everybody.
///
/// Each part is looked into once, however often it is brought in.
struct HoleCheck {
  private(set) var problems = ProblemList()
  private let graph: DialogGraph
  private let reach: RuleReach
  /// By part: the questions whose answers it shows under no guard of its own.
  private var unguarded: [[Int]?]
  /// By part: the private questions whose answers it shows.
  private var privates: [[Int]?]

  /// Checks a dialog whose parts are free of cycles.
  init(_ graph: DialogGraph, _ reach: RuleReach) {
    self.graph = graph
    self.reach = reach
    unguarded = Array(repeating: nil, count: graph.parts.count)
    privates = Array(repeating: nil, count: graph.parts.count)
    run()
  }

  private mutating func run() {
    for node in graph.nodes {
      switch node.kind {
      case .say(let paragraphs):
        checkToPerson(paragraphs, under: node.condition, of: node.name, at: node.place)
      case .ask, .route: break
      }
    }
    for question in graph.questions {
      checkToPerson(
        question.text, under: question.condition, of: question.name, at: question.place)
    }
    for step in graph.steps {
      checkToPerson(step.text, under: step.condition, of: step.name, at: step.place)
    }
    for letter in graph.letters {
      let notes = letter.text.filter { $0.role == .explanation }
      checkToPerson(notes, under: letter.condition, of: letter.name, at: letter.place)
      if letter.isPublic { checkPublic(letter) }
    }
  }

  // MARK: To the person

  private mutating func checkToPerson(
    _ paragraphs: [Paragraph], under condition: Condition?, of name: String, at place: Mark
  ) {
    for question in unguarded(in: paragraphs) where !reach.requires(condition, question) {
      let asked = graph.questions[question].name
      problems.append(
        Problem(
          .possiblyEmpty, at: place,
          "'{\(asked)}' in '\(name)' is empty for somebody who did not answer it",
          remedy: "guard that paragraph with '? \(asked) is answered'"))
    }
  }

  /// The questions whose answers are shown without a guard that makes sure of them, each once.
  private mutating func unguarded(in paragraphs: [Paragraph]) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = []
    for paragraph in paragraphs {
      for case .hole(let hole) in paragraph.text.segments {
        let shown: [Int]
        switch hole {
        case .answer(let question), .when(let question): shown = [question]
        case .part(let part): shown = unguarded(inPart: part)
        case .letter, .today, .parameter: shown = []
        }
        for question in shown
        where !reach.requires(paragraph.condition, question) && seen.insert(question).inserted {
          found.append(question)
        }
      }
    }
    return found
  }

  private mutating func unguarded(inPart part: Int) -> [Int] {
    if let known = unguarded[part] { return known }
    let found = unguarded(in: graph.parts[part].paragraphs)
    unguarded[part] = found
    return found
  }

  // MARK: To everybody

  private mutating func checkPublic(_ letter: Letter) {
    let message = letter.text.filter { $0.role != .explanation }
    let shown = message.map(\.text) + (letter.subjects + letter.titles).map(\.text)
    for question in privates(in: shown) {
      let asked = graph.questions[question].name
      problems.append(
        Problem(
          .privateInPublic, at: letter.place,
          "'{\(asked)}' is private, and anybody may read the letter '\(letter.name)'",
          remedy: "leave it out of this letter"))
    }
  }

  /// The private questions whose answers texts show, each once.
  private mutating func privates(in texts: [Text]) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = []
    for text in texts {
      for case .hole(let hole) in text.segments {
        let shown: [Int]
        switch hole {
        case .answer(let question), .when(let question):
          shown = graph.questions[question].isPrivate ? [question] : []
        case .part(let part): shown = privates(inPart: part)
        case .letter, .today, .parameter: shown = []
        }
        found += shown.filter { seen.insert($0).inserted }
      }
    }
    return found
  }

  private mutating func privates(inPart part: Int) -> [Int] {
    if let known = privates[part] { return known }
    let found = privates(in: graph.parts[part].paragraphs.map(\.text))
    privates[part] = found
    return found
  }
}
