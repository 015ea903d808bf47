import Channels
import Dialog
import SessionStore
import Speech
import Synchronization
import TestSupport
import Testing

@Suite struct LineServerTests {
  @Test func `what was erased is wiped though a pipe is never idle`() throws {
    let folder = TestFolder()
    let pings = String(repeating: #"{"type":"ping","id":"w"}"# + "\n", count: 5_000)
    let messages = ["hello", "/erase", "yes"].enumerated().map { place, text in
      #"{"type":"message","id":"\#(place)","from":"a","text":"\#(text)"}"# + "\n"
    }
    folder.makeFile("lines", Array((messages.joined() + pings).utf8))
    folder.makeFile("answers", [])
    let store = TidiedStore()
    // Half a minute passes whenever somebody looks at the clock.
    let time = Mutex(20_780 * 86_400)
    let clock = Clock(today: { CalendarDay(number: 20_780) }) {
      time.withLock { time in
        time += 30
        return time
      }
    }
    let wipes = Mutex(0)
    let ended = Mutex<Int?>(nil)
    let note: @Sendable (GatewayEvent) -> Void = { event in
      switch event {
      case .wiped: wipes.withLock { $0 += 1 }
      case .ended: ended.withLock { ended in ended = wipes.withLock { $0 } }
      case _: break
      }
    }
    let switchboard = try Switchboard(
      Responder(try RealDialog.library()), clock: clock, note: note
    ) { () throws(StoreError) in store }
    // A file that is read is never idle.
    let input = try TestFile(folder.path + "/lines")
    let output = try TestFile(folder.path + "/answers", isWritten: true)
    var server = LineServer(
      switchboard, reader: BatchReader(descriptor: input.descriptor),
      output: Output(descriptor: output.descriptor), note: note)
    #expect(try server.run() == .inputEnded)
    #expect(ended.withLock { $0 } == 1)
    switchboard.close()
    #expect(store.wipes == 1)
  }
}
