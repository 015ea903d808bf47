internal import Foundation
package import Dialog

/// The dialogs of this package, as they stand in its folder.
package enum RealDialog {
  /// The folder `Dialogs`.
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Dialogs")

  /// The files that every dialog shares.
  package static let common = files(in: "common")
  /// The chapters of the dialog about politicians.
  package static let politicians = files(in: "politicians")

  /// The dialog about politicians, or what is wrong with it.
  package static let loaded = DialogGraph.load(files: politicians, common: common)

  /// The dialog files of a folder, in the order of their names.
  private static func files(in name: String) -> [DialogFile] {
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: name).path)) ?? []
    return names.filter { $0.hasSuffix(".dialog") }.sorted().map { file in
      let path = folder.appending(path: name).appending(path: file).path
      return DialogFile(
        path: "Dialogs/\(name)/\(file)",
        bytes: Array(FileManager.default.contents(atPath: path) ?? Data()))
    }
  }
}
