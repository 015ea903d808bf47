import Dialog
import Engine

/// Puts what happened in a turn into the words of one language.
///
/// All words come from the dialog; what nobody has translated is said in English, and marked so. It is
/// shared by all that is said in a turn, and not copied: it holds the answers several times.
final class Narrator: Sendable {
  let voice: Voice
  let english: Voice
  let writer: Writer
  /// For what is said on the way.
  ///
  /// There no answer comes any more that could decide a condition otherwise: the question that it
  /// reads was passed by, and counts as not answered, exactly as it does for the walk itself. Only
  /// of a plan so far it is said what is certain.
  let onTheWay: Writer

  /// A narrator for one turn.
  ///
  /// - Parameters:
  ///   - voice: The language.
  ///   - english: What is said where it has no words.
  ///   - sheet: The answers after the turn, on its day.
  ///   - masksPrivate: Whether answers to private questions are left out of what is said.
  init(_ voice: Voice, english: Voice, _ sheet: AnswerSheet, masksPrivate: Bool) {
    self.voice = voice
    self.english = english
    writer = Writer(voice, sheet, masksPrivate: masksPrivate)
    var closed = sheet
    if sheet.isOpen { closed.isOpen = false }
    onTheWay = sheet.isOpen ? Writer(voice, closed, masksPrivate: masksPrivate) : writer
  }

  var dialog: DialogGraph { voice.dialog }
  var say: Vocabulary { writer.vocabulary }

  // MARK: Passages

  func paragraph(_ name: PhraseName) -> [Passage] {
    [passage(.paragraph, name)]
  }

  /// A sentence of the program.
  ///
  /// - Parameters:
  ///   - role: What part it plays.
  ///   - name: Which sentence.
  ///   - values: What fills its holes.
  ///   - count: For a sentence that counts: how many.
  ///   - texts: Those that it frames. Where one of them is English still, the frame is English too, so
  ///     that no sentence is made of two languages.
  /// - Returns: The sentence.
  func passage(
    _ role: Passage.Role, _ name: PhraseName, _ values: KeyValuePairs<String, String> = [:],
    count: Int? = nil, around texts: [Text?] = []
  ) -> Passage {
    // Of so few values one is found sooner by looking at each than in a dictionary.
    let value = { (parameter: String) in values.first { $0.key == parameter }?.value }
    guard voice !== english, say.isTranslated(name),
      texts.allSatisfy({ $0?.isTranslated != false })
    else {
      let say = english.vocabulary.isolating(in: .english)
      return Passage(role, say.sentence(name, count: count, filling: value), in: .english)
    }
    return Passage(role, say.sentence(name, count: count, filling: value), in: voice.language)
  }

  func passages(_ shown: [Shown]) -> [Passage] {
    shown.map { piece in
      let role: Passage.Role =
        switch piece.role {
        case .text: .paragraph
        case .bullet: .bullet
        case .explanation: .aside
        }
      return Passage(role, onTheWay.words(piece), in: language(of: piece.text))
    }
  }

  /// The language that a text has its words in.
  func language(of text: Text) -> Language {
    text.isTranslated ? voice.language : .english
  }

  // MARK: Events

  /// One event in words; letters are the speaker's, because they are in English whatever is spoken.
  func passages(_ event: Event) -> [Passage] {
    switch event {
    case .resumed: paragraph(.resumed)
    case .told(let name): told(name)
    case .outdated: paragraph(.outdated)
    case .notUnderstood(let reason): [misunderstood(reason)]
    case .explained(let name): explained(name)
    case .helped: helped()
    case .stuck:
      paragraph(.stuck)
        + [PhraseName.stuckSkip, .stuckPerson, .stuckStop].map { passage(.bullet, $0) }
    case .reviewed(let names): reviewed(names)
    case .planned(let plan): passages(plan)
    case .lettersDiffer(let names):
      [
        passage(
          .paragraph, .lettersDiffer, ["list": letterList(names)], count: names.count)
      ]
    case .lettersComeLater: paragraph(.lettersComeLater)
    case .noSuchNumber(let number, let highest): [noSuchNumber(number, highest)]
    case .nothingToUndo: paragraph(.nothingToUndo)
    case .nothingToSkip: paragraph(.nothingToSkip)
    case .nothingMore: paragraph(.nothingMore)
    case .restarted: paragraph(.restarted)
    case .dialogChanged: paragraph(.dialogChanged)
    case .noOtherLanguage: paragraph(.languageNone)
    case .kept: paragraph(.kept)
    case .asked(let prompt): passages(prompt)
    case .finished: paragraph(.finished)
    case .stopped: paragraph(.stopped)
    // What becomes of the first three only the channel knows, so it says so; the rest is not said in one
    // language alone.
    case .saveWanted, .erased, .continued, .quickExit, .drafted, .draftedWithMeaning,
      .languageChosen:
      []
    }
  }

