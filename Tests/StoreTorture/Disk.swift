/// A store's directory as a disk holds it: what was brought to the disk, and what was only on its way.
struct Disk {
  private struct File {
    var durable: [UInt8] = []
    var pending: [DiskLog.Step] = []
    /// Whether the file's name is on the disk.
    var isNamed = false
    /// Whether the file was removed, though the disk may not know.
    var isRemoved = false
  }

  /// Several files may bear one name one after another; the last is the current one.
  private var files: [String: [File]] = [:]

  /// An empty directory.
  init() {}

  /// Takes in what was done.
  mutating func take(_ step: DiskLog.Step) {
    switch step {
    case .made(let name): files[name, default: []].append(File())
    case .written(let name, _, _), .truncated(let name, _): change(name) { $0.pending.append(step) }
    case .removed(let name): change(name) { $0.isRemoved = true }
    case .synced("."):
      for name in files.keys {
        files[name]?.removeAll(where: \.isRemoved)
        change(name) { $0.isNamed = true }
      }
    case .synced(let name):
      change(name) { file in
        for step in file.pending { Self.apply(step, to: &file.durable) }
        file.pending = []
      }
    case .said: break
    }
  }

  /// Cuts the power: of what was on its way, any part may have arrived, sector by sector.
  ///
  /// - Parameter random: Decides what has arrived.
  /// - Returns: The files that are found afterwards.
  func cut(_ random: inout RandomSource) -> [String: [UInt8]] {
    let arriving = [0, 10, 50, 90, 100].randomElement(using: &random) ?? 50
    var result: [String: [UInt8]] = [:]
    for (name, generations) in files.sorted(by: { $0.key < $1.key }) {
      // Whatever has not reached the disk is decided file by file, the later ones win.
      for file in generations where file.isNamed || random.happens(percent: arriving) {
        if file.isRemoved, random.happens(percent: arriving) {
          result[name] = nil
          continue
        }
        var bytes = file.durable
        for step in file.pending { Self.apply(step, to: &bytes, arriving: arriving, &random) }
        result[name] = bytes
      }
    }
    return result
  }

  private mutating func change(_ name: String, _ body: (inout File) -> Void) {
    guard let last = files[name]?.indices.last else { return }
    // In place: a copy of every file at every step would take longer than all the rest.
    body(&files[name, default: []][last])
  }

  private static func apply(_ step: DiskLog.Step, to bytes: inout [UInt8]) {
    switch step {
    case .written(_, let offset, let data): write(data[...], at: offset, to: &bytes)
    case .truncated(_, let size): resize(&bytes, to: size)
    case .made, .synced, .removed, .said: break
    }
  }

  private static func apply(
    _ step: DiskLog.Step, to bytes: inout [UInt8], arriving: Int, _ random: inout RandomSource
  ) {
    switch step {
    case .written(_, let offset, let data):
      var start = 0
      while start < data.count {
        // Up to the next border between sectors.
        let end = min(data.count, start + sector - (offset + start) % sector)
        if random.happens(percent: arriving) {
          write(data[start..<end], at: offset + start, to: &bytes)
        }
        start = end
      }
    case .truncated(_, let size):
      if random.happens(percent: arriving) { resize(&bytes, to: size) }
    case .made, .synced, .removed, .said: break
    }
  }

  private static let sector = 512

  private static func write(_ data: ArraySlice<UInt8>, at offset: Int, to bytes: inout [UInt8]) {
    if bytes.count < offset + data.count { resize(&bytes, to: offset + data.count) }
    bytes.replaceSubrange(offset..<(offset + data.count), with: data)
  }

  private static func resize(_ bytes: inout [UInt8], to size: Int) {
    if size < bytes.count {
      bytes.removeSubrange(size...)
    } else {
      bytes.append(contentsOf: repeatElement(0, count: size - bytes.count))
    }
  }
}
