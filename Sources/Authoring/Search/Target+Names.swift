package import Dialog
package import Findings

/// What targets are called in the dialog, and where they stand.
extension DialogGraph {
  /// The name of the entry that a target is or belongs to.
  package func name(of target: Target) -> String {
    switch target {
    case .node(let node): nodes[node].name
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

  /// Where the entry stands that a target is or belongs to.
  package func place(of target: Target) -> Finding.Place {
    switch target {
    case .node(let node): place(nodes[node].place)
    case .detail(let question), .option(let question, _): place(questions[question].place)
    case .step(let step): place(steps[step].place)
    case .letter(let letter), .subject(let letter, _): place(letters[letter].place)
    case .part(let part): place(parts[part].place)
    case .paragraph(let owner, _), .title(let owner, _): place(of: owner)
    }
  }

  private func place(of owner: Target.Owner) -> Finding.Place {
    switch owner {
    case .question(let question): place(questions[question].place)
    case .say(let node): place(nodes[node].place)
    case .step(let step): place(steps[step].place)
    case .letter(let letter): place(letters[letter].place)
    case .part(let part): place(parts[part].place)
    }
  }

  /// The first words of a paragraph, to find it by.
  func beginning(ofParagraph index: Int, in target: Target) -> String {
    guard case .paragraph(let owner, _) = target else { return "" }
    let paragraphs =
      switch owner {
      case .question(let question): questions[question].text
      case .say(let node):
        if case .say(let paragraphs) = nodes[node].kind { paragraphs } else { [Paragraph]() }
      case .step(let step): steps[step].text
      case .letter(let letter): letters[letter].text
      case .part(let part): parts[part].paragraphs
      }
    let words = source(of: paragraphs[index].text)
    return words.count > 40 ? String(words.prefix(40)) + "…" : words
  }

  /// A text as it is written in the files, on one line.
  func source(of text: Text) -> String {
    text.segments.reduce(into: "") { words, segment in
      switch segment {
      case .plain(let piece): words += piece.split { $0 == "\n" }.joined(separator: " ")
      case .hole(.answer(let question)): words += "{\(questions[question].name)}"
      case .hole(.part(let part)): words += "{\(parts[part].name)}"
      case .hole(.letter(let letter)): words += "{\(letters[letter].name)}"
      case .hole(.today): words += "{today}"
      case .hole(.parameter(let name)): words += "{\(name)}"
      }
    }
  }
}
