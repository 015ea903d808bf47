import Dialog
import Engine
import Findings

/// Names turned into what a person types.
extension WalkthroughPlayer {
  /// Answers a question.
  ///
  /// - Parameters:
  ///   - question: The question that must be asked.
  ///   - text: Names of options, or typed words.
  ///   - line: The line.
  ///   - isTriedAgain: Whether the next turn answers it again, so that not being understood is
  ///     what the walkthrough shows.
  /// - Returns: Whether it makes sense to go on.
  mutating func answer(
    _ question: Int, _ text: String, _ line: Walkthrough.Line, isTriedAgain: Bool
  ) -> Bool {
    let name = dialog.questions[question].name
    switch prompt {
    case .question(name, _)?, .which(name, _)?: break
    case .question?, .which?, .letters?, .restart?, .erase?, .leave?, .changes?, .languages?,
      .suggestedLanguage?, nil:
      return otherQuestion(than: name, line)
    }
    guard let typed = typed(text, for: question, line) else { return false }
    type(typed)
    let isMissed = turns.last?.events.contains { event in
      if case .notUnderstood = event { true } else { false }
    }
    guard isMissed == true, !isTriedAgain else { return true }
    let names = dialog.questions[question].options.map(\.name)
    if !names.isEmpty, isName(text) {
      fail(
        .unknownOption, line.place, "the question '\(name)' has no option '\(text)'",
        remedy: nearest(to: text, among: names + ["unknown", "declined"])
          .map { "did you mean '\($0)'?" } ?? "its options are " + names.joined(separator: ", "))
    } else {
      fail(
        .answerNotTaken, line.place, "'\(text)' was not understood as an answer of '\(name)'",
        remedy: names.isEmpty
          ? "write it as a person would type it" : "name one of " + names.joined(separator: ", "))
    }
    return false
  }

  mutating func otherQuestion(than name: String, _ line: Walkthrough.Line) -> Bool {
    fail(
      .otherQuestion, line.place, "expected the question '\(name)', got \(words(of: prompt))",
      remedy: "answer what is asked, or mend the route or condition that leads here")
    return false
  }

  /// What a person types to mean an answer; nil when it is not offered, after saying so.
  private mutating func typed(
    _ text: String, for question: Int, _ line: Walkthrough.Line
  ) -> String? {
    let asked = dialog.questions[question]
    var sheet = conversation.sheet(on: day)
    // What was not asked by now counts as not answered.
    sheet.isOpen = false
    let offered = asked.options.filter { sheet.holds($0.condition, in: dialog) }
    let pieces = text.split(separator: ",").map(\.trimmed)
    let names = asked.kind == .many ? pieces : [text]
    if names.allSatisfy({ asked.option(named: $0) != nil }) {
      var numbers: [Int] = []
      for name in names {
        guard let index = offered.firstIndex(where: { $0.name == name }) else {
          fail(
            .notOffered, line.place,
            "the option '\(name)' of '\(asked.name)' is not offered to this person",
            remedy: "choose one of " + offered.map(\.name).joined(separator: ", "))
          return nil
        }
        numbers.append(index)
      }
      // One by its label, several by their numbers: a label may have commas of its own.
      if asked.kind != .many, let number = numbers.first { return offered[number].label }
      return numbers.map { String($0 + 1) }.joined(separator: ", ")
    }
    switch text {
    case "unknown": return word(ofPhrase: "answer-unknown") ?? text
    case "declined": return word(ofPhrase: "answer-declined") ?? text
    default: return text
    }
  }

  /// Chooses a letter, or Finish.
  mutating func choose(_ letter: Int?, _ line: Walkthrough.Line) -> Bool {
    guard case .letters(let names)? = prompt else {
      return otherQuestion(than: DialogGraph.BuiltIn.letters, line)
    }
    let name = letter.map { dialog.letters[$0].name }
    return pick(
      name, among: names, line, "the letter '\(name ?? "")' is not offered to this person",
      remedy: names.isEmpty ? "no letter is" : "choose one of " + names.joined(separator: ", "))
  }

  /// Says what has changed since the last visit.
  mutating func change(amongChanges question: Int?, _ line: Walkthrough.Line) -> Bool {
    guard case .changes(let names)? = prompt else {
      return otherQuestion(than: DialogGraph.BuiltIn.changes, line)
    }
    let name = question.map { dialog.questions[$0].name }
    return pick(
      name, among: names, line, "'\(name ?? "")' is not among the answers that may have changed",
      remedy: "choose one of " + names.joined(separator: ", ")
        + ", or mark the question with '@ changes'")
  }

  /// Types the number of a name in a list that is offered, or of what stands after the last.
  private mutating func pick(
    _ name: String?, among names: [String], _ line: Walkthrough.Line, _ fault: String,
    remedy: String
  ) -> Bool {
    guard let name else {
      type(String(names.count + 1))
      return true
    }
    guard let index = names.firstIndex(of: name) else {
      fail(.notOffered, line.place, fault, remedy: remedy)
      return false
    }
    type(String(index + 1))
    return true
  }

  /// Asks a question again, by its number in the review.
  mutating func change(_ question: Int, _ line: Walkthrough.Line) -> Bool {
    let name = dialog.questions[question].name
    var probe = conversation
    var reviewed: [String] = []
    for event in probe.reply(to: word(of: .review), on: day) {
      if case .reviewed(let names) = event { reviewed = names }
    }
    guard let index = reviewed.firstIndex(of: name) else {
      fail(
        .notOffered, line.place, "'\(name)' has no answer that could be changed",
        remedy: reviewed.isEmpty
          ? "answer it first" : "the answers are those of " + reviewed.joined(separator: ", "))
      return false
    }
    type(word(of: .change) + " \(index + 1)")
    return true
  }

  /// What people type for a command.
  func word(of command: Command.Name) -> String {
    dialog.commands[command.rawValue]?.words.first ?? "/" + command.rawValue
  }

  private func word(ofPhrase name: String) -> String? {
    guard let phrase = dialog.phrases[name] else { return nil }
    return phrase.words.first ?? phrase.paragraphs.first?.plain
  }

  /// Whether a text has the form of an option's name.
  private func isName(_ text: String) -> Bool {
    text.first?.isLetter == true
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}

extension Substring {
  /// Without blank space around it.
  fileprivate var trimmed: String {
    var rest = drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
