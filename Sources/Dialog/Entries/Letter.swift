/// A draft message.
package struct Letter: Sendable {
  package let name: String
  package let formerly: [String]
  package let titles: [Variant]
  /// The question whose answer names the recipient.
  package let recipient: Int?
  package let subjects: [Variant]
  /// What it asks when it is chosen, by question, in order.
  package let asks: [Int]
  package let text: [Paragraph]
  package let condition: Condition?
  /// Whether anybody may read it.
  package let isPublic: Bool
  package let covers: [Int]
  package let place: Mark
}
