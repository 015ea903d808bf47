import Dialog
import Speech

/// The questions: why each is asked, and where each answer leads.
extension Guide {
  var questions: Section {
    Section(
      anchor: "questions", place: .page, title: scribe.say(.guideQuestionsTitle),
      blocks: [
        .paragraph(scribe.say(.guideQuestionsText)),
        .picture(picture, label: scribe.say(.guidePictureTitle)),
        .detail(scribe.say(.guidePictureText)),
      ],
      sections: dialog.nodes.indices.map(section(ofNode:)))
  }

  /// The questions that only messages ask.
  var details: Section {
    let asked = dialog.questions.indices.filter { !dialog.questions[$0].isInWalk }
    return Section(
      anchor: "details", place: .page, title: scribe.say(.guideDetailsTitle),
      blocks: asked.isEmpty ? [] : [.paragraph(scribe.say(.guideDetailsText))],
      sections: asked.map { index in
        let letters = dialog.letters.indices.filter { dialog.letters[$0].asks.contains(index) }
        let links = letters.map { letter in
          Block.Link(
            before: nil, words: guide.title(ofLetter: letter),
            target: guide.anchor(ofLetter: letter))
        }
        return Section(
          anchor: guide.anchor(ofQuestion: index), place: .whole,
          title: guide.title { $0.questions[index].titles },
          blocks: (dialog.questions[index].condition.map { guide.when($0) } ?? [])
            + blocks(ofQuestion: index)
            + (links.isEmpty ? [] : [.detail(scribe.say(.guideAskedFor)), .links(links)]))
      })
  }

  /// The title of a place after its number.
  func title(ofNode index: Int) -> Wording {
    let title: Wording
    switch dialog.nodes[index].kind {
    case .ask(let question): title = guide.title { $0.questions[question].titles }
    case .say: title = scribe.say(.guideToldTitle)
    case .route: title = scribe.say(.guideNext)
    }
    return scribe.say(.stepTitle, "title", title, ["number": String(index + 1)])
  }

  private func section(ofNode index: Int) -> Section {
    let node = dialog.nodes[index]
    var blocks = node.condition.map { guide.when($0) } ?? []
    switch node.kind {
    case .ask(let question): blocks += self.blocks(ofQuestion: question)
    case .say:
      blocks.append(.detail(scribe.say(.guideToldText)))
      blocks += guide.blocks(
        guide.lines(under: node.condition) { dialog in
          if case .say(let paragraphs) = dialog.nodes[index].kind { paragraphs } else { [] }
        })
    case .route: break
    }
    return Section(
      anchor: guide.anchor(ofNode: index), place: .flow, title: title(ofNode: index),
      blocks: blocks + [.label(scribe.say(.guideNext)), .links(links(node.routes))])
  }

  private func links(_ routes: [Route]) -> [Block.Link] {
    routes.map { route in
      let when =
        route.condition.map { scribe.say(.guideNextWhen, "condition", guide.words($0)) }
        ?? (routes.count > 1 ? scribe.say(.guideNextElse) : nil)
      return switch route.target {
      case .plan: Block.Link(before: when, words: scribe.say(.guideNextPlan), target: "steps")
      case .node(let next):
        Block.Link(before: when, words: title(ofNode: next), target: guide.anchor(ofNode: next))
      }
    }
  }

  private func blocks(ofQuestion index: Int) -> [Block] {
    let question = dialog.questions[index]
    let lines = guide.lines(under: question.condition) { $0.questions[index].text }
    let why = lines.filter { $0.role == .explanation }.map { line in
      GuideScribe.GuardedLine(
        condition: line.condition, role: line.role,
        wording: scribe.say(.stepWhy, "reason", line.wording))
    }
    var blocks = guide.blocks(lines.filter { $0.role != .explanation } + why)
    if let kind = question.kind.phrase { blocks.append(.detail(scribe.say(kind))) }
    if let side = question.expects { blocks.append(.detail(scribe.say(side.phrase))) }
    if !question.options.isEmpty {
      blocks += [.label(scribe.say(.guideAnswers)), .numbered(options(ofQuestion: index))]
    }
    if question.isPrivate { blocks.append(.detail(scribe.say(.guidePrivate))) }
    if question.changes { blocks.append(.detail(scribe.say(.guideChanges))) }
    return blocks
  }

  private func options(ofQuestion index: Int) -> [Wording] {
    dialog.questions[index].options.indices.map { position in
      scribe.each { tongue in
        let option = tongue.dialog.questions[index].options[position]
        guard let condition = option.condition else { return Words(tongue.tag, option.label) }
        let when = ConditionWriter(tongue.dialog, tongue.vocabulary).words(condition)
        return Words(
          tongue.tag,
          option.label + " (" + tongue.vocabulary(.guideOfferedWhen, ["condition": when]) + ")")
      }
    }
  }
}

extension Question.Kind {
  /// What kind of answer is wanted; nil where the options say it.
  fileprivate var phrase: PhraseName? {
    switch self {
    case .choice: nil
    case .many: .guideKindMany
    case .line: .guideKindLine
    case .text: .guideKindText
    case .postcode: .guideKindPostcode
    case .date: .guideKindDate
    case .number: .guideKindNumber
    }
  }
}

extension DateSide {
  fileprivate var phrase: PhraseName {
    switch self {
    case .past: .guideExpectsPast
    case .future: .guideExpectsFuture
    }
  }
}
