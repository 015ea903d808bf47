package import Findings

/// Everything that can be wrong with a walkthrough; unknown names share the codes of dialogs.
extension Finding.Code {
  /// A line that is none of those that a walkthrough can have.
  package static let malformedLine = Finding.Code(rawValue: "malformed-line")
  /// There is no `@ day`, or it does not come first.
  package static let missingDay = Finding.Code(rawValue: "missing-day")

  // What can be seen only by playing it.

  /// Another question is asked than the line names.
  package static let otherQuestion = Finding.Code(rawValue: "other-question")
  /// The answer was not understood.
  package static let answerNotTaken = Finding.Code(rawValue: "answer-not-taken")
  /// An option or a letter exists, and is not offered to this person.
  package static let notOffered = Finding.Code(rawValue: "not-offered")
  package static let stepMissing = Finding.Code(rawValue: "step-missing")
  package static let stepOutOfOrder = Finding.Code(rawValue: "step-out-of-order")
  /// A step is in the plan that must not be.
  package static let stepUnwanted = Finding.Code(rawValue: "step-unwanted")
  package static let notSaid = Finding.Code(rawValue: "not-said")
  package static let noGap = Finding.Code(rawValue: "no-gap")
  /// Going back did not lead where the conversation had come from.
  package static let backDiffers = Finding.Code(rawValue: "back-differs")
}
