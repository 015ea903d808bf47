import Authoring
import Dialog
import Findings
import Speech
import Synchronization
import TestSupport

/// The worked examples, played once in each language.
enum PlayedDialog {
  /// A walkthrough that cannot be read.
  struct Unreadable: Error {
    let findings: [Finding]
  }

  private static let cache = Mutex<[String: [WalkthroughRun]]>([:])

  /// All walkthroughs in a language of a library.
  static func runs(_ language: String, of library: LanguageLibrary) throws -> [WalkthroughRun] {
    if let known = cache.withLock({ $0[language] }) { return known }
    let spoken = library.spoken(in: [language])
    let reader = WalkthroughReader(spoken.dialog)
    let runs = try RealDialog.walkthroughs.map { file in
      let (walkthrough, findings) = reader.read(file)
      guard let walkthrough else { throw Unreadable(findings: findings) }
      return WalkthroughRun(walkthrough, of: spoken)
    }
    cache.withLock { $0[language] = runs }
    return runs
  }

  /// Everything that they say in a language, each once, with its directions marked.
  static func passages(
    _ language: String, of library: LanguageLibrary, by bidi: BidiMode = .none
  ) throws -> [Passage] {
    let spoken = library.spoken(in: [language])
    var seen: Set<Passage> = []
    return try runs(language, of: library).flatMap(\.turns).flatMap { turn in
      Speaker(spoken, turn.sheet, bidi: bidi).passages(turn.events)
    }.filter { seen.insert($0).inserted }
  }
}
