package import Dialog

/// What of somebody's answers decides how events read: whether some conditions hold, and answers that
/// are said.
///
/// Most of what is asked reads alike for most people. Whoever puts events into words can do it once for
/// all of them, and needs to know who they are.
package struct WordBasis: Sendable {
  private var conditions: [Condition] = []
  /// The questions whose answers are said, by index.
  private var answers: [Int] = []

  /// What events come to for one set of answers; where it is the same, they read the same.
  package struct Reading: Hashable, Sendable {
    private let holds: [Bool]
    private let values: [Value?]

    fileprivate init(_ holds: [Bool], _ values: [Value?]) {
      self.holds = holds
      self.values = values
    }
  }

  /// The basis of events; nil when more decides than can be told: the day, or all the answers.
  package init?(of events: [Event], in dialog: DialogGraph) {
    var collector = Collector(dialog)
    for event in events {
      guard collector.add(event) else { return nil }
    }
    conditions = Array(collector.conditions)
    answers = collector.answers.sorted()
  }

  /// What it comes to; nil when words are said that somebody has chosen freely, which nobody else may
  /// ever read.
  ///
  /// - Parameters:
  ///   - sheet: The answers.
  ///   - dialog: The dialog they answer.
  /// - Returns: What decides how the events read.
  package func reading(by sheet: AnswerSheet, in dialog: DialogGraph) -> Reading? {
    var values: [Value?] = []
    for question in answers {
      switch sheet[question] {
      case .unknown?, .declined?, .choice?, .choices?, nil: values.append(sheet[question])
      case .text?, .postcode?, .date?, .number?: return nil
      }
    }
    // What is said on the way is said as if no more answers came.
    var sheet = sheet
    if sheet.isOpen, !conditions.isEmpty { sheet.isOpen = false }
    return Reading(conditions.map { sheet.holds($0, in: dialog) }, values)
  }
}

/// Goes through all that may be said for an event.
private struct Collector {
  let dialog: DialogGraph
  var conditions: Set<Condition> = []
  var answers: Set<Int> = []
  private var parts: Set<Int> = []
  private var letters: Set<Int> = []

  init(_ dialog: DialogGraph) {
    self.dialog = dialog
  }

  /// Takes in an event; false when it cannot be told what decides its words.
  mutating func add(_ event: Event) -> Bool {
    switch event {
    case .told(let name):
      guard let node = dialog.nodes.first(where: { $0.name == name }) else { return true }
      if case .say(let paragraphs) = node.kind { return add(paragraphs) }
      return true
    case .asked(.question(let name, _)), .explained(let name?):
      guard let index = dialog.questionIndex[name] else { return true }
      let question = dialog.questions[index]
      for option in question.options { add(option.condition) }
      return add(question.text)
    case .explained(nil), .asked(.restart), .asked(.erase), .asked(.leave), .asked(.languages),
      .asked(.suggestedLanguage), .resumed, .outdated, .notUnderstood, .helped, .stuck,
      .lettersComeLater, .noSuchNumber, .nothingToUndo, .nothingToSkip, .nothingMore, .restarted,
      .dialogChanged, .kept, .languageChosen, .noOtherLanguage, .finished, .stopped:
      return true
    case .asked(.letters), .asked(.which), .asked(.changes), .reviewed, .planned, .drafted,
      .draftedWithMeaning, .lettersDiffer, .continued, .saveWanted, .erased, .quickExit:
      return false
    }
  }

  private mutating func add(_ condition: Condition?) {
    if let condition { conditions.insert(condition) }
  }

  private mutating func add(_ paragraphs: [Paragraph]) -> Bool {
    paragraphs.allSatisfy { paragraph in
      add(paragraph.condition)
      return add(paragraph.text)
    }
  }

  private mutating func add(_ variants: [Variant]) -> Bool {
    variants.allSatisfy { variant in
      add(variant.condition)
      return add(variant.text)
    }
  }

  private mutating func add(_ text: Text) -> Bool {
    text.segments.allSatisfy { segment in
      switch segment {
      case .plain, .hole(.parameter): true
      case .hole(.today): false
      // A gap is called by the title of its question.
      case .hole(.answer(let question)), .hole(.when(let question)):
        !answers.insert(question).inserted || add(dialog.questions[question].titles)
      case .hole(.part(let part)):
        !parts.insert(part).inserted || add(dialog.parts[part].paragraphs)
      case .hole(.letter(let letter)):
        !letters.insert(letter).inserted || add(dialog.letters[letter].titles)
      }
    }
  }
}
