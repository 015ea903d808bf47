import Foundation

extension TemporaryDirectory {
  /// Takes the files of another directory's store over, as they lie there now.
  ///
  /// A store that is open in this process is copied by another one: closing a database's file drops
  /// the locks that a process has on it.
  func take(from other: TemporaryDirectory) throws {
    try run("/bin/sh", "-c", "mkdir -p '\(path)/state' && cp -a '\(other.store)' '\(store)'")
  }

  /// Whether a text is in any file of the store, which must not be open.
  func contains(_ text: String) -> Bool {
    files.contains { $0.value.range(of: Data(text.utf8)) != nil }
  }

  /// Whether a text is in any file of the store, which may be open in this process.
  func containsOutsideOfLocks(_ text: String) -> Bool {
    (try? run("/bin/sh", "-c", "grep -qrF '\(text)' '\(store)'")) != nil
  }

  /// Returns how many samples of 8 bytes of some texts are in the files of the store, which must not
  /// be open.
  func samples(of texts: [String]) -> Int {
    var wanted: Set<UInt64> = []
    for text in texts { Self.windows(of: Data(text.utf8)) { wanted.insert($0) } }
    var found: Set<UInt64> = []
    for file in files.values {
      Self.windows(of: file) { if wanted.contains($0) { found.insert($0) } }
    }
    return found.count
  }

  /// The files of the store, which must not be open.
  var files: [String: Data] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: store)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, FileManager.default.contents(atPath: store + "/" + name) ?? Data())
      })
  }

  /// Runs a statement with SQLite's own shell, as the store's owner might.
  @discardableResult
  func sqlite(_ statement: String) throws -> String {
    try run("sqlite3", database, statement)
  }

  private static func windows(of data: Data, _ body: (UInt64) -> Void) {
    guard data.count >= 8 else { return }
    data.withUnsafeBytes { raw in
      for place in 0...(raw.count - 8) {
        let window = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        // Texts here are ASCII without spaces at the ends, which spares most looks.
        if window & 0x8080_8080_8080_8080 == 0, window & 0xff >= 0x20 { body(window) }
      }
    }
  }
}

/// A program that did not end well.
struct ProgramFailed: Error {
  let status: Int32
  let output: String
}

/// Runs a program and returns what it wrote to its standard output.
///
/// - Throws: ``ProgramFailed`` when it exits with anything but 0.
@discardableResult
func run(_ program: String, _ arguments: String...) throws -> String {
  try run([program] + arguments)
}

/// Runs a program and returns what it wrote to its standard output.
@discardableResult
func run(_ words: [String], environment: [String: String] = [:]) throws -> String {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = words
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  let output = Pipe()
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  let text = String(decoding: data, as: UTF8.self)
  guard process.terminationStatus == 0, process.terminationReason == .exit else {
    throw ProgramFailed(status: process.terminationStatus, output: text)
  }
  return text
}
