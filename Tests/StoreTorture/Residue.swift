/// Looks for erased text in the files of a store.
enum Residue {
  /// Returns how many different samples of 8 bytes of erased texts are in a directory's files.
  ///
  /// - Parameters:
  ///   - texts: What was erased; every 8 bytes of each are looked for.
  ///   - directory: Every file in it is searched.
  /// - Returns: How many were found.
  static func count(of texts: [String], in directory: String) -> Int {
    var samples: Set<UInt64> = []
    for text in texts { windows(of: Array(text.utf8)) { samples.insert($0) } }
    guard !samples.isEmpty else { return 0 }
    var found: Set<UInt64> = []
    for name in Files.names(in: directory) {
      windows(of: Files.read(directory + "/" + name)) { window in
        // Texts are letters and digits, which spares most looks into the set.
        guard window & 0x8080_8080_8080_8080 == 0, window & 0xff >= 0x30 else { return }
        if samples.contains(window) { found.insert(window) }
      }
    }
    return found.count
  }

  private static func windows(of bytes: [UInt8], _ body: (UInt64) -> Void) {
    guard bytes.count >= 8 else { return }
    bytes.withUnsafeBytes { raw in
      for place in 0...(raw.count - 8) {
        body(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      }
    }
  }
}
