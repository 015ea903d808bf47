/// Looks for samples in bytes that come piece by piece.
struct SampleSearch {
  /// The samples that were found.
  private(set) var found: Set<UInt64> = []
  private let wanted: Set<UInt64>
  /// Whether any sample has certain 16 bits of its first bytes; spares most looks into the set.
  private let filter: [Bool]
  /// The end of the last piece, because a sample may lie across two.
  private var carried: [UInt8] = []

  /// A search for samples.
  init(for wanted: Set<UInt64>) {
    self.wanted = wanted
    var filter = [Bool](repeating: false, count: 1 << 16)
    for window in wanted { filter[Int(truncatingIfNeeded: window & 0xffff)] = true }
    self.filter = filter
  }

  /// Looks through the next piece of a file.
  mutating func read(_ piece: [UInt8]) {
    look(through: carried + piece)
    carried = Array((carried + piece).suffix(Samples.length - 1))
  }

  /// Looks through a value that stands for itself.
  mutating func read(whole value: [UInt8]) {
    carried = []
    look(through: value)
  }

  private mutating func look(through bytes: [UInt8]) {
    let places = bytes.count - Samples.length + 1
    guard places > 0 else { return }
    bytes.withUnsafeBytes { raw in
      for place in 0..<places {
        let window = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        guard filter[Int(truncatingIfNeeded: window & 0xffff)] else { continue }
        if wanted.contains(window) { found.insert(window) }
      }
    }
  }
}
