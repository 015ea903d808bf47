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

  func transcript(of name: String) throws(StoreError) -> Kept? {
    let store = try open()
    defer { try? store.close() }
    guard let saved = try store.session(.label(name)) else { return nil }
    return Kept(
      dialog: saved.dialog, languages: State(bytes: saved.state)?.languages ?? [],
      records: try store.transcript(of: .label(name)))
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
