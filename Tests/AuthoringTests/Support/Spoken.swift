import Authoring
import Dialog
import Findings
import TestSupport
import Testing

/// A dialog of a test that could not be read.
struct Unsound: Error, CustomStringConvertible {
  let findings: [Finding]

  var description: String { findings.map(\.description).joined(separator: "\n") }
}

extension SpokenDialog {
  /// A small dialog with the words that every dialog shares.
  ///
  /// - Parameters:
  ///   - text: Its entries; the head is put before them.
  ///   - start: The first entry of the walk.
  /// - Returns: The dialog.
  /// - Throws: `Unsound` when it cannot be read.
  static func small(_ text: String, start: String) throws -> SpokenDialog {
    let head = """
      # dialog small
      @ title Small
      @ start \(start)
      @ chapters small
      @ review 2027-01-01


      """
    let file = DialogFile(path: "small.dialog", bytes: Array((head + text).utf8))
    return try load([file])
  }

  static func load(_ files: [DialogFile]) throws -> SpokenDialog {
    switch SpokenDialog.load(files: files, common: RealDialog.common) {
    case .sound(let spoken): return spoken
    case .unsound(let findings): throw Unsound(findings: findings)
    }
  }
}

extension RealDialog {
  private static let loaded = Result { try SpokenDialog.load(RealDialog.files) }

  /// The dialog that people use, read once.
  static func spoken() throws -> SpokenDialog {
    try loaded.get()
  }
}
