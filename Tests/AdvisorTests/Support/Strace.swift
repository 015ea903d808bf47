import Foundation

/// The tool that shows which files a program opens.
enum Strace {
  /// Whether it is there, and the system lets one process watch another.
  static let isUsable: Bool = {
    let sandbox = Sandbox()
    let run = try? sandbox.shell("strace -o /dev/null true")
    return run?.status == 0
  }()

  /// The calls that can write to a file, out of a list of calls.
  static func writing(_ calls: String) -> [Substring] {
    calls.split(separator: "\n").filter { call in
      guard !call.contains("O_RDONLY"), !call.contains("\"/dev/null\"") else { return false }
      return !call.contains("---") && !call.contains("+++")
    }
  }
}
