/// Looks into every text for holes that could stay empty before a person, or show what is private
/// to everybody.
struct HoleCheck {
  private let graph: DialogGraph

  init(_ graph: DialogGraph) {
    self.graph = graph
  }

  func problems() -> [Problem] {
    var problems: [Problem] = []
    for node in graph.nodes {
      switch node.kind {
      case .say(let paragraphs):
        problems += toPerson(paragraphs, under: [node.condition], of: node.name, at: node.place)
      case .ask, .route: break
      }
    }
    for question in graph.questions {
      problems += toPerson(
        question.text, under: [question.condition], of: question.name, at: question.place)
    }
    for step in graph.steps {
      problems += toPerson(step.text, under: [step.condition], of: step.name, at: step.place)
    }
    for letter in graph.letters {
      let notes = letter.text.filter { $0.role == .explanation }
      problems += toPerson(notes, under: [letter.condition], of: letter.name, at: letter.place)
      if letter.isPublic { problems += inPublic(letter) }
    }
    return problems
  }

  private func toPerson(
    _ paragraphs: [Paragraph], under conditions: [Condition?], of name: String, at place: Mark
  ) -> [Problem] {
    var problems: [Problem] = []
    for paragraph in paragraphs {
      let all = conditions + [paragraph.condition]
      for case .hole(let hole) in paragraph.text.segments {
        switch hole {
        case .answer(let question):
          let isSafe = all.contains { $0?.requires(question, rules: graph.rules) == true }
          guard !isSafe else { continue }
          let asked = graph.questions[question].name
          problems.append(
            Problem(
              .possiblyEmpty, at: place,
              "'{\(asked)}' in '\(name)' is empty for somebody who did not answer it",
              remedy: "guard that paragraph with '? \(asked) is answered'"))
        case .part(let part):
          problems += toPerson(graph.parts[part].paragraphs, under: all, of: name, at: place)
        case .letter, .today, .parameter: break
        }
      }
    }
    return problems
  }

  private func inPublic(_ letter: Letter) -> [Problem] {
    let message = letter.text.filter { $0.role != .explanation }
    let shown =
      message.map(\.text) + letter.subjects.map(\.text)
    return privateAnswers(in: shown).map { question in
      Problem(
        .privateInPublic, at: letter.place,
        "'{\(question)}' is private, and anybody may read the letter '\(letter.name)'",
        remedy: "leave it out of this letter")
    }
  }

  private func privateAnswers(in texts: [Text]) -> [String] {
    texts.flatMap { text in
      text.segments.flatMap { segment -> [String] in
        switch segment {
        case .hole(.answer(let question)):
          let asked = graph.questions[question]
          return asked.isPrivate ? [asked.name] : []
        case .hole(.part(let part)):
          return privateAnswers(in: graph.parts[part].paragraphs.map(\.text))
        case .hole(.letter), .hole(.today), .hole(.parameter), .plain: return []
        }
      }
    }
  }
}
