package import Dialog
package import Engine

/// Puts what happened in a turn into words.
///
/// All words come from the dialog. The answers are those after the turn.
package struct Speaker: Sendable {
  let writer: Writer
  /// For what is said on the way.
  ///
  /// There no answer comes any more that could decide a condition otherwise: the question that it
  /// reads was passed by, and counts as not answered, exactly as it does for the walk itself. Only
  /// of a plan so far it is said what is certain.
  let onTheWay: Writer

  /// A speaker for one turn.
  ///
  /// - Parameters:
  ///   - script: The dialog that was spoken.
  ///   - vocabulary: The program's own sentences.
  ///   - sheet: The answers after the turn, on its day.
  ///   - masksPrivate: Whether answers to private questions are left out of what is said.
  package init(
    _ script: Script, _ vocabulary: Vocabulary, _ sheet: AnswerSheet, masksPrivate: Bool = false
  ) {
    writer = Writer(script, vocabulary, sheet, masksPrivate: masksPrivate)
    var closed = sheet
    closed.isOpen = false
    onTheWay = Writer(script, vocabulary, closed, masksPrivate: masksPrivate)
  }

  var dialog: DialogGraph { writer.dialog }
  var say: Vocabulary { writer.vocabulary }

  /// The events of a turn in words, in their order.
  package func passages(_ events: [Event]) -> [Passage] {
    events.flatMap(passages)
  }

  /// One event in words.
  package func passages(_ event: Event) -> [Passage] {
    switch event {
    case .resumed: paragraph(.resumed)
    case .told(let name): told(name)
    case .outdated: paragraph(.outdated)
    case .notUnderstood(let reason): [misunderstood(reason)]
    case .explained(let name): explained(name)
    case .helped: helped()
    case .stuck:
      paragraph(.stuck)
        + [PhraseName.stuckSkip, .stuckPerson, .stuckStop].map { Passage(.bullet, say($0)) }
    case .reviewed(let names): reviewed(names)
    case .planned(let plan): passages(plan)
    case .drafted(let name): dialog.letterIndex[name].map(passages(ofLetter:)) ?? []
    case .lettersDiffer(let names):
      [
        Passage(
          .paragraph,
          say(.lettersDiffer, ["list": letterList(names)], count: names.count))
      ]
    case .lettersComeLater: paragraph(.lettersComeLater)
    case .noSuchNumber(let number, let highest): [noSuchNumber(number, highest)]
    case .nothingToUndo: paragraph(.nothingToUndo)
    case .nothingToSkip: paragraph(.nothingToSkip)
    case .nothingMore: paragraph(.nothingMore)
    case .restarted: paragraph(.restarted)
    case .dialogChanged: paragraph(.dialogChanged)
    // What becomes of these only the channel knows, so it says so.
    case .saveWanted, .erased, .continued: []
    case .kept: paragraph(.kept)
    case .asked(let prompt): passages(prompt)
    case .finished: paragraph(.finished)
    case .stopped: paragraph(.stopped)
    case .quickExit: []
    }
  }

  func paragraph(_ name: PhraseName) -> [Passage] {
    [Passage(.paragraph, say(name))]
  }

  func passages(_ shown: [Shown]) -> [Passage] {
    shown.map { piece in
      switch piece.role {
      case .text: Passage(.paragraph, onTheWay.words(piece))
      case .bullet: Passage(.bullet, onTheWay.words(piece))
      case .explanation: Passage(.aside, onTheWay.words(piece))
      }
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
    case .noMatch: Passage(.paragraph, say(.notUnderstood))
    case .noSuchNumber(let number, let highest): noSuchNumber(number, highest)
    case .severalWhereOne: Passage(.paragraph, say(.severalWhereOne))
    case .noneWithOthers: Passage(.paragraph, say(.noneWithOthers))
    case .notADate: Passage(.paragraph, say(.notADate))
    case .noSuchDay: Passage(.paragraph, say(.noSuchDay))
    case .yearUnclear: Passage(.paragraph, say(.yearUnclear))
    case .notAPostcode: Passage(.paragraph, say(.notAPostcode))
    case .notANumber: Passage(.paragraph, say(.notANumber))
    case .tooLong(let count, let limit):
      Passage(.paragraph, say(.tooLong, ["count": String(count), "limit": String(limit)]))
    case .empty: Passage(.paragraph, say(.nothingTyped))
    }
  }

  private func noSuchNumber(_ number: Int, _ highest: Int) -> Passage {
    guard highest > 0 else { return Passage(.paragraph, say(.nothingThere)) }
    return Passage(
      .paragraph,
      say(.noSuchNumber, ["number": String(number), "highest": String(highest)]))
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
      return Passage(.bullet, say(.helpLine, ["word": word, "help": command.help.plain]))
    }
    return paragraph(.help) + lines + paragraph(.helpWithheld)
  }

  private func reviewed(_ names: [String]) -> [Passage] {
    guard !names.isEmpty else { return paragraph(.reviewNothing) }
    let lines = names.enumerated().compactMap { number, name -> Passage? in
      guard let question = dialog.questionIndex[name], let value = writer.sheet[question] else {
        return nil
      }
      return Passage(
        .bullet,
        say(
          .reviewLine,
          [
            "number": String(number + 1), "title": onTheWay.title(ofQuestion: question),
            "answer": writer.words(value, of: question),
          ]))
    }
    return paragraph(.review) + lines + [Passage(.aside, say(.reviewChange))]
  }

  func letterList(_ names: [String]) -> String {
    let offered = writer.letterNumbers
    return writer.list(
      names.compactMap { name in
        guard let index = dialog.letterIndex[name] else { return nil }
        let title = writer.title(ofLetter: index)
        guard let number = offered[index] else { return title }
        return say(.letterNumber, ["number": String(number), "title": title])
      })
  }
}

extension Writer {
  /// The number of each letter that holds, by index; the same as in the choice of letters.
  var letterNumbers: [Int: Int] {
    let holding = dialog.letters.indices.filter {
      sheet.holds(dialog.letters[$0].condition, in: dialog)
    }
    return Dictionary(uniqueKeysWithValues: zip(holding, 1...))
  }
}
