import Dialog
import Speech

/// What the entries of a dialog are called in a picture, in one language.
struct DrawingWords {
  let dialog: DialogGraph
  let say: Vocabulary

  init(_ voice: Voice) {
    dialog = voice.dialog
    say = voice.vocabulary
  }

  // MARK: Titles

  /// A place of the walk, under the number that guides give it.
  func title(ofNode index: Int) -> String {
    let title =
      switch dialog.nodes[index].kind {
      case .ask(let question): self.title(dialog.questions[question].titles)
      case .say(let paragraphs): say(.conditionQuoted, ["answer": beginning(of: paragraphs)])
      case .route: say(.guideNext)
      }
    return say(.stepTitle, ["number": String(index + 1), "title": title])
  }

  func title(ofLetter index: Int) -> String {
    let title = title(dialog.letters[index].titles)
    return say(.stepTitle, ["number": String(index + 1), "title": title])
  }

  /// A title in its first wording, with gaps where answers stand.
  func title(_ variants: [Variant]) -> String {
    (variants.first?.text.segments ?? []).reduce(into: "") { words, segment in
      switch segment {
      case .plain(let piece): words += piece
      case .hole(.answer(let question)), .hole(.when(let question)):
        words += say(.gap, ["title": dialog.questions[question].titles.first?.text.plain ?? ""])
      case .hole(.part), .hole(.letter), .hole(.today), .hole(.parameter): break
      }
    }
  }

  /// The first words of what is said, to know it by.
  private func beginning(of paragraphs: [Paragraph]) -> String {
    let most = 44
    let text = paragraphs.first?.text.plain ?? ""
    guard text.count > most else { return text }
    let start = text.prefix(most)
    var words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    while words.last?.isPunctuation == true { words.removeLast() }
    return words + "…"
  }

  // MARK: Conditions

  /// The terms of a condition, in words; none without a condition.
  func terms(_ condition: Condition?) -> [String] {
    condition.map { ConditionWriter(dialog, say).terms($0).map(\.words) } ?? []
  }

  /// When something is said or listed: one line, or one a term.
  func notes(_ condition: Condition?) -> [String] {
    let terms = terms(condition)
    guard let first = terms.first else { return [say(.guideForEverybody)] }
    return terms.count == 1 ? [first] : terms.map { "• " + $0 }
  }

  /// When a place is passed at all.
  func onlyWhen(_ condition: Condition?) -> [String] {
    let terms = terms(condition)
    guard let first = terms.first else { return [] }
    guard terms.count > 1 else { return [say(.guideWhen, ["condition": first])] }
    return [say(.guideWhenAll)] + terms.map { "• " + $0 }
  }

  /// What a way is labelled with: the answers that lead there, or a condition.
  ///
  /// - Parameters:
  ///   - position: The route, in its node.
  ///   - index: The node.
  /// - Returns: The words; nil where there is nothing to say.
  func label(ofRoute position: Int, from index: Int) -> String? {
    let node = dialog.nodes[index]
    let own: Int? = if case .ask(let question) = node.kind { question } else { nil }
    guard let condition = node.routes[position].condition else {
      return own.flatMap { remaining(of: $0, beside: node.routes.prefix(position)) }
    }
    return ConditionWriter(dialog, say, beside: own).words(condition)
  }

  /// The answers of a question that lead nowhere else; nil when that cannot be said in short.
  private func remaining(of question: Int, beside routes: ArraySlice<Route>) -> String? {
    guard !routes.isEmpty else { return nil }
    var taken: Set<String> = []
    for route in routes {
      guard case .isOne(question, let options)? = route.condition else { return nil }
      taken.formUnion(options)
    }
    let left = dialog.questions[question].options.map(\.name).filter { !taken.contains($0) }
    guard (1...3).contains(left.count) else { return nil }
    return ConditionWriter(dialog, say, beside: question)
      .words(.isOne(question: question, options: left))
  }

  /// What a stage of the plan is called.
  func title(of stage: Step.Stage) -> String {
    switch stage {
    case .today: say(.stageToday)
    case .thisWeek: say(.stageThisWeek)
    case .next: say(.stageNext)
    case .ifNothingHappens: say(.stageIfNothingHappens)
    case .later: say(.stageLater)
    }
  }
}
