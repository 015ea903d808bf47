import Dialog
import Speech

/// The papers laid out as parts of a document.
extension Papers {
  /// What stands on every paper.
  var front: [Wording] {
    [
      scribe.say(.papersMade, "date", scribe.date(today)), scribe.say(.papersPrivate),
      scribe.say(.papersInformation),
    ]
  }

  var planSection: Section {
    let paper = planPaper
    return Section(
      anchor: "plan", place: .flow, title: paper.title,
      blocks: paper.remark.map { [.paragraph($0)] } ?? [],
      sections: paper.stages.map { stage in
        Section(
          anchor: "stage-\(stage.stage.rawValue)", place: .flow, title: stage.title,
          sections: stage.steps.map(section))
      })
  }

  /// What a step is called, with its number and its day.
  func heading(_ step: PlannedStep) -> Wording {
    let date = step.day.map { scribe.date($0) }
    return scribe.say(
      date == nil ? .stepTitle : .stepTitleDate, ["number": String(step.number)]
    ) { tongue in
      [
        "title": step.title.words(in: tongue.tag).text,
        "date": date?.words(in: tongue.tag).text ?? "",
      ]
    }
  }

  private func section(_ step: PlannedStep) -> Section {
    let links = step.letters.enumerated().map { position, index in
      let letter = letterPaper(index)
      return Block.Link(
        before: position == 0 ? scribe.say(.guideStepLetters) : nil, words: heading(letter),
        target: anchor(letter))
    }
    return Section(
      anchor: "step-\(step.number)", place: .whole, title: heading(step),
      blocks: Block.laid(step.lines) + step.notes.map(Block.note)
        + (links.isEmpty ? [] : [.links(links)]))
  }

  func anchor(_ letter: LetterPaper) -> String { "message-\(letter.number)" }

  /// "Message 2: Consent letter".
  func heading(_ letter: LetterPaper) -> Wording {
    scribe.say(.messageTitle, "title", letter.title, ["number": String(letter.number)])
  }

  func section(_ letter: LetterPaper) -> Section {
    var blocks: [Block] = letter.isPublic ? [.detail(scribe.say(.messagePublic))] : []
    blocks.append(.message(message(letter)))
    if let address = Mailto(letter)?.address {
      blocks.append(.outside(scribe.say(.messageOpen), address: address))
    }
    if !letter.gaps.isEmpty {
      blocks += [.label(scribe.say(.draftGaps)), .bullets(letter.gaps)]
    }
    if !letter.notes.isEmpty {
      blocks.append(.label(scribe.say(.draftNotes)))
      blocks += letter.notes.map(Block.note)
    }
    return Section(
      anchor: anchor(letter), place: .page, title: heading(letter), blocks: blocks)
  }

  private func message(_ letter: LetterPaper) -> Block.Message {
    let sent = side(letter.sent, .messageInEnglish, in: scribe.english)
    // A meaning that is the English itself would only be read twice.
    let meanings = letter.meanings.filter { meaning in
      meaning.lines.map(\.words.runs) != letter.sent.lines.map(\.words.runs)
    }
    return Block.Message(
      sides: [sent]
        + meanings.compactMap { meaning in
          scribe.tongues.first { $0.tag == meaning.tag }
            .map { side(meaning, .messageMeaning, in: $0) }
        })
  }

  private func side(
    _ wordings: LetterPaper.Wordings, _ heading: PhraseName, in tongue: Tongue
  ) -> Block.Message.Side {
    func head(_ name: PhraseName, _ parameter: String, _ words: Words) -> Block.MessageLine {
      Block.MessageLine(
        isBullet: false, isHead: true,
        words: scribe.filled(name, parameter, words, in: tongue))
    }
    var lines: [Block.MessageLine] = []
    if let recipient = wordings.recipient { lines.append(head(.draftTo, "recipient", recipient)) }
    if let subject = wordings.subject { lines.append(head(.draftSubject, "subject", subject)) }
    // Nobody who reads English only must be told that it is English.
    let isPlain = scribe.tongues.allSatisfy { $0.tag == scribe.english.tag }
    return Block.Message.Side(
      heading: isPlain ? nil : scribe.say(heading), tag: wordings.tag, lines: lines + wordings.lines
    )
  }

  func section(_ form: FormPaper) -> Section {
    Section(anchor: "sheet-\(form.name)", place: .page, title: form.title, blocks: form.blocks)
  }
}

extension Block {
  /// Paragraphs and bullets, with bullets that follow each other as one list.
  static func laid(_ lines: [Line]) -> [Block] {
    var blocks: [Block] = []
    var bullets: [Wording] = []
    func close() {
      if !bullets.isEmpty { blocks.append(.bullets(bullets)) }
      bullets = []
    }
    for line in lines {
      switch line.role {
      case .bullet: bullets.append(line.wording)
      case .text, .explanation:
        close()
        blocks.append(line.role == .text ? .paragraph(line.wording) : .note(line.wording))
      }
    }
    close()
    return blocks
  }
}
