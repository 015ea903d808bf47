package import Dialog
private import Findings

/// The files of one dialog, with those that every dialog shares, as they lie on the disk.
package struct DialogFiles: Hashable, Sendable {
  /// The dialog's name.
  package let name: String
  /// The dialog's own files, sorted by name.
  package let files: [DialogFile]
  /// The files of `Dialogs/common/`, sorted by name.
  package let common: [DialogFile]
  /// What could not be read; the dialog is then not to be used.
  package let problems: [DialogFileProblem]

  /// The folder of what every dialog shares; no dialog itself.
  package static let commonName = "common"
  private static let ending = ".dialog"
  private static let walkthroughEnding = ".walkthrough"

  /// Reads a dialog's files and the shared ones.
  ///
  /// Other files and folders beside them are ignored.
  ///
  /// - Parameters:
  ///   - name: The dialog's folder. Only small letters, digits and hyphens lead to a folder, so that
  ///     a name cannot reach out of the home.
  ///   - home: Where the dialogs are.
  ///   - limit: The largest file that is read, in bytes.
  /// - Returns: The files, and what was wrong with others.
  /// - Throws: `DialogNotFound` when there is no such dialog.
  package static func read(
    dialog name: String, home: Home, limit: Int = Limits.fileBytes
  ) throws(DialogNotFound) -> DialogFiles {
    let names = names(in: home)
    guard names.contains(name) else {
      throw DialogNotFound(
        name: name, suggestion: nearest(to: name, among: names), existing: names,
        place: home.dialogs)
    }
    var problems: [DialogFileProblem] = []
    let files = read(folder: name, home: home, limit: limit, problems: &problems)
    let common = read(folder: commonName, home: home, limit: limit, problems: &problems)
    return DialogFiles(name: name, files: files, common: common, problems: problems)
  }

  /// The dialogs there are: the folders with at least one dialog file, sorted.
  package static func names(in home: Home) -> [String] {
    Folder.names(in: home.dialogs).filter { name in
      name != commonName && name.utf8.allSatisfy(isOfName)
        && Folder.names(in: "\(home.dialogs)/\(name)").contains { $0.hasSuffix(ending) }
    }
  }

  /// The chapters of a dialog, and its walkthroughs, by the names of their files; none of them is read.
  package static func fileNames(
    of name: String, home: Home
  ) -> (chapters: [String], walkthroughs: [String]) {
    guard names(in: home).contains(name) else { return ([], []) }
    func list(_ folder: String, _ ending: String) -> [String] {
      Folder.names(in: "\(home.dialogs)/\(folder)").filter { $0.hasSuffix(ending) }
        .map { String($0.dropLast(ending.count)) }
    }
    return (list(name, ending), list("\(name)/walkthroughs", walkthroughEnding))
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case let byte: byte == UInt8(ascii: "-")
    }
  }

  /// Reads the worked examples beside a dialog's chapters, sorted by name.
  ///
  /// - Parameters:
  ///   - name: The dialog's folder.
  ///   - home: Where the dialogs are.
  /// - Returns: The files, and what could not be read.
  package static func walkthroughs(
    of name: String, home: Home
  ) -> (files: [DialogFile], problems: [DialogFileProblem]) {
    var problems: [DialogFileProblem] = []
    let files = read(
      folder: "\(name)/walkthroughs", ending: walkthroughEnding, home: home,
      limit: Limits.fileBytes, problems: &problems)
    return (files, problems)
  }

  private static func read(
    folder: String, ending: String = ending, home: Home, limit: Int,
    problems: inout [DialogFileProblem]
  ) -> [DialogFile] {
    var files: [DialogFile] = []
    for name in Folder.names(in: "\(home.dialogs)/\(folder)") where name.hasSuffix(ending) {
      let path = "\(Home.dialogsFolder)/\(folder)/\(name)"
      do throws(BoundedFile.Failure) {
        let bytes = try BoundedFile.read("\(home.path)/\(path)", limit: limit)
        files.append(DialogFile(path: path, bytes: bytes))
      } catch {
        problems.append(DialogFileProblem(path: path, failure: error))
      }
    }
    return files
  }
}
