package import Dialog

/// A question beside the walk that is open: until it is closed, messages answer it.
package enum Aside: Hashable, Sendable {
  /// "Forget all answers and begin again?"
  case restarting
  /// "Erase everything, the transcript too?"
  case erasing
  /// "Do you want to leave?"
  case leaving
  /// "Which of these do you mean?", of a question.
  case choosing(entry: String, values: [Value])
  /// A question asked again, in place of its earlier answer.
  case changing(entry: String)
  /// "Which language would you like?"
  case choosingLanguage
  /// "Shall we go on in this language?"
  case suggestingLanguage(String)
  /// "What has changed since you were last here?"
  case returning
}
