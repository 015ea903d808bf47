import Glibc

/// The library that stands between a worker and the system's files, compiled.
struct Preload {
  private let path: String

  /// Compiles the library into a directory; nil when there is no compiler or none that can.
  init?(in directory: String) {
    path = directory + "/preload.so"
    Files.write(Array(preloadSource.utf8), to: directory + "/preload.c")
    for compiler in ["cc", "gcc", "clang"] {
      let command = "\(compiler) -shared -fPIC -O1 -w -o '\(path)' '\(directory)/preload.c' -ldl"
      if system(command + " 2>/dev/null") == 0 { return }
    }
    return nil
  }

  /// Returns what a worker needs in its environment.
  ///
  /// - Parameters:
  ///   - store: The directory to be watched.
  ///   - log: Where to log what is done to its files.
  ///   - fault: The call that is to fail.
  /// - Returns: Names and values.
  func environment(store: String, log: String? = nil, fault: Fault? = nil) -> [String: String] {
    var result = ["LD_PRELOAD": path, "TORTURE_STORE": store]
    if let log { result["TORTURE_LOG"] = log }
    if let fault { result["TORTURE_FAULT"] = fault.words }
    return result
  }
}
