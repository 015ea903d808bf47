/// A draft message.
package struct Letter: Sendable {
  /// How a sheet that nobody sends is laid out, to be filled in by hand.
  package enum Form: String, CaseIterable, Sendable {
    /// The answers that it asks for, and a table of what happened.
    case summary
    /// The papers that it asks for, each with a box to tick.
    case checklist
    /// The answers that it asks for, and a table of who was talked to.
    case log
  }

  package let name: String
  package let formerly: [String]
  package internal(set) var titles: [Variant]
  /// The question whose answer names the recipient.
  package let recipient: Int?
  package internal(set) var subjects: [Variant]
  /// What it asks when it is chosen, by question, in order.
  package let asks: [Int]
  package internal(set) var text: [Paragraph]
  package let condition: Condition?
  /// Whether anybody may read it.
  package let isPublic: Bool
  /// Nil for a message that is sent as it is.
  package let form: Form?
  package let covers: [Int]
  package let place: Mark
}
