import Channels
import Glibc
import Testing

@Suite struct SignalsTests {
  @Test func `a signal that is ignored is told from one that is not`() {
    let before = signal(SIGWINCH, SIG_IGN)
    #expect(Signals.isIgnored(SIGWINCH))
    signal(SIGWINCH, before)
    #expect(!Signals.isIgnored(SIGWINCH))
  }
}
