/// The senders who wrote last, so that a conversation under way is not read from the store, and its place
/// in the dialog not looked for, with every message.
///
/// It holds what the store will hold once the turns under way are kept. Whoever asks it has to make sure
/// that nobody else has written since, and that it forgets when turns were not kept.
final class RecentSenders {
  /// So many at least are known; beyond twice as many, those who have not written for longest are
  /// forgotten.
  private static let least = 1_000

  private var young: [ByteKey: KnownSender] = [:]
  private var old: [ByteKey: KnownSender] = [:]
  /// The store's mark when all this began to hold; nil before the first was read.
  private(set) var mark: Int?

  /// What is known of a sender; nil when it has to be read.
  subscript(address: ByteKey) -> KnownSender? {
    young[address] ?? old[address]
  }

  /// Forgets everybody unless the store's mark is still the same.
  func trust(_ mark: Int?) {
    guard mark == nil || mark != self.mark else { return }
    forget()
    self.mark = mark
  }

  /// Takes in what is known of a sender.
  func keep(_ sender: KnownSender, under address: ByteKey) {
    young[address] = sender
    guard young.count >= Self.least else { return }
    old = young
    young = [:]
  }

  /// Forgets one sender.
  func forget(_ address: ByteKey) {
    young[address] = nil
    old[address] = nil
  }

  /// Forgets everybody.
  func forget() {
    young = [:]
    old = [:]
    mark = nil
  }
}
