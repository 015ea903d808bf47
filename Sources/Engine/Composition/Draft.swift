package import Dialog

/// A letter for one person, before it is words.
package struct Draft: Hashable, Sendable {
  package let letter: String
  /// The question that names the recipient.
  package let recipient: Int?
  package let subject: Text?
  /// The message, to be copied.
  package let body: [Shown]
  /// For the person: what to attach, when to ask again.
  package let notes: [Shown]
  /// What is missing, by question, in the order of its first gap.
  package let gaps: [Int]
  /// What must be translated into English before it is sent, by question, in the same order.
  package let foreign: [Int]
  /// The answers that it shows; two drafts with other ones read differently.
  let answers: [Int: Value]
}
