import Dialog
package import Engine

/// The numbered choices of a prompt, for clients that draw buttons.
extension Speaker {
  /// One of the numbered choices that a prompt offers, in their order.
  package struct Choice: Hashable, Sendable {
    /// The option's name, or that of what is chosen.
    package let name: String
    /// What it says in each language, the person's first; one where both say the same.
    package let wordings: [Passage.Wording]

    /// What it says in the person's language.
    package var label: String { wordings[0].text }
  }

  /// The numbered choices of a prompt; none where words are typed.
  ///
  /// - Parameters:
  ///   - prompt: What is asked.
  ///   - passages: The same in words.
  /// - Returns: The choices, in the order of their numbers.
  package func choices(_ prompt: Prompt, in passages: [Passage]) -> [Choice] {
    let wordings = passages.compactMap { passage in
      if case .option = passage.role { passage.wordings } else { nil as [Passage.Wording]? }
    }
    return zip(names(of: prompt), wordings).map(Choice.init)
  }

  private func names(of prompt: Prompt) -> [String] {
    let dialog = spoken.dialog
    let yesNo = (dialog.sharedOptions["yes-no"] ?? []).map(\.name)
    switch prompt {
    case .question(let name, _):
      guard let index = dialog.questionIndex[name] else { return [] }
      return narrators[0].offered(by: dialog.questions[index]).map(\.name)
    case .letters(let names): return names + [DialogGraph.BuiltIn.finish]
    case .changes(let names): return names + [DialogGraph.BuiltIn.nothing]
    case .languages(let codes): return codes
    case .restart, .erase, .leave, .suggestedLanguage: return yesNo
    case .which(_, let values):
      guard values.count > 1 else { return yesNo }
      return values.map { value in
        if case .choice(let name) = value { name } else { "own-words" }
      } + [DialogGraph.BuiltIn.nothing]
    }
  }
}
