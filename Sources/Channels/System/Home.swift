/// The folder that holds `Dialogs/` and `Translations/` at run time.
///
/// Found when the program starts, not when it is built, so that an edited dialog needs no rebuild and
/// a copied program finds what was copied with it.
package struct Home: Hashable, Sendable {
  /// The folder's path, without a slash at its end.
  package let path: String

  /// A folder that is known to be the home.
  package init(path: String) {
    self.path = path
  }

  /// Where the dialogs are.
  package var dialogs: String { path + "/" + Self.dialogsFolder }
  /// Where the translations are; they may be missing.
  package var translations: String { path + "/Translations" }

  /// The folder that makes a place a home; messages name files from here on.
  package static let dialogsFolder = "Dialogs"
  /// Where an installed program keeps its home, below the folder that also holds `bin`.
  private static let installedFolder = "share/advisor"

  /// Finds the home: the first candidate that holds the dialogs.
  ///
  /// A place that somebody named is taken or refused, never passed over: other dialogs than the ones
  /// they meant could give other advice.
  ///
  /// - Parameters:
  ///   - candidates: The places to look at.
  ///   - isFolder: Whether there is a folder at a path.
  /// - Returns: The home.
  /// - Throws: `HomeNotFound` with every place looked at.
  package static func find(
    _ candidates: HomeCandidates, isFolder: (String) -> Bool
  ) throws(HomeNotFound) -> Home {
    var places: [String] = []
    func home(at folder: String) -> Home? {
      for path in [folder, join(folder, installedFolder)] {
        let dialogs = join(path, dialogsFolder)
        guard !places.contains(dialogs) else { continue }
        places.append(dialogs)
        if isFolder(dialogs) { return Home(path: path) }
      }
      return nil
    }
    if let named = candidates.named {
      guard let home = home(at: withoutSlashes(named.path)) else {
        throw HomeNotFound(named: named.by, places: places)
      }
      return home
    }
    for folder in parents(of: candidates.executable) {
      if let home = home(at: folder) { return home }
    }
    if let folder = candidates.workingDirectory, let home = home(at: withoutSlashes(folder)) {
      return home
    }
    throw HomeNotFound(named: nil, places: places)
  }

  /// The folders above a file, the nearest first.
  private static func parents(of file: String?) -> [String] {
    guard let file, file.hasPrefix("/") else { return [] }
    var folders: [String] = []
    var rest = file[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      folders.append(rest.isEmpty ? "/" : String(rest))
    }
    return folders
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func withoutSlashes(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
