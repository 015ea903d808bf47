package import Dialog
package import Findings

/// What targets are called in the dialog, and where they stand.
extension DialogGraph {
  /// The name of the entry that a target is or belongs to.
  package func name(of target: Target) -> String {
    switch target {
    case .node(let node), .route(let node, _): nodes[node].name
    case .detail(let question), .option(let question, _): questions[question].name
    case .step(let step): steps[step].name
    case .letter(let letter), .subject(let letter, _): letters[letter].name
    case .part(let part): parts[part].name
    case .paragraph(let owner, _), .title(let owner, _): name(of: owner)
    }
  }

  private func name(of owner: Target.Owner) -> String {
    switch owner {
    case .question(let question): questions[question].name
    case .say(let node): nodes[node].name
    case .step(let step): steps[step].name
    case .letter(let letter): letters[letter].name
    case .part(let part): parts[part].name
    }
  }

  /// The name of the entry that a route leads to; `plan` at the end of the walk.
  func goal(of route: Route) -> String {
    switch route.target {
    case .node(let node): nodes[node].name
    case .plan: "plan"
    }
  }

  /// Where a target stands.
  package func place(of target: Target) -> Finding.Place {
    place(mark(of: target))
  }

  private func mark(of target: Target) -> Mark {
    switch target {
    case .node(let node): nodes[node].place
    case .route(let node, let route): nodes[node].routes[route].place
    case .detail(let question): questions[question].place
    case .option(let question, let option): mark(ofOption: option, of: questions[question])
    case .step(let step): steps[step].place
    case .letter(let letter): letters[letter].place
    case .subject(let letter, let index): letters[letter].subjects[index].place
    case .part(let part): parts[part].place
    case .paragraph(let owner, let index): paragraphs(of: owner)[index].place
    case .title(let owner, let index): titles(of: owner)[index].place
    }
  }

  /// An option of a list that several questions share is at fault where one of them shares it.
  private func mark(ofOption option: Int, of question: Question) -> Mark {
    question.options[option].owner == question.name
      ? question.options[option].place : question.place
  }

  /// The paragraphs of an entry, its explanations included.
  func paragraphs(of owner: Target.Owner) -> [Paragraph] {
    switch owner {
    case .question(let question): questions[question].text
    case .say(let node):
      if case .say(let paragraphs) = nodes[node].kind { paragraphs } else { [] }
    case .step(let step): steps[step].text
    case .letter(let letter): letters[letter].text
    case .part(let part): parts[part].paragraphs
    }
  }

  private func titles(of owner: Target.Owner) -> [Variant] {
    switch owner {
    case .question(let question): questions[question].titles
    case .step(let step): steps[step].titles
    case .letter(let letter): letters[letter].titles
    case .say, .part: []
    }
  }

  /// The first words of a paragraph, to find it by.
  func beginning(ofParagraph index: Int, in target: Target) -> String {
    guard case .paragraph(let owner, _) = target else { return "" }
    let words = source(of: paragraphs(of: owner)[index].text).split(separator: "\n")
      .joined(separator: " ")
    return words.count > 40 ? String(words.prefix(40)) + "…" : words
  }
}
