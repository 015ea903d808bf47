/// The senders who wrote last, so that a conversation under way is not read from the store, and its place
/// in the dialog not looked for, with every message.
///
/// It holds what the store held when this program last wrote to it. Whoever asks it has to make sure that
/// nobody else has written since.
final class RecentSenders {
  /// So many at least are known; beyond twice as many, those who have not written for longest are
  /// forgotten.
  private static let least = 1_000

  /// A sender by address.
  typealias Known = [ByteKey: KnownSender]

  private var young: Known = [:]
  private var old: Known = [:]
  /// The store's mark when it held all this.
  private var mark: Int?

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

  /// Takes in what is known of senders after their turns were kept.
  func keep(_ known: Known) {
    for (address, sender) in known { young[address] = sender }
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
