import Testing

@testable import SessionStore

@Suite struct LogCarrierTests {
  private let directory = TemporaryDirectory()

  @Test func `one failure may be chance, a second is told`() {
    let log = LogCarrier(directory.path + "/nowhere.db")
    #expect(log.trouble == nil)
    for isTold in [false, true, true] {
      log.start()
      log.wait()
      #expect((log.trouble != nil) == isTold)
    }
  }

  @Test func `all is well again once it succeeds`() throws {
    let log = LogCarrier(directory.path + "/nowhere.db")
    for _ in 0..<2 { log.took { () throws(StoreError) in throw .full } }
    #expect(log.trouble == .full)
    log.took {}
    #expect(log.trouble == nil)
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `a log that grows because somebody reads an old state is told`() throws {
    let store = try Store(in: directory)
    store.logSize.most = 10
    try store.say("one", in: .label("mine"))
    let connection = try Connection(path: directory.database, mode: .readOnly)
    try connection.read { () throws(StoreError) in
      _ = try connection.number("SELECT count(*) FROM turn")
      #expect(store.logTrouble == nil)
      for number in 0..<20 where store.logTrouble == nil {
        do { try store.say("turn \(number)", in: .label("mine")) } catch { throw .closed }
      }
      #expect(store.logTrouble == .busy)
    }
    try connection.close()
    try store.close()
  }
}
