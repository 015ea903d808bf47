package import Dialog
import Foundation

/// The dialog that people use, read from the folders of this package.
package enum RealDialog {
  /// The chapters of the dialog about politicians.
  package static let files = read("Dialogs/politicians", ending: ".dialog")
  /// The files that every dialog shares, which small dialogs of tests need too.
  package static let common = read("Dialogs/common", ending: ".dialog")
  /// The worked examples beside the chapters.
  package static let walkthroughs = read(
    "Dialogs/politicians/walkthroughs", ending: ".walkthrough")

  /// The dialog about politicians, or what is wrong with it.
  package static let loaded = DialogGraph.load(files: files, common: common)

  private static func read(_ folder: String, ending: String) -> [DialogFile] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appending(path: folder).path()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().map { name in
      DialogFile(
        path: folder + "/" + name,
        bytes: Array(FileManager.default.contents(atPath: path + "/" + name) ?? Data()))
    }
  }
}
