package import Speech

/// A terminal: text wrapped to its width, long texts a page at a time, a sign where to type.
package final class TerminalScreen: Screen {
  private let reader: LineReader
  private let output: Output
  private let style: Style
  private let canMoveCursor: Bool
  package let bidi: BidiMode
  package var more = ""

  /// A screen of a terminal's two descriptors.
  ///
  /// - Parameters:
  ///   - input: Where lines are typed.
  ///   - output: Where they are shown.
  ///   - bidi: How directions are marked.
  package init(input: Int32, output: Int32, bidi: BidiMode = .isolates) {
    Interrupts.install(clearing: output)
    reader = LineReader(descriptor: input, interrupts: .ofProcess)
    self.output = Output(descriptor: output)
    self.bidi = bidi
    let term = Environment.value("TERM")
    style = Style(isTerminal: true, noColor: Environment.value("NO_COLOR"), term: term)
    canMoveCursor = Style.canMoveCursor(isTerminal: true, term: term)
  }

  package var isTerminal: Bool { true }

  package func show(
    _ passages: [Passage], asking question: [Passage]
  ) throws(OutputFailure) -> LineReader.Line? {
    let size = TerminalSize.current(of: output.descriptor)
    // An empty line sets off what is said from what was typed.
    var blocks = TerminalLayout.blocks(passages, width: size.columns, style: style, bidi: bidi)
    if !blocks.isEmpty { blocks[0].insert("", at: 0) }
    var closing = TerminalLayout.lines(question, width: size.columns, style: style, bidi: bidi)
    if !closing.isEmpty { closing.insert("", at: 0) }
    let pager = Pager(
      reader: reader, output: output, hint: more, style: style, canMoveCursor: canMoveCursor)
    return try pager.show(blocks, closing: closing, size: size)
  }

  package func read(goesOn: Bool) throws(OutputFailure) -> LineReader.Line {
    try output.write(goesOn ? "> " : "\n> ")
    let line = reader.next()
    switch line {
    case .text, .notUTF8, .tooLong, .cutByTerminal: break
    case .interrupted, .end, .failed:
      // Nobody pressed Enter, so what is said next would stand on the line of the sign.
      try output.write("\n")
      Interrupts.ofProcess.forget()
    }
    return line
  }

  package func clear() {
    QuickExit.leave(clearing: output.descriptor)
  }
}
