import Dialog
import Findings

extension Check {
  /// That everything in the dialog is said to somebody.
  static let unreachable = Check("everything can come up", needsSearch: true) { inspection in
    let search = inspection.search
    let questions = search.targets.filter { !search.isReached($0) }
      .compactMap { $0.question(in: inspection.dialog) }
    return search.targets.filter { target in
      guard !search.isReached(target) else { return false }
      // What belongs to something unreachable is not reported beside it.
      if case .route(let node, _) = target { return search.isReached(.node(node)) }
      switch target.owner {
      case nil: return true
      case .question(let question)?: return !questions.contains(question)
      case .say(let node)?: return search.isReached(.node(node))
      case .step(let step)?: return search.isReached(.step(step))
      case .letter(let letter)?: return search.isReached(.letter(letter))
      case .part(let part)?: return search.isReached(.part(part))
      }
    }.map { Finding(unreachable: $0, in: inspection.dialog) }
  }
}

extension Target {
  /// What it belongs to, if it is no entry of its own.
  fileprivate var owner: Owner? {
    switch self {
    case .node, .route, .detail, .step, .letter, .part: nil
    case .option(let question, _): .question(question)
    case .paragraph(let owner, _), .title(let owner, _): owner
    case .subject(let letter, _): .letter(letter)
    }
  }

  /// The question that it is, by index.
  fileprivate func question(in dialog: DialogGraph) -> Int? {
    switch self {
    case .detail(let question): return question
    case .node(let node):
      guard case .ask(let question) = dialog.nodes[node].kind else { return nil }
      return question
    case .route, .option, .step, .letter, .part, .paragraph, .title, .subject: return nil
    }
  }
}

extension Finding {
  fileprivate init(unreachable target: Target, in dialog: DialogGraph) {
    let name = dialog.name(of: target)
    let code: Finding.Code
    let message: String
    var remedy = "mend its '@ if' or the conditions on the way to it, or remove it"
    switch target {
    case .node(let node):
      switch dialog.nodes[node].kind {
      case .ask: (code, message) = (.unreachableQuestion, "the question '\(name)' is never asked")
      case .say: (code, message) = (.unreachableSay, "'\(name)' is never told")
      case .route: (code, message) = (.unreachableEntry, "the route '\(name)' is never taken")
      }
    case .route(let node, let route):
      let goal = dialog.goal(of: dialog.nodes[node].routes[route])
      (code, message) = (.unreachableRoute, "the route to '\(goal)' of '\(name)' is never taken")
      remedy = "mend its condition or those before it, or remove it"
    case .detail:
      (code, message) = (.unreachableQuestion, "no letter ever asks the question '\(name)'")
    case .step: (code, message) = (.unreachableStep, "the step '\(name)' is in no plan")
    case .letter: (code, message) = (.unreachableLetter, "the letter '\(name)' is never offered")
    case .part:
      (code, message) = (.unreachablePart, "nothing that is ever said brings '\(name)' in")
      remedy = "bring it in with '{\(name)}', or remove it"
    case .option(let question, let option):
      let label = dialog.questions[question].options[option].name
      (code, message) = (
        .unreachableOption, "the option '\(label)' of '\(name)' is never offered"
      )
      remedy = "mend the '?' before it, or remove it"
    case .paragraph(_, let index):
      let text = dialog.beginning(ofParagraph: index, in: target)
      (code, message) = (
        .unreachableParagraph, "the paragraph '\(text)' of '\(name)' is never said"
      )
      remedy = "mend the '?' before it, or remove it"
    case .title, .subject:
      (code, message) = (.unreachableTitle, "one of the titles of '\(name)' is never shown")
      remedy = "mend the '?' before it, or remove it"
    }
    self.init(code, at: dialog.place(of: target), message, remedy: remedy)
  }
}