  private func told(_ name: String) -> [Passage] {
    for node in dialog.nodes where node.name == name {
      if case .say(let paragraphs) = node.kind {
        return passages(onTheWay.composer.shown(paragraphs, of: name))
      }
    }
    return []
  }

  private func misunderstood(_ reason: Misunderstanding) -> Passage {
    switch reason {
    case .noMatch: passage(.paragraph, .notUnderstood)
    case .noSuchNumber(let number, let highest): noSuchNumber(number, highest)
    case .severalWhereOne: passage(.paragraph, .severalWhereOne)
    case .noneWithOthers: passage(.paragraph, .noneWithOthers)
    case .notADate: passage(.paragraph, .notADate)
    case .noSuchDay: passage(.paragraph, .noSuchDay)
    case .yearUnclear: passage(.paragraph, .yearUnclear)
    case .dayIsPast: passage(.paragraph, .dayIsPast)
    case .dayIsAhead: passage(.paragraph, .dayIsAhead)
    case .notAPostcode: passage(.paragraph, .notAPostcode)
    case .notANumber: passage(.paragraph, .notANumber)
    case .tooLong(let count, let limit):
      passage(.paragraph, .tooLong, ["count": String(count), "limit": String(limit)])
    case .empty: passage(.paragraph, .nothingTyped)
    }
  }

  private func noSuchNumber(_ number: Int, _ highest: Int) -> Passage {
    guard highest > 0 else { return passage(.paragraph, .nothingThere) }
    return passage(
      .paragraph, .noSuchNumber, ["number": String(number), "highest": String(highest)])
  }

  private func explained(_ name: String?) -> [Passage] {
    guard let name, let index = dialog.questionIndex[name] else { return paragraph(.whyNothing) }
    let question = dialog.questions[index]
    let why = onTheWay.composer.shown(question.text, of: name).filter { $0.role == .explanation }
    return why.isEmpty ? paragraph(.whyGeneral) : passages(why)
  }

  private func helped() -> [Passage] {
    let lines = Command.Name.allCases.compactMap { name -> Passage? in
      guard let command = dialog.commands[name.rawValue], let word = command.words.first else {
        return nil
      }
      return passage(
        .bullet, .helpLine, ["word": word, "help": command.help.plain], around: [command.help])
    }
    return paragraph(.help) + lines + paragraph(.helpWithheld)
  }

  private func reviewed(_ names: [String]) -> [Passage] {
    guard !names.isEmpty else { return paragraph(.reviewNothing) }
    let lines = names.enumerated().compactMap { number, name -> Passage? in
      guard let question = dialog.questionIndex[name], let value = writer.sheet[question] else {
        return nil
      }
      return passage(
        .bullet, .reviewLine,
        [
          "number": String(number + 1), "title": onTheWay.title(ofQuestion: question),
          "answer": writer.words(value, of: question),
        ], around: [onTheWay.composer.variant(dialog.questions[question].titles)])
    }
    return paragraph(.review) + lines + [passage(.aside, .reviewChange)]
  }

  func letterList(_ names: [String]) -> String {
    writer.list(
      names.compactMap { name in
        guard let index = dialog.letterIndex[name] else { return nil }
        let title = writer.title(ofLetter: index)
        guard let number = writer.number(ofLetter: index) else { return title }
        return say(.letterNumber, ["number": String(number), "title": title])
      })
  }
}

extension Writer {
  /// Whether a letter is one of those offered.
  func offers(letter: Int) -> Bool {
    sheet.holds(dialog.letters[letter].condition, in: dialog)
  }

  /// The number of a letter in the choice of letters; nil when it is not offered.
  func number(ofLetter letter: Int) -> Int? {
    offers(letter: letter) ? (0...letter).count { offers(letter: $0) } : nil
  }
}
