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
      dialog.letters[index].form.map { form in
        // A summary is given to an office that reads English.
        (form == .summary ? besideEnglish : self).formPaper(dialog.letters[index], at: index, form)
      }
    }
  }

  private func formPaper(_ letter: Letter, at index: Int, _ form: Letter.Form) -> FormPaper {
    let intro: [Block] = [.detail(scribe.say(.formIntro)), .note(scribe.say(.formLawyer))]
    let body: [Block]
    switch form {
    case .summary: body = fields(letter.asks) + [dates]
    case .checklist: body = letter.asks.map(papersTable)
    case .log: body = fields(letter.asks) + [contacts]
    }
    let title = scribe.title { $0.letters[index].titles }
    return FormPaper(
      name: letter.name, title: scribe.say(.formTitle, "title", title), blocks: intro + body)
  }

  /// Questions as something to write on or to tick; short ones that follow each other stand together.
  private func fields(_ questions: [Int]) -> [Block] {
    var blocks: [Block] = []
    var short: [Block.Field] = []
    func close() {
      if !short.isEmpty { blocks.append(.fields(short)) }
      short = []
    }
    for question in questions {
      let title = scribe.title { $0.questions[question].titles }
      switch dialog.questions[question].kind {
      case .choice, .many:
        close()
        blocks += [.label(title), .boxes(boxes(question))]
      case .line, .postcode, .date, .number: short.append(field(title, question, lines: 1))
      case .text:
        close()
        blocks.append(.fields([field(title, question, lines: 2)]))
      }
    }
    close()
    return blocks
  }

  private func field(_ title: Wording, _ question: Int, lines: Int) -> Block.Field {
    let words = scribe.words(Text([.hole(.answer(question))]), scribe.english)
    let isKnown = scribe.sheet[question]?.isAnswer == true
    return Block.Field(title: title, value: isKnown ? words : nil, lines: lines)
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
    table(.formDatesTitle, [.formDate, .formEvent, .formPaperNumber], wide: 1, emptyRows: 3)
  }

  private var contacts: Block {
    table(
      .formContactsTitle, [.formDate, .formWho, .formHow, .formSaid, .formNext], wide: 3,
      emptyRows: 16)
  }

  /// The options of a question as papers, with room for their numbers and for more of them.
  private func papersTable(_ question: Int) -> Block {
    let rows = options(question).map { option -> [Wording?] in
      let mark = isChosen(option, of: question) ? "☑" : "☐"
      return [nil, label(option, of: question), Wording(Words(scribe.english.tag, mark))]
    }
    return table(
      .formPapersTitle, [.formPaperNumber, .formPaper, .formReady], wide: 1, rows, emptyRows: 6)
  }

  private func table(
    _ title: PhraseName, _ columns: [PhraseName], wide: Int, _ rows: [[Wording?]] = [],
    emptyRows: Int
  ) -> Block {
    .table(
      Block.Table(
        title: scribe.say(title), columns: columns.map { scribe.say($0) }, wide: wide, rows: rows,
        emptyRows: emptyRows))
  }
}
