import Dialog
import Findings

/// What has been read of a walkthrough so far.
struct WalkthroughDraft {
  private let dialog: DialogGraph
  private let stepIndex: [String: Int]
  private let path: String
  /// The line being read.
  private var number = 1
  private(set) var day: CalendarDay?
  private(set) var lines: [Walkthrough.Line] = []
  private(set) var findings: [Finding] = []

  init(_ dialog: DialogGraph, _ stepIndex: [String: Int], path: String) {
    self.dialog = dialog
    self.stepIndex = stepIndex
    self.path = path
  }

  mutating func fail(
    _ code: Finding.Code, at place: Finding.Place, _ message: String, remedy: String
  ) {
    findings.append(Finding(code, at: place, message, remedy: remedy))
  }

  private func place(_ piece: Piece) -> Finding.Place {
    Finding.Place(path: path, line: number, column: piece.column)
  }

  // MARK: Lines

  mutating func read(_ line: Substring, number: Int) {
    self.number = number
    let words = Piece(line, in: line).trimmed
    if words.text.isEmpty || words.text.hasPrefix("//") { return }
    if words.text.hasPrefix("@") {
      readDay(words)
      return
    }
    if day == nil, lines.isEmpty {
      fail(
        .missingDay, at: place(words), "the day must come before everything else",
        remedy: "begin the file with a line like '@ day 2026-11-23'")
      // Said once; the rest of the file is still read.
      day = CalendarDay(number: 0)
    }
    if let kind = kind(of: words) {
      lines.append(Walkthrough.Line(place: place(words), kind: kind))
    }
  }

  private mutating func readDay(_ words: Piece) {
    let value = words.dropping(1).trimmed
    guard value.text.hasPrefix("day ") else {
      fail(
        .unknownKey, at: place(value), "a walkthrough has no such property",
        remedy: "write '@ day 2026-11-23'")
      return
    }
    let word = value.dropping(4).trimmed
    guard let found = CalendarDay(String(word.text)) else {
      fail(
        .badValue, at: place(word), "'\(word.text)' is no day", remedy: "write it like 2026-11-23")
      day = day ?? CalendarDay(number: 0)
      return
    }
    guard lines.isEmpty, day == nil else {
      fail(
        .malformedLine, at: place(words), "the day stands once, before everything else",
        remedy: "let time pass with a line like 'later 21 days'")
      return
    }
    day = found
  }

  private mutating func kind(of words: Piece) -> Walkthrough.Kind? {
    if words.text.hasPrefix(">") { return .says(String(words.dropping(1).trimmed.text)) }
    if words.text == "back" { return .back }
    guard let colon = words.text.firstIndex(of: ":") else {
      return command(words)
    }
    let key = Piece(words.text[..<colon], in: words.line).trimmed
    let value = Piece(words.text[words.text.index(after: colon)...], in: words.line).trimmed
    guard !value.text.isEmpty else {
      fail(
        .malformedLine, at: place(words), "nothing stands after the colon",
        remedy: "write what is answered or expected")
      return nil
    }
    switch key.text {
    case "plan": return steps(value).map(Walkthrough.Kind.plan)
    case "not in plan":
      return steps(value).map(Walkthrough.Kind.notInPlan)
    case DialogGraph.BuiltIn.letters[...]: return letters(value)
    case DialogGraph.BuiltIn.changes[...]:
      if value.text == DialogGraph.BuiltIn.nothing { return .changes(nil) }
      return question(value).map(Walkthrough.Kind.changes)
    case "gap": return question(value).map(Walkthrough.Kind.gap)
    default:
      return question(key, others: Self.keys).map {
        .answer(question: $0, String(value.text))
      }
    }
  }

  /// What can stand before a colon beside the names of questions.
  private static let keys = [
    "plan", "not in plan", "gap", DialogGraph.BuiltIn.letters, DialogGraph.BuiltIn.changes,
  ]

  private mutating func command(_ words: Piece) -> Walkthrough.Kind? {
    if words.text.hasPrefix("change ") {
      let name = words.dropping(7).trimmed
      return question(name).map(Walkthrough.Kind.change)
    }
    let parts = words.text.split(separator: " ")
    if parts.count == 3, parts[0] == "later", parts[2] == "days" || parts[2] == "day",
      let days = Int(parts[1]), (1...3650).contains(days)
    {
      return .later(days)
    }
    fail(
      .malformedLine, at: place(words), "'\(words.text)' is no line of a walkthrough",
      remedy: "write 'question: answer', 'back', 'change question', 'later 21 days', 'plan: step', "
        + "'not in plan: step', 'letters: letter', 'gap: question' or '> words'")
    return nil
  }

  // MARK: Names

  private mutating func question(_ word: Piece, others: [String] = []) -> Int? {
    if let index = dialog.questionIndex[String(word.text)] { return index }
    unknown("question", word, among: dialog.questionIndex.keys.sorted() + others)
    return nil
  }

  private mutating func letters(_ word: Piece) -> Walkthrough.Kind? {
    if word.text == DialogGraph.BuiltIn.finish { return .letters(nil) }
    if let index = dialog.letterIndex[String(word.text)] { return .letters(index) }
    let known = dialog.letterIndex.keys.sorted() + [DialogGraph.BuiltIn.finish]
    unknown("letter", word, among: known)
    return nil
  }

  private mutating func steps(_ list: Piece) -> [Int]? {
    var found: [Int] = []
    for word in list.separatedByCommas {
      if let index = stepIndex[String(word.text)] {
        found.append(index)
      } else {
        unknown("step", word, among: dialog.steps.map(\.name))
      }
    }
    return found
  }

  private mutating func unknown(
    _ what: String, _ word: Piece, among known: [String]
  ) {
    fail(
      .unknownEntry, at: place(word), "no \(what) is named '\(word.text)'",
      remedy: nearest(to: String(word.text), among: known).map { "did you mean '\($0)'?" }
        ?? "name one of the dialog's")
  }
}

/// A part of a line that knows where in it it stands.
private struct Piece {
  let text: Substring
  let line: Substring

  init(_ text: Substring, in line: Substring) {
    self.text = text
    self.line = line
  }

  /// In characters, from 1.
  var column: Int { line[..<text.startIndex].count + 1 }

  var trimmed: Piece {
    var rest = text.drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return Piece(rest, in: line)
  }

  func dropping(_ count: Int) -> Piece {
    Piece(text.dropFirst(count), in: line)
  }

  var separatedByCommas: [Piece] {
    text.split(separator: ",").map { Piece($0, in: line).trimmed }.filter { !$0.text.isEmpty }
  }
}
