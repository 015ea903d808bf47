import Foundation

/// A port of this machine on which nobody listens.
enum Port {
  /// Finds one.
  ///
  /// - Returns: Its number; somebody else may still take it before it is used.
  /// - Throws: When there is none.
  static func free() throws -> Int {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isFound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(socket, address, length) == 0 && getsockname(socket, address, &length) == 0
      }
    }
    guard isFound else { throw GatewayFolder.Failure(text: "no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  /// Whether somebody listens on a port.
  static func isOpen(_ number: Int) -> Bool {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    address.sin_port = in_port_t(number).bigEndian
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        connect(socket, address, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }

  /// Waits until somebody listens.
  static func waitForListener(on number: Int) async throws {
    try await within(seconds: 30, "port \(number) to open") { isOpen(number) }
  }
}

/// Waits for something, but not for ever.
///
/// - Parameters:
///   - seconds: How long, on a machine that has other things to do as well.
///   - what: What is waited for, for the report.
///   - isThere: Whether it is there.
/// - Throws: When it does not come.
func within(
  seconds: Double = 240, _ what: String, _ isThere: () throws -> Bool
) async throws {
  let end = ContinuousClock.now + .seconds(seconds)
  while try !isThere() {
    guard ContinuousClock.now < end else {
      throw GatewayFolder.Failure(text: "waited \(seconds) seconds for \(what)")
    }
    try await Task.sleep(for: .milliseconds(100))
  }
}
