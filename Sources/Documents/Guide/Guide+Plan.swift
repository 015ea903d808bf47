import Dialog
import Speech

/// The steps and the messages.
extension Guide {
  var steps: Section {
    let stages = Step.Stage.allCases.compactMap { stage -> Section? in
      let these = dialog.steps.indices.filter { dialog.steps[$0].stage == stage }
      guard !these.isEmpty else { return nil }
      return Section(
        anchor: "stage-\(stage.rawValue)", place: .flow, title: scribe.say(stage.phrase),
        sections: these.map(section(ofStep:)))
    }
    return Section(
      anchor: "steps", place: .page, title: scribe.say(.guideStepsTitle),
      blocks: [.paragraph(scribe.say(.guideStepsText))], sections: stages)
  }

  private func section(ofStep index: Int) -> Section {
    let step = dialog.steps[index]
    var isFirst = true
    let lines = guide.lines(under: step.condition) { $0.steps[index].text }
    // The first explanation says why; it has the word for that, in each of its wordings.
    let explained = lines.filter { $0.role == .explanation }.map { line in
      defer { isFirst = isFirst && line.condition != nil }
      guard isFirst else { return line }
      return GuideScribe.GuardedLine(
        condition: line.condition, role: line.role,
        wording: scribe.say(.stepWhy, "reason", line.wording))
    }
    let links = step.letters.map { letter in
      Block.Link(
        before: nil, words: guide.title(ofLetter: letter), target: guide.anchor(ofLetter: letter))
    }
    return Section(
      anchor: guide.anchor(ofStep: index), place: .flow,
      title: guide.title { $0.steps[index].titles },
      blocks: guide.when(step.condition) + (step.due.map { [.detail(day($0))] } ?? [])
        + guide.blocks(lines.filter { $0.role != .explanation } + explained)
        + (links.isEmpty ? [] : [.detail(scribe.say(.guideStepLetters)), .links(links)]))
  }

  private func day(_ due: Step.Due) -> Wording {
    guard let question = due.after else {
      return due.days == 0
        ? scribe.say(.guideDayToday)
        : scribe.say(.guideDay, ["count": String(due.days)], count: due.days)
    }
    let title = guide.title { $0.questions[question].titles }
    return scribe.each { tongue in
      Words(
        tongue.tag,
        tongue.vocabulary(
          .guideDayAfter,
          ["count": String(due.days), "title": title.words(in: tongue.tag).text],
          count: due.days))
    }
  }

  var letters: Section {
    Section(
      anchor: "messages", place: .page, title: scribe.say(.guideLettersTitle),
      blocks: dialog.letters.isEmpty ? [] : [.paragraph(scribe.say(.guideLettersText))],
      sections: dialog.letters.indices.map(section(ofLetter:)))
  }

  private func section(ofLetter index: Int) -> Section {
    let letter = dialog.letters[index]
    let lines = guide.lines(under: letter.condition) { $0.letters[index].text }
    var blocks = guide.when(letter.condition)
    if letter.isPublic { blocks.append(.detail(scribe.say(.guideLetterPublic))) }
    if !letter.asks.isEmpty {
      blocks.append(.detail(scribe.say(.guideLetterAsks)))
      blocks.append(
        .links(
          letter.asks.map { question in
            Block.Link(
              before: nil, words: guide.title { $0.questions[question].titles },
              target: guide.anchor(ofQuestion: question))
          }))
    }
    let body = head(ofLetter: index) + guide.blocks(lines.filter { $0.role != .explanation })
    blocks.append(.box(body))
    let notes = lines.filter { $0.role == .explanation }
    if !notes.isEmpty {
      blocks += [.label(scribe.say(.draftNotes))] + guide.blocks(notes)
    }
    return Section(
      anchor: guide.anchor(ofLetter: index), place: .flow, title: guide.title(ofLetter: index),
      blocks: blocks)
  }

  /// Whom it is for, and its subject in each of its wordings.
  private func head(ofLetter index: Int) -> [Block] {
    let letter = dialog.letters[index]
    let recipient = letter.recipient.map { question in
      Block.paragraph(
        scribe.say(
          .draftTo, "recipient",
          scribe.each { guide.words(Text([.hole(.answer(question))]), $0) }))
    }
    let subjects = letter.subjects.indices.map { position -> Block in
      let words = scribe.each { guide.words($0.letters(index).subjects[position].text, $0) }
      let line = Block.paragraph(scribe.say(.draftSubject, "subject", words))
      guard let condition = letter.subjects[position].condition else { return line }
      return .guarded(scribe.say(.guideWhen, "condition", guide.words(condition)), [line])
    }
    return (recipient.map { [$0] } ?? []) + subjects
  }
}

extension Tongue {
  fileprivate func letters(_ index: Int) -> Letter { dialog.letters[index] }
}
