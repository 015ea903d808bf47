import Foundation
import Testing

/// What needs processes of its own; the same program runs longer by hand.
@Suite(.serialized) struct TortureTests {
  @Test func `a hundred kills lose no turn, double none and change no reply`() throws {
    let words = try torture("kills", "100")
    #expect(words.contains("0 lost, 0 doubled, 0 differing replies, 0 samples"))
  }

  @Test func `eight processes that make one store together keep eight thousand turns`() throws {
    #expect(try torture("concurrency", "8", "1000").contains(" 0 wrong"))
    #expect(try torture("concurrency", "8", "2", "10").contains(" 0 wrong"))
  }

  @Test func `a hundred power cuts lose no turn that was answered`() throws {
    #expect(try torture("power-cuts", "100").contains(": 0 lost") || isWithoutCompiler)
  }

  @Test func `a call that fails, once or for ever, breaks nothing`() throws {
    #expect(try torture("faults", "30").contains(": 0 lost") || isWithoutCompiler)
  }

  @Test func `a reply that leaves before the commit is caught as a lost turn`() throws {
    let failure = try #require(throws: ProgramFailed.self) {
      try torture("kills", "25", "--break", "reply-early")
    }
    #expect(failure.status == 1)
    #expect(failure.output.contains(" 0 lost") == false)
  }

  @Test func `a message that is not remembered is caught as a doubled turn`() throws {
    let failure = try #require(throws: ProgramFailed.self) {
      try torture("kills", "20", "--break", "forget-messages")
    }
    #expect(failure.status == 1)
    #expect(failure.output.contains(" 0 doubled") == false)
  }

  @Test func `a log that is not emptied is caught as erased text`() throws {
    let failure = try #require(throws: ProgramFailed.self) {
      try torture("kills", "20", "--break", "leave-log")
    }
    #expect(failure.status == 1)
    #expect(failure.output.contains(" 0 samples") == false)
  }

  private var isWithoutCompiler: Bool {
    (try? run("/bin/sh", "-c", "command -v cc || command -v gcc || command -v clang")) == nil
  }
}

/// Runs the program `StoreTorture`, which lies beside the tests.
///
/// Its files go to memory where that is possible: the tests wait for no disk, and how a disk fails is
/// simulated.
@discardableResult
func torture(_ arguments: String...) throws -> String {
  let program = Bundle.main.bundleURL.appending(path: "StoreTorture").path
  let memory = FileManager.default.isWritableFile(atPath: "/dev/shm")
  return try run(
    [program] + arguments, environment: memory ? ["TMPDIR": "/dev/shm"] : [:])
}
