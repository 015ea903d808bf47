package import Dialog

/// What is being asked at the end of a turn.
package enum Prompt: Hashable, Sendable {
  /// A question of the dialog, by name; without `progress` when it is asked again to be changed.
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
  /// Which language, by the codes of those offered.
  case languages([String])
  /// Whether to go on in a language that a message seems to be written in, by code.
  case suggestedLanguage(String)
  /// What has changed, by the names of the questions that may have.
  case changes([String])
}

/// How far somebody has come.
package enum Progress: Hashable, Sendable {
  /// The number of the question on the walk, from 1, and how many there will be on the longest walk
  /// that is still open; never fewer than the number.
  case walk(number: Int, total: Int)
  /// How many questions a letter still has, this one included.
  case letter(remaining: Int)
}
