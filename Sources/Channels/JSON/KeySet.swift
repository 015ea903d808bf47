/// The keys of an object so far, compared as they are written and not as they look.
struct KeySet {
  /// So many keys are compared one by one; more would take too long.
  private static let few = 12

  private var list: [String] = []
  private var set: Set<[UInt8]> = []

  /// Adds a key, and returns whether it is new.
  mutating func insert(_ key: String) -> Bool {
    if list.count < Self.few {
      // What is the same in bytes is equal too, and that two strings are not is told at once.
      guard !list.contains(where: { $0 == key && $0.utf8.elementsEqual(key.utf8) }) else {
        return false
      }
      if list.isEmpty { list.reserveCapacity(Self.few) }
      list.append(key)
      return true
    }
    if set.isEmpty { set = Set(list.map { Array($0.utf8) }) }
    return set.insert(Array(key.utf8)).inserted
  }
}
