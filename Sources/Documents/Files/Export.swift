import Dialog
import Speech

/// One person's papers as files.
package struct Export: Sendable {
  /// What kind of files.
  package enum Format: String, CaseIterable, Sendable {
    case text
    case markdown
    case html
    case json
    case eml
    case ics
  }

  private let papers: Papers
  private let talk: Talk?
  private let time: Int
  private let isDiscreet: Bool
  private let showsTitles: Bool

  /// The files of one person.
  ///
  /// - Parameters:
  ///   - papers: What is in them.
  ///   - talk: What was said; nil when that is not kept.
  ///   - time: When they are made, in seconds since 1970 UTC.
  ///   - isDiscreet: Whether their names, and the titles of windows, say nothing.
  ///   - showsTitles: Whether the calendar names the steps.
  package init(
    _ papers: Papers, talk: Talk?, time: Int, isDiscreet: Bool = false, showsTitles: Bool = false
  ) {
    self.papers = papers
    self.talk = talk
    self.time = time
    self.isDiscreet = isDiscreet
    self.showsTitles = showsTitles
  }

  /// The files of some formats, in the order of their names' numbers.
  ///
  /// What anybody may read stands in files of its own, and nothing else stands in those.
  package func files(as formats: Set<Format>) -> [OutputFile] {
    Format.allCases.filter(formats.contains).flatMap(files)
  }

  private func files(as format: Format) -> [OutputFile] {
    switch format {
    case .text:
      sheets.map { OutputFile(name($0) + ".txt", PlainText.text(document($0))) }
        + publicTexts.map { OutputFile($0.name + ".txt", $0.letter.sent.text + "\n") }
    case .markdown:
      sheets.map { OutputFile(name($0) + ".md", Markdown.text(document($0))) }
        + publicTexts.map { OutputFile($0.name + ".md", Markdown.text(document($0.letter))) }
    case .html: pages
    case .json:
      [OutputFile(whole + ".json", PapersJSON.text(papers))]
        + publicTexts.map { OutputFile($0.name + ".json", PapersJSON.text(ofPublic: $0.letter)) }
    case .eml: mails
    case .ics: calendar
    }
  }

  private var pages: [OutputFile] {
    [OutputFile(whole + ".html", HTMLPage.text(wholeDocument))]
      + sheets.filter { !$0.isInWhole }
      .map { OutputFile(name($0) + ".html", HTMLPage.text(document($0))) }
      + publicTexts.map { OutputFile($0.name + ".html", HTMLPage.text(document($0.letter))) }
  }

  private var mails: [OutputFile] {
    sheets.compactMap { sheet in
      guard case .message(let letter) = sheet.kind,
        let mail = DraftMail(letter, papers.scribe)
      else { return nil }
      return OutputFile(name(sheet) + ".eml", mail.text)
    }
  }

  private var calendar: [OutputFile] {
    PlanCalendar(papers, showsTitles: showsTitles, time: time).text
      .map { [OutputFile((isDiscreet ? "notes" : "dates") + ".ics", $0)] } ?? []
  }

  // MARK: Sheets

  /// One paper and what it is.
  private struct Sheet {
    enum Kind {
      case plan
      case shortPlan
      case message(LetterPaper)
      case form
      case transcript
    }

    let kind: Kind
    let name: String
    let number: Int
    let section: Section

    /// Whether it is a part of the page that has everything.
    ///
    /// What was said is long and seldom wanted, and the short plan is for who prints nothing else.
    var isInWhole: Bool {
      switch kind {
      case .plan, .message, .form: true
      case .shortPlan, .transcript: false
      }
    }

    var isOneSheet: Bool {
      if case .shortPlan = kind { true } else { false }
    }
  }

  /// Every paper that is for the person alone, in order.
  private var sheets: [Sheet] {
    var found: [(Sheet.Kind, String, Section)] = [(.plan, "plan", papers.planSection)]
    if let short = papers.shortPlanSection { found.append((.shortPlan, "plan-one-page", short)) }
    found += papers.letterPapers.map { letter in
      (.message(letter), "message-\(letter.number)-\(letter.name)", papers.section(letter))
    }
    found += papers.formPapers.map { (.form, "sheet-\($0.name)", papers.section($0)) }
    if let talk { found.append((.transcript, "transcript", papers.section(talk))) }
    return found.enumerated().map { index, sheet in
      Sheet(kind: sheet.0, name: sheet.1, number: index + 1, section: sheet.2)
    }
  }

  private func name(_ sheet: Sheet) -> String {
    isDiscreet ? "notes-\(sheet.number)" : sheet.name
  }

  /// What the file of several papers is called.
  private var whole: String { isDiscreet ? "notes" : "papers" }

  /// The texts that anybody may read, with the names of their files.
  private var publicTexts: [(name: String, letter: LetterPaper)] {
    papers.letterPapers.filter(\.isPublic).enumerated().map { index, letter in
      (isDiscreet ? "open-\(index + 1)" : "public-\(letter.name)", letter)
    }
  }

  // MARK: Documents

  /// All papers in one.
  private var wholeDocument: Document {
    let title = papers.scribe.say(.papersTitle)
    return Document(
      title: title, windowTitle: windowTitle(title), languages: languages,
      front: papers.front.map(Block.detail),
      sections: sheets.filter(\.isInWhole).map(\.section),
      contents: papers.scribe.say(.papersContents))
  }

  private func document(_ sheet: Sheet) -> Document {
    // One sheet has it in one language.
    let front = sheet.isOneSheet ? [] : papers.front.map(Block.detail)
    return Document(
      title: sheet.section.title, windowTitle: windowTitle(sheet.section.title),
      languages: languages, front: front + sheet.section.blocks,
      sections: sheet.section.sections, contents: nil, isOneSheet: sheet.isOneSheet)
  }

  /// A text that anybody may read, and nothing beside it.
  private func document(_ letter: LetterPaper) -> Document {
    let english = papers.scribe.english
    let title = Wording(letter.sentTitle)
    return Document(
      title: title, windowTitle: title.main, languages: [english.tag],
      front: Block.laid(
        letter.sent.lines.map { line in
          Line(role: line.isBullet ? .bullet : .text, wording: Wording(line.words))
        }), sections: [], contents: nil)
  }

  private var languages: [Tag] { papers.scribe.tongues.map(\.tag) }

  private func windowTitle(_ title: Wording) -> Words {
    isDiscreet ? papers.scribe.say(.papersNeutralTitle).main : title.main
  }
}
