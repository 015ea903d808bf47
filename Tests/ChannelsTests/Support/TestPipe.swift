internal import Glibc

/// The two ends of a pipe, closed with it.
final class TestPipe {
  let reader: Int32
  private(set) var writer: Int32

  init(nonBlocking: Bool = false) {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "no pipe")
    reader = ends[0]
    writer = ends[1]
    if nonBlocking { _ = fcntl(writer, F_SETFL, O_NONBLOCK) }
  }

  deinit {
    closeWriter()
    close(reader)
  }

  func closeWriter() {
    if writer >= 0 { close(writer) }
    writer = -1
  }

  func write(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    var done = 0
    while done < bytes.count {
      done += max(
        0, bytes[done...].withUnsafeBytes { Glibc.write(writer, $0.baseAddress, $0.count) })
    }
  }

  /// Everything up to the end.
  func readAll() -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(reader, &chunk, chunk.count)
      guard count > 0 else { return all }
      all += chunk[..<count]
    }
  }
}
