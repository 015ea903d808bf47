internal import Channels
private import Engine
internal import SessionStore
internal import Speech

extension Sessions {
  /// A kept conversation and its transcript.
  struct Kept {
    let dialog: String
    /// The languages that it was last held in.
    let languages: [String]
    let records: [TranscriptRecord]
  }

  func transcript(of sought: SoughtSession) throws(StoreError) -> Kept? {
    let store = try open()
    defer { try? store.close() }
    for key in sought.keys {
      guard let saved = try store.session(key) else { continue }
      return Kept(
        dialog: saved.dialog, languages: languages(of: saved, sought),
        records: try store.transcript(of: key))
    }
    return nil
  }

  private func languages(of saved: SavedSession, _ sought: SoughtSession) -> [String] {
    let state =
      switch sought {
      case .named: State(bytes: saved.state)
      case .sender: SenderState(bytes: saved.state)?.conversation
      }
    return state?.languages ?? []
  }

  /// What was said, in order; private answers only when asked for.
  func show(_ kept: Kept) throws(Loading.Refused) -> ExitStatus {
    let loaded = try Loading.load(arguments, dialog: kept.dialog)
    let languages =
      try Loading.languages(arguments, .language, among: loaded.library) ?? kept.languages
    let transcript = Transcript(
      loaded.library.spoken(in: languages), showsPrivate: arguments.has(.private))
    let lines = PlainLayout.lines(transcript.passages(kept.records.map(\.content)))
    return Launch.say(lines.map { $0 + "\n" }.joined())
  }
}
