import Dialog
import Engine
import Speech

/// A sheet to fill in by hand, with what is known already filled in.
struct FormPaper: Sendable {
  let name: String
  let title: Wording
  let blocks: [Block]
}

extension Papers {
  /// Every sheet of the dialog.
  ///
  /// Also those whose message does not hold for this person: an empty sheet says nothing to anybody,
  /// and it may be wanted later.
  var formPapers: [FormPaper] {
    dialog.letters.indices.compactMap { index in
      dialog.letters[index].form.map { formPaper(dialog.letters[index], at: index, $0) }
    }
  }

  private func formPaper(_ letter: Letter, at index: Int, _ form: Letter.Form) -> FormPaper {
    let intro: [Block] = [.detail(scribe.say(.formIntro)), .note(scribe.say(.formLawyer))]
    let body: [Block]
    switch form {
    case .summary: body = letter.asks.flatMap(fields) + [dates]
    case .checklist: body = letter.asks.map(papersTable)
    case .log: body = letter.asks.flatMap(fields) + [contacts]
    }
    return FormPaper(
      name: letter.name, title: scribe.title { $0.letters[index].titles }, blocks: intro + body)
  }

  /// A question as something to write on or to tick.
  private func fields(_ question: Int) -> [Block] {
    let asked = dialog.questions[question]
    let title = scribe.title { $0.questions[question].titles }
    switch asked.kind {
    case .choice, .many: return [.label(title), .boxes(boxes(question))]
    case .line, .postcode, .date, .number: return [field(title, question, lines: 1)]
    case .text: return [field(title, question, lines: 4)]
    }
  }

  private func field(_ title: Wording, _ question: Int, lines: Int) -> Block {
    let words = scribe.words(Text([.hole(.answer(question))]), scribe.english)
    let isKnown = scribe.sheet[question]?.isAnswer == true
    return .fields([Block.Field(title: title, value: isKnown ? words : nil, lines: lines)])
  }

  private func boxes(_ question: Int) -> [Block.Box] {
    options(question).map { option in
      Block.Box(words: label(option, of: question), isTicked: isChosen(option, of: question))
    }
  }

  private func options(_ question: Int) -> [Option] {
    dialog.questions[question].options.filter {
      $0.name != "none" && scribe.sheet.holds($0.condition, in: dialog)
    }
  }

  private func label(_ option: Option, of question: Int) -> Wording {
    scribe.each { tongue in
      Words(
        tongue.tag,
        tongue.dialog.questions[question].option(named: option.name)?.label ?? option.label)
    }
  }

  private func isChosen(_ option: Option, of question: Int) -> Bool {
    switch scribe.sheet[question] {
    case .choice(let name)?: name == option.name
    case .choices(let names)?: names.contains(option.name)
    case .text?, .postcode?, .date?, .number?, .unknown?, .declined?, nil: false
    }
  }

  // MARK: Tables

  private var dates: Block {
    .table(
      Block.Table(
        title: scribe.say(.formDatesTitle),
        columns: [scribe.say(.formDate), scribe.say(.formEvent), scribe.say(.formPaperNumber)],
        rows: [], emptyRows: 8))
  }

  private var contacts: Block {
    .table(
      Block.Table(
        title: scribe.say(.formContactsTitle),
        columns: [.formDate, .formWho, .formHow, .formSaid, .formNext].map { scribe.say($0) },
        rows: [], emptyRows: 10))
  }

  /// The options of a question as papers, with room for their numbers and for more of them.
  private func papersTable(_ question: Int) -> Block {
    let rows = options(question).map { option -> [Wording?] in
      let mark = isChosen(option, of: question) ? "☑" : "☐"
      return [nil, label(option, of: question), Wording(Words(scribe.english.tag, mark))]
    }
    return .table(
      Block.Table(
        title: scribe.say(.formPapersTitle),
        columns: [scribe.say(.formPaperNumber), scribe.say(.formPaper), scribe.say(.formReady)],
        rows: rows, emptyRows: 6))
  }
}
