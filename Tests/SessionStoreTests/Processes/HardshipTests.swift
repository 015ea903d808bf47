import Foundation
import SessionStore
import Testing

@Suite struct HardshipTests {
  private let directory = TemporaryDirectory()

  @Test(arguments: [30_000, 60_000, 100_000, 200_000])
  func `a full disk is told, loses nothing, and is got over`(limit: Int) throws {
    let lines = try torture(
      "attempt", directory.store, "40", "--file-limit", "\(limit)"
    ).split(separator: "\n")
    let told = try #require(lines.first)
    #expect(told == "error full" || told.hasSuffix("because: SessionStore.StoreError.Cause.full)"))
    #expect(lines.last == "kept 40")
    let store = try Store(in: directory)
    let records = try store.transcript(of: .label("attempt"))
    #expect(records.count == 40)
    #expect(records.contains { $0.content == .damaged } == false)
    #expect(try Store.audit(at: directory.store, now: noon).isEmpty)
    try store.close()
  }

  @Test(.enabled(if: geteuid() == 0, "modes do not bind root, so the test becomes somebody else"))
  func `what may not be written is told`() throws {
    chmod(directory.path, 0o755)
    let place = directory.path + "/home"
    let store = place + "/store"
    mkdir(place, 0o700)
    chown(place, 65_534, 65_534)
    #expect(try attempt(store) == ["kept 2"])
    chmod(store, 0o500)
    chmod(store + "/sessions.db", 0o400)
    #expect(try attempt(store) == ["error readOnly"])
    chmod(store, 0o700)
    #expect(try attempt(store) == ["error readOnly"])
    chmod(place, 0o500)
    #expect(try attempt(place + "/other") == ["error readOnly"])
  }

  private func attempt(_ store: String) throws -> [Substring] {
    try torture("attempt", store, "2", "--user", "65534").split(separator: "\n")
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `a lock that is given back is waited for`() throws {
    try Store(in: directory).close()
    let holder = try Holder(directory, "BEGIN IMMEDIATE")
    let store = try Store(in: directory)
    holder.letGo(after: 0.3)
    try store.say("one", in: .label("my case"))
    #expect(try store.words(in: .label("my case")) == ["one"])
    try store.close()
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `a lock that is kept is told after five seconds, and the turn can be tried again`()
    throws
  {
    let store = try Store(in: directory)
    let holder = try Holder(directory, "BEGIN IMMEDIATE")
    #expect(throws: StoreError.busy) { try store.say("one", in: .label("my case")) }
    holder.letGo(after: 0)
    holder.wait()
    try store.say("one", in: .label("my case"))
    #expect(try store.words(in: .label("my case")) == ["one"])
    try store.close()
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `a reader who lingers puts an erasure off, and does not undo it`() throws {
    var points: Set<StorePoint> = []
    let store = try Store(in: directory, hooks: StoreHooks(reached: { points.insert($0) }))
    try store.say("the quick brown fox 7351", in: .label("my case"))
    let holder = try Holder(directory, "BEGIN; SELECT count(*) FROM session")
    try store.erase(.label("my case"), now: noon)
    for patience in [Patience.brief, .usual] {
      #expect(throws: StoreError.busy) { try store.finishErasures(patience: patience) }
    }
    // To write the whole database anew would have been in vain.
    #expect(!points.contains(.vacuumed))
    let other = try Store(in: directory)
    #expect(try other.hasUnfinishedErasures())
    try other.close()
    #expect(try Store.audit(at: directory.store, now: noon) == [.unfinishedErasures(1)])
    holder.letGo(after: 0)
    holder.wait()
    let report = try store.finishErasures()
    #expect(report.erasures == 1)
    #expect(report.found == 0)
    #expect(try !store.hasUnfinishedErasures())
    #expect(directory.containsOutsideOfLocks("the quick brown fox 7351") == false)
    try store.close()
  }
}

/// SQLite's own shell with a transaction open on a store, as if another program were at work.
private final class Holder {
  private let process = Process()
  private let input = Pipe()

  /// A shell that has just run a statement.
  init(_ directory: TemporaryDirectory, _ statement: String) throws {
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", directory.database]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data("\(statement);\nSELECT 'ready';\n".utf8))
    var said = Data()
    while said.range(of: Data("ready".utf8)) == nil {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { throw ProgramFailed(status: -1, output: "") }
      said += more
    }
  }

  /// Ends the transaction after some seconds.
  func letGo(after seconds: Double) {
    // Said and not only closed: another test's process may have inherited the pipe.
    input.fileHandleForWriting.write(Data(".shell sleep \(seconds)\nCOMMIT;\n.quit\n".utf8))
  }

  /// Waits for the shell to end.
  func wait() {
    process.waitUntilExit()
  }
}
