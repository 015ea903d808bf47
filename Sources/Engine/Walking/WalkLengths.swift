import Dialog
import Synchronization

/// How many questions may still come, remembered for every conversation with a script.
///
/// Most of a turn would go into following all the ways that are still open, and they are the same for
/// everybody whose answers no condition ahead can tell apart. So only that is remembered: nothing of a
/// text, and of a place or a date only on which side of the dialog's constants it lies.
final class WalkLengths: Sendable {
  /// More than any dialog of ours needs for a day; with so many the memory begins anew.
  private static let most = 20_000

  private struct Key: Hashable {
    let node: Int
    let today: CalendarDay
    /// What conditions ahead can read of the answers, question by question.
    let traits: [Trait]
  }

  private enum Trait: Hashable {
    case unanswered
    case choice(Value)
    /// Which comparisons hold, the first in the lowest bit.
    case comparisons(UInt64)
  }

  private let known = Mutex<[Key: Int]>([:])

  /// The most questions from a node on, itself included.
  ///
  /// - Parameters:
  ///   - node: A place on the walk.
  ///   - sheet: The answers given before it.
  ///   - script: The script that this belongs to.
  /// - Returns: The number, at least 0.
  func questions(from node: Int, after sheet: AnswerSheet, in script: Script) -> Int {
    let key = Key(
      node: node, today: sheet.today,
      traits: script.readInOrder[node].map { question in
        trait(of: sheet[question], question, on: sheet.today, in: script)
      })
    if let length = known.withLock({ $0[key] }) { return length }
    var longest = LongestWalk(script, on: sheet.today)
    let length = longest.questions(from: node, after: sheet)
    known.withLock { known in
      if known.count >= Self.most { known = [:] }
      known[key] = length
    }
    return length
  }

  private func trait(
    of value: Value?, _ question: Int, on today: CalendarDay, in script: Script
  ) -> Trait {
    guard let value else { return .unanswered }
    switch value {
    case .choice, .choices, .unknown, .declined: return .choice(value)
    case .text, .postcode, .date, .number:
      let comparisons = script.representatives.comparisons(with: question)
      guard comparisons.count <= 64 else { return .choice(value) }
      var bits: UInt64 = 0
      for (index, comparison) in comparisons.enumerated()
      where comparison.holds(for: value, on: today) {
        bits |= 1 << index
      }
      return .comparisons(bits)
    }
  }
}
