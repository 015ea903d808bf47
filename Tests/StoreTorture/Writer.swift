import Glibc
import SessionStore

/// One of many processes at work on a store.
enum Writer {
  /// How many turns of its own a writer keeps for each in the common session.
  static let turnsPerSharedTurn = 20

  /// Waits for the end of its input and then writes so many turns.
  static func run(_ options: Options) throws(StoreError) -> Bool {
    let turns = options.number(1, otherwise: 1_000)
    let number = options.number(2, otherwise: 0)
    var byte: UInt8 = 0
    while read(STDIN_FILENO, &byte, 1) > 0 {}
    let store = try Store(at: options.words[0], create: true, now: Clock.now)
    for turn in 1...max(turns, 1) {
      let exchange = Exchange(
        gateway: "torture", sender: "+447700900001", id: "\(number)-\(turn)", digest: [1],
        reply: [2])
      try keep("turn \(turn)", in: .label("writer \(number)"), exchange, store)
      if turn % turnsPerSharedTurn == 0 {
        try keep("turn \(turn) of \(number)", in: .label("shared"), nil, store)
      }
    }
    try store.close()
    return true
  }

  /// Keeps a turn, and computes it again as often as somebody else was faster.
  private static func keep(
    _ text: String, in key: SessionKey, _ exchange: Exchange?, _ store: Store
  ) throws(StoreError) {
    while true {
      let saved = try store.session(key)
      var talk = saved.map { Talk(state: $0.state) } ?? Talk()
      talk.hear(text)
      let follows = saved.map { Turn.Predecessor.version($0.version) } ?? .nothing
      do {
        try store.commit(
          [talk.turn(text, in: key, follows: follows, exchange: exchange)], now: Clock.now)
        return
      } catch .movedOn {
        continue
      }
    }
  }
}
