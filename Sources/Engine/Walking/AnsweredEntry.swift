import Dialog

/// What an answer answers, found once by its name.
enum AnsweredEntry: Hashable {
  /// A question, by index.
  case question(Int)
  /// The choice of a letter.
  case letters
  /// A letter taken with its gaps.
  case gaps
  /// Nothing that today's dialog has.
  case nothing

  init(_ name: String, in dialog: DialogGraph) {
    if let question = dialog.questionIndex[name] {
      self = .question(question)
      return
    }
    switch name {
    case DialogGraph.BuiltIn.letters: self = .letters
    case DialogGraph.BuiltIn.gaps: self = .gaps
    case _: self = .nothing
    }
  }
}
