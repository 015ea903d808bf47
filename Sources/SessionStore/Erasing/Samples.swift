/// Samples of erased text, to look for in the store's files afterwards.
///
/// They live in memory only, and are forgotten once they have been looked for.
struct Samples {
  /// The length of a sample in bytes.
  static let length = 8
  /// How many are taken of one value at most, spread over it.
  private static let perValue = 256
  /// How many there are at most, however much was erased.
  private static let most = 65_536

  /// The samples, as the numbers that their bytes make in memory.
  private(set) var windows: Set<UInt64> = []

  /// Takes samples of a value.
  mutating func add(_ value: [UInt8]) {
    let places = value.count - Self.length + 1
    guard places > 0, windows.count < Self.most else { return }
    value.withUnsafeBytes { bytes in
      for place in stride(from: 0, to: places, by: max(1, places / Self.perValue)) {
        let window = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        if Self.isTelling(window) { windows.insert(window) }
      }
    }
  }

  /// Takes samples of a text.
  mutating func add(_ text: String?) {
    if let text { add(Array(text.utf8)) }
  }

  /// Forgets all of them.
  mutating func removeAll() {
    windows = []
  }

  /// Whether a sample would not be found in any file just so, as zeros are.
  private static func isTelling(_ window: UInt64) -> Bool {
    withUnsafeBytes(of: window) { Set($0).count > 3 }
  }
}
