package import Speech

/// A pipe or a file: plain lines, no escape codes, one message a line.
package final class PlainScreen: Screen {
  private let reader: LineReader
  private let output: Output
  private var isFirst = true
  package let bidi: BidiMode
  /// There are no pages here.
  package var more = ""

  /// A screen of two descriptors.
  ///
  /// - Parameters:
  ///   - input: Where lines are typed.
  ///   - output: Where they are shown.
  ///   - bidi: How directions are marked; what reads a pipe rarely expects any mark.
  package init(input: Int32, output: Int32, bidi: BidiMode = .none) {
    self.bidi = bidi
    reader = LineReader(descriptor: input)
    self.output = Output(descriptor: output)
  }

  package var isTerminal: Bool { false }

  package func show(
    _ passages: [Passage], asking question: [Passage]
  ) throws(OutputFailure) -> LineReader.Line? {
    let all = passages + question
    guard !all.isEmpty else { return nil }
    // A blank line stands between turns, so that a reader sees where one ends.
    let lines = (isFirst ? [] : [""]) + PlainLayout.lines(all, bidi: bidi)
    isFirst = false
    try output.write(lines.map { $0 + "\n" }.joined())
    return nil
  }

  package func read(goesOn: Bool) -> LineReader.Line {
    reader.next()
  }

  package func clear() {}
}
