package import Speech

/// Where one person reads and types.
package protocol Screen: AnyObject {
  /// Shows what is said, and what is asked after it.
  ///
  /// - Parameters:
  ///   - passages: What is said; a long text may be shown page by page.
  ///   - question: What is asked; it is never divided, so that it is seen whole beside the answer.
  /// - Returns: A line that was typed while a long text was being shown page by page; the rest was
  ///   then not shown. Nil as a rule.
  /// - Throws: `OutputFailure` when nobody can read it.
  func show(
    _ passages: [Passage], asking question: [Passage]
  ) throws(OutputFailure) -> LineReader.Line?

  /// Waits for the next line.
  ///
  /// - Parameter goesOn: Whether it is a further line of the same message.
  /// - Returns: The line, or why there is none.
  /// - Throws: `OutputFailure` when the sign to type could not be shown.
  func read(goesOn: Bool) throws(OutputFailure) -> LineReader.Line

  /// How the direction of lines and values is marked on it.
  var bidi: BidiMode { get }

  /// What is said below a page that is not the last.
  var more: String { get set }

  /// Whether a person sits at a terminal, so that they can be asked and may write several lines.
  var isTerminal: Bool { get }

  /// Leaves no trace on the screen.
  func clear()
}
