import Channels
import Dialog
import SessionStore
import TestSupport
import Testing

/// Whoever's conversation is damaged is told so, and can begin again.
@Suite struct TurnBatchUnreadableTests {
  private let store = TidiedStore()

  private func switchboard() throws -> Switchboard {
    let store = store
    return try Switchboard(
      Responder(try RealDialog.library()), clock: .standing(on: CalendarDay(number: 20_780))
    ) { () throws(StoreError) in store }
  }

  private func message(_ text: String, id: String, _ sender: String = "+447700900123") -> Message {
    Message(id: id, sender: sender, text: text, channel: .sms)
  }

  private func texts(_ answers: [Answered]) -> [[String]] {
    answers.map { answer in
      switch answer {
      case .said(let said, _): said.texts
      case .refused: ["refused"]
      }
    }
  }

  @Test func `it is said what to do, and one ERASE is enough`() throws {
    let switchboard = try switchboard()
    store.correspondentFailure = .damaged
    let told = texts(
      switchboard.answer([message("hello", id: "1"), message("2", id: "2")]))
    #expect(told.allSatisfy { $0.joined().contains("Send ERASE") })
    let erased = texts(switchboard.answer([message("erase", id: "3")]))
    #expect(erased.joined().joined().contains("is deleted"))
    store.correspondentFailure = nil
    let next = texts(switchboard.answer([message("hello", id: "4")]))
    #expect(next.joined().joined().contains("Free information"))
  }

  @Test func `an ERASE that comes again is answered with the same words and erases nothing`() throws
  {
    let switchboard = try switchboard()
    store.correspondentFailure = .damaged
    let first = switchboard.answer([message("ERASE", id: "1")])
    store.correspondentFailure = nil
    _ = switchboard.answer([message("hello", id: "2")])
    let again = switchboard.answer([message("ERASE", id: "1")])
    #expect(texts(again) == texts(first))
    #expect(texts(switchboard.answer([message("1", id: "3")])).joined().joined().contains("asylum"))
  }

  @Test(arguments: ["VODAFONE", "60777"])
  func `a machine is told nothing`(_ name: String) throws {
    let switchboard = try switchboard()
    store.correspondentFailure = .damaged
    #expect(texts(switchboard.answer([message("hello", id: "1", name)])) == [[]])
  }

  @Test func `a store that cannot be read for another reason is asked again later`() throws {
    let switchboard = try switchboard()
    store.correspondentFailure = .busy
    #expect(texts(switchboard.answer([message("ERASE", id: "1")])) == [["refused"]])
  }
}
