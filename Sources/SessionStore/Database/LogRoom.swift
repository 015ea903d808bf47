/// Keeps the log's file longer than what stands in it.
///
/// Each commit of a new log makes its file longer. The sync then has to write the file's new length down
/// as well, which takes the disk half as long again; in a log that has begun anew it has not. So zeros are
/// written after the end, some at a time. SQLite takes them for what is left of an older log, and reads no
/// further.
struct LogRoom {
  /// A page with its heading, in bytes.
  private static let page = 4096 + 24
  /// The most that is added at once, in pages: a turn waits for it.
  private static let most = 64
  /// What a commit should find, in pages; one that needs more makes the log longer by itself.
  private static let least = 32

  /// How many pages have room, as far as is known.
  private var pages = 0

  /// Makes room after the log's end when there is little; a short log gets little.
  ///
  /// When it fails, nothing is lost: the commit makes the log longer, or tells why it cannot.
  ///
  /// - Parameters:
  ///   - used: How many pages stand in the log.
  ///   - connection: The connection; it is in a transaction that writes, so that nobody else does.
  mutating func grow(after used: Int, _ connection: Connection) {
    let least = min(Self.least, used / 4)
    guard pages < used + least, let size = try? connection.sizeOfLog() else { return }
    pages = size / Self.page
    // Else the log has been emptied since.
    guard used <= pages, pages < used + least else { return }
    let added = min(Self.most, used / 2)
    guard (try? connection.addToLog(zeros: added * Self.page, at: size)) != nil else { return }
    pages += added
  }
}
