import Channels
import Speech

/// A screen that records what is said and plays what a person types.
///
/// When nothing is left to be typed, it answers as a closed input does, so that every test ends.
final class ScriptedScreen: Screen {
  let isTerminal: Bool
  let bidi = BidiMode.none
  var more = ""
  private var lines: [LineReader.Line]
  /// What was shown, one element a call.
  private(set) var shown: [[Passage]] = []
  /// What was asked last.
  private(set) var question: [Passage] = []
  /// What was shown until each line was read.
  private(set) var turns: [String] = []
  private(set) var furtherLines = 0
  private(set) var isCleared = false
  /// Called before each reading, with the number of lines read so far.
  var beforeReading: ((Int) -> Void)?
  /// What is typed while passages are being shown.
  var typedWhileShowing: (([Passage]) -> LineReader.Line?)?
  /// How many lines were read.
  private(set) var count = 0
  private var sinceReading: [String] = []

  /// A screen on which somebody types lines.
  init(_ lines: [LineReader.Line], isTerminal: Bool = true) {
    self.lines = lines
    self.isTerminal = isTerminal
  }

  func show(
    _ passages: [Passage], asking question: [Passage]
  ) throws(OutputFailure) -> LineReader.Line? {
    shown.append(passages + question)
    self.question = question
    sinceReading += (passages + question).map(\.text)
    return typedWhileShowing?(passages)
  }

  func read(goesOn: Bool) throws(OutputFailure) -> LineReader.Line {
    beforeReading?(count)
    count += 1
    if goesOn { furtherLines += 1 }
    turns.append(sinceReading.joined(separator: "\n"))
    sinceReading = []
    return lines.isEmpty ? .end : lines.removeFirst()
  }

  func clear() {
    isCleared = true
  }

  /// Everything that was said, a passage a line.
  var text: String { shown.joined().map(\.text).joined(separator: "\n") }

  /// What was said after the last line was read.
  var rest: String { sinceReading.joined(separator: "\n") }

  /// How often a text was said.
  func count(of text: String) -> Int { shown.joined().count { $0.text == text } }
}
