@testable import Channels
import Testing

@Suite struct InterruptsTests {
  private let second: UInt64 = 1_000_000_000

  @Test(
    arguments: [(10, 11, true), (10, 12, true), (10, 13, false), (0, 1, false), (11, 10, false)]
      as [(UInt64, UInt64, Bool)])
  func `two within two seconds are the quick exit`(first: UInt64, then: UInt64, isDouble: Bool) {
    #expect(Interrupts.isDouble(first * second, then * second) == isDouble)
  }

  @Test func `one that came before a wait ends it, and only it`() {
    let pipe = TestPipe()
    pipe.write("yes".utf8)
    let interrupts = Interrupts()
    interrupts.note(at: second)
    #expect(interrupts.waitForInput(on: pipe.reader) == .interrupted)
    #expect(interrupts.waitForInput(on: pipe.reader) == .ready)
  }

  @Test func `what was answered ends no wait`() {
    let pipe = TestPipe()
    pipe.write("yes".utf8)
    let interrupts = Interrupts()
    interrupts.note(at: second)
    interrupts.forget()
    #expect(interrupts.waitForInput(on: pipe.reader) == .ready)
  }

  @Test func `thousands do not block`() {
    let pipe = TestPipe()
    pipe.write("yes".utf8)
    let interrupts = Interrupts()
    for time in 1...200_000 { interrupts.note(at: UInt64(time)) }
    #expect(interrupts.waitForInput(on: pipe.reader) == .interrupted)
    #expect(interrupts.waitForInput(on: pipe.reader) == .ready)
  }
}
