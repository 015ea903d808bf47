internal import Glibc

/// A folder of its own for one test, removed with it.
final class TestFolder {
  let path: String
  private var made: [String] = []

  init() {
    var template = Array("/tmp/advisor-test-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil, "no temporary folder")
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    for path in made.reversed() { remove(path) }
    remove(path)
  }

  func makeFolder(_ name: String) {
    let path = "\(path)/\(name)"
    mkdir(path, 0o700)
    made.append(path)
  }

  func makeFile(_ name: String, _ bytes: some Collection<UInt8>) {
    let path = "\(path)/\(name)"
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
    _ = Array(bytes).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    made.append(path)
  }

  /// Removes what others made in the folder.
  func removeFile(_ name: String) {
    remove("\(path)/\(name)")
  }

  func makeNamedPipe(_ name: String) {
    let path = "\(path)/\(name)"
    mkfifo(path, 0o600)
    made.append(path)
  }
}
