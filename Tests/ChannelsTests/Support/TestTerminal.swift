internal import Glibc

/// A pseudo-terminal: the side that a program sees, and the side of the person.
final class TestTerminal {
  /// What the program reads and writes.
  let device: Int32
  /// What the person types into and sees.
  let person: Int32

  init(columns: UInt16 = 80, rows: UInt16 = 24) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var ends: (Int32, Int32) = (-1, -1)
    precondition(openpty(&ends.0, &ends.1, nil, nil, &size) == 0, "no pseudo-terminal")
    (person, device) = ends
    var settings = termios()
    tcgetattr(device, &settings)
    settings.c_lflag &= ~tcflag_t(ECHO)
    settings.c_oflag &= ~tcflag_t(OPOST)
    tcsetattr(device, TCSANOW, &settings)
  }

  deinit {
    close(device)
    close(person)
  }

  func type(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
  }

  /// What is on the screen and was not read before.
  func seen() -> String {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var wanted = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    var text: [UInt8] = []
    while poll(&wanted, 1, 0) > 0 {
      let count = read(person, &chunk, chunk.count)
      guard count > 0 else { break }
      text += chunk[..<count]
    }
    return String(decoding: text, as: UTF8.self)
  }
}
