internal import Channels
internal import Engine
internal import SessionStore

/// What names somebody who completes a command line can be offered.
///
/// They are read from folders and from the store's own list, and no dialog is loaded for them, so that
/// nobody waits.
enum NameList: String, CaseIterable, Sendable {
  case dialogs, chapters, walkthroughs, languages, sessions

  /// The names; none when what they are in cannot be found.
  ///
  /// - Parameter arguments: The options `--home`, `--dialog` and `--store` of the command line that is
  ///   completed.
  /// - Returns: The names, in order.
  func names(_ arguments: ParsedArguments) -> [String] {
    if self == .sessions { return Self.sessions(arguments) }
    let places = HomeCandidates.ofProcess(option: arguments.value(of: .home))
    guard let home = try? Home.find(places, isFolder: Folder.exists(at:)) else { return [] }
    let dialog = arguments.value(of: .dialog) ?? Loading.usual(in: home)
    return switch self {
    case .dialogs: DialogFiles.names(in: home)
    case .chapters: DialogFiles.fileNames(of: dialog, home: home).chapters
    case .walkthroughs: DialogFiles.fileNames(of: dialog, home: home).walkthroughs
    case .languages: ["en"] + TranslationFiles.languages(in: home)
    case .sessions: []
    }
  }

  private static func sessions(_ arguments: ParsedArguments) -> [String] {
    guard let directory = StorePlace.directory(option: arguments.value(of: .store)),
      let store = try? Store(at: directory, create: false, now: Clock.system.now())
    else { return [] }
    defer { try? store.close() }
    return ((try? store.list()) ?? []).compactMap(\.label)
  }
}
