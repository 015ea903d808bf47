import Dialog
import Engine
import Speech

/// How long a question is as it is asked by text message, with all that it offers.
///
/// It is asked at the end of the shortest walk to it, and to each of its paragraphs and options that
/// not everybody gets. So each of its words is looked at, and each text is one that somebody gets.
struct AskedQuestion {
  /// The most messages that it takes on any of these walks.
  private(set) var pages = 0
  /// A walk on which it takes so many.
  private(set) var walk = SampleWalk()

  /// A question in the language that a dialog is spoken in.
  init(_ question: Int, of spoken: SpokenDialog, _ search: WalkSearch) {
    for walk in search.walks(to: question, in: spoken.dialog) {
      let name = spoken.dialog.questions[question].name
      let sheet = walk.sheet(before: question, in: spoken.dialog, on: search.day)
      let asked = Speaker(spoken, sheet).passages(.asked(.question(name, progress: nil)))
      let text = PagedText(
        told: [], question: asked, budget: .sms, more: spoken.vocabulary(.textingMore))
      let pages = (0...).prefix { text.page($0) != nil }.count
      guard pages > self.pages else { continue }
      self.pages = pages
      self.walk = walk
    }
  }
}

extension WalkSearch {
  /// Walks to a question, such that each of its paragraphs and options is met on one of them.
  fileprivate func walks(to question: Int, in dialog: DialogGraph) -> Set<SampleWalk> {
    Set(
      targets.filter { target in
        switch target {
        case .node(let node): dialog.nodes[node].kind.asks(question)
        case .detail(question), .option(question, _), .paragraph(.question(question), _): true
        case .detail, .option, .paragraph, .route, .step, .letter, .part, .title, .subject: false
        }
      }.compactMap { reached[$0] })
  }
}

extension Node.Kind {
  fileprivate func asks(_ question: Int) -> Bool {
    if case .ask(question) = self { true } else { false }
  }
}

extension SampleWalk {
  /// The answers that were given before a question.
  fileprivate func sheet(
    before question: Int, in dialog: DialogGraph, on day: CalendarDay
  ) -> AnswerSheet {
    var sheet = AnswerSheet(questions: dialog.questions.count, today: day, isOpen: false)
    for step in steps.prefix(while: { $0.question != question }) {
      sheet[step.question] = step.value
    }
    return sheet
  }
}
