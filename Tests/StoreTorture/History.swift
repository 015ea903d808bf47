/// Everything a person has written, in order.
struct History {
  private var messages: [(id: String, text: String)] = []

  /// Nothing yet.
  init() {}

  /// Adds a message.
  mutating func add(_ id: String, _ text: String) {
    messages.append((id, text))
  }

  /// Returns the transcript after the last message that was answered, and after the next one, which
  /// may have been kept without an answer.
  ///
  /// - Parameter answered: The ids of the messages that were answered.
  /// - Returns: Both transcripts.
  func transcripts(answered: Set<String>) -> (least: [String], most: [String]) {
    let count = messages.prefix { answered.contains($0.id) }.count
    return (transcript(after: count), transcript(after: min(count + 1, messages.count)))
  }

  /// Returns what had been erased when the last answer was given.
  ///
  /// - Parameter answered: The ids of the messages that were answered.
  /// - Returns: The texts.
  func erased(before answered: Set<String>) -> [String] {
    let done = messages.prefix { answered.contains($0.id) }
    guard let last = done.lastIndex(where: { $0.text == Talk.erase }) else { return [] }
    return done[..<last].map(\.text)
  }

  private func transcript(after count: Int) -> [String] {
    let done = messages[..<count]
    let start = done.lastIndex { $0.text == Talk.erase }.map { $0 + 1 } ?? 0
    return done[start...].map(\.text)
  }
}
