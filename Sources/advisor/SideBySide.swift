private import Dispatch
private import Synchronization

/// Work that can be done in any order, shared out among the processors.
enum SideBySide {
  /// What each piece of work comes to, in the order of the pieces.
  static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Value
  ) -> [Value] {
    let values = Mutex<[Int: Value]>([:])
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      let value = work(items[index])
      values.withLock { $0[index] = value }
    }
    return values.withLock { found in items.indices.compactMap { found[$0] } }
  }
}
