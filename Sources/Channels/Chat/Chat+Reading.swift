import Engine
import Speech

/// What is typed, line by line.
extension Chat {
  /// The next message, or the next line of one.
  mutating func nextLine(goesOn: Bool = false) throws(OutputFailure) -> LineReader.Line {
    if let line = pending {
      pending = nil
      return line
    }
    return try screen.read(goesOn: goesOn)
  }

  /// What is typed to the channel's own questions, and in the middle of a message.
  ///
  /// The words that leave at once work there as everywhere.
  mutating func nextLineUnlessLeaving(
    goesOn: Bool = false
  ) throws(OutputFailure) -> LineReader.Line {
    let line = try nextLine(goesOn: goesOn)
    guard case .text(let text) = line else { return line }
    var copy = conversation
    guard copy.reply(to: text, on: clock.today()).contains(.quickExit) else { return line }
    screen.clear()
    // At a terminal the process has ended by now; in any case there is nobody to talk to.
    throw .readerGone
  }

  /// The rest of a message that may have several lines, up to an empty one.
  ///
  /// Only at a terminal, where Enter ends a line and not the thought; elsewhere a line is a message.
  mutating func message(
    beginningWith first: String
  ) throws(OutputFailure) -> String {
    guard screen.isTerminal, conversation.mayGoOn(after: first, on: clock.today()) else {
      return first
    }
    var lines = [first]
    while true {
      switch try nextLineUnlessLeaving(goesOn: true) {
      case .text(let line) where line.allSatisfy(\.isWhitespace):
        return lines.joined(separator: "\n")
      case .text(let line): lines.append(line)
      case .notUTF8, .tooLong, .cutByTerminal:
        // Neither is the line kept short, nor are those before it lost.
        try say(.lineNotTaken)
      case .end: return lines.joined(separator: "\n")
      case .interrupted:
        pending = .interrupted
        return lines.joined(separator: "\n")
      case .failed(let code):
        pending = .failed(errno: code)
        return lines.joined(separator: "\n")
      }
    }
  }
}
