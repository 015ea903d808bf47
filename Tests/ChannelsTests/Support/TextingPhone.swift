import Channels
import Dialog
import SessionStore
import Speech
import TestSupport

/// A telephone in a test: what it sends is answered by the real dialog, and kept in memory.
final class TextingPhone {
  private let switchboard: Switchboard
  private let number: String
  private var hours = 0
  private static let day = CalendarDay(number: 20_780)

  /// A telephone whose number has never written.
  init(
    _ number: String = "+447700900123", settings: Responder.Settings = Responder.Settings(),
    limit: Limiter.Rate? = nil
  ) throws {
    self.number = number
    switchboard = try Switchboard(
      Responder(try RealDialog.library(), settings: settings), clock: .standing(on: Self.day),
      limit: limit
    ) { () throws(StoreError) in MemoryStore() }
  }

  /// Lets time pass: the next messages are sent so much later.
  func wait(hours: Int) {
    self.hours += hours
  }

  /// Sends messages one after the other.
  ///
  /// - Returns: The texts that come back to the last one.
  @discardableResult
  func send(_ texts: String...) -> [String] {
    texts.map(answer).last ?? []
  }

  /// Sends one message so many times.
  ///
  /// - Returns: The texts that come back to each.
  func send(_ text: String, times: Int) -> [[String]] {
    (0..<times).map { _ in answer(text) }
  }

  private func answer(_ text: String) -> [String] {
    // Everything before today, so that hours can pass.
    let sentAt = Self.day.number * 86_400 - 1_000 * 3_600 + hours * 3_600
    let message = Message(id: nil, sender: number, text: text, sentAt: sentAt, channel: .sms)
    return switchboard.answer([message]).flatMap { answer in
      switch answer {
      case .said(let said, _): said.texts
      case .refused(_, let notice): notice?.texts ?? []
      }
    }
  }
}
