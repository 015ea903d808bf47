package import Dialog

/// What is being asked at the end of a turn.
package enum Prompt: Hashable, Codable, Sendable {
  /// A question of the dialog, by name; `progress` on the walk only.
  case question(String, progress: Progress?)
  /// The choice of a letter, by the names of those that hold.
  case letters([String])
  /// Whether to forget all answers.
  case restart
  /// Whether to erase all that was kept.
  case erase
  /// Whether to leave.
  case leave
  /// Which of several values was meant for a question.
  case which(String, [Value])
  /// What has changed, by the names of the questions that may have.
  case changes([String])
}

/// How far the walk has come.
package struct Progress: Hashable, Codable, Sendable {
  /// The number of the question being asked, from 1.
  package let number: Int
  /// How many there will be on the longest walk that is still open.
  package let total: Int

  /// A progress; `total` is never less than `number`.
  package init(number: Int, total: Int) {
    self.number = number
    self.total = total
  }
}
