extension PagedText {
  /// The sentences of a text that have no room on a page of text messages, and so would be cut.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - more: The line at the foot of a page, that says how to get the next one.
  /// - Returns: What has no room, as it would be sent.
  package static func sentencesTooLongForSMS(in text: String, more: String) -> [String] {
    let budget = PageBudget.sms
    let footer = "\n" + budget.spelled(more)
    return text.split(whereSeparator: \.isNewline).flatMap { line in
      Fragment.sentences(of: budget.spelled(String(line)), precededBy: .line).map(\.text)
    }.filter { !budget.holds($0 + footer) }
  }
}
