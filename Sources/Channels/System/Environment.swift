private import Glibc

/// What the process was started with, besides its arguments.
package enum Environment {
  /// The value of a variable, or nil when it is unset.
  package static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  /// The running program's file with links resolved, or nil where the system does not say.
  package static var executable: String? {
    resolvedLink("/proc/self/exe")
  }

  /// The folder that relative paths start from, or nil when it is gone.
  package static var workingDirectory: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  private static func resolvedLink(_ link: String) -> String? {
    guard let path = realpath(link, nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}
