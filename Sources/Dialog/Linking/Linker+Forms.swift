/// Answers that stand in a sentence in a form of their own.
extension Linker {
  /// An answer with the word that stands before it: `{removal.when}`.
  mutating func hole(
    of name: Substring, as form: Substring, at mark: Mark
  ) -> Text.Hole? {
    let name = String(name)
    guard let question = questionIndex[name] else {
      problems.append(
        Problem(
          .unknownPlaceholder, at: mark, "no question is named '\(name)'",
          remedy: Problem.didYouMean(
            name, among: questionIndex.keys, else: "name a question of type date")))
      return nil
    }
    guard form == "when" else {
      problems.append(
        Problem(
          .unknownPlaceholder, at: mark, "an answer has no form '\(form)'",
          remedy: "write '{\(name)}', or '{\(name).when}' for a date with 'on' or 'in' before it"))
      return nil
    }
    guard kinds[question] == .date else {
      problems.append(
        Problem(
          .wrongType, at: mark, "the question '\(name)' asks for no date",
          remedy: "write '{\(name)}'"))
      return nil
    }
    return .when(question)
  }
}
