internal import Channels
internal import SessionStore
internal import Speech

extension Sessions {
  /// A kept conversation and its transcript.
  struct Kept {
    let dialog: String
    let records: [TranscriptRecord]
  }

  func transcript(of name: String) throws(StoreError) -> Kept? {
    let store = try open()
    defer { try? store.close() }
    guard let saved = try store.session(.label(name)) else { return nil }
    return Kept(dialog: saved.dialog, records: try store.transcript(of: .label(name)))
  }

  /// What was said, in order; private answers only when asked for.
  func show(_ kept: Kept) throws(Loading.Refused) -> ExitStatus {
    if let language = arguments.value(of: .language), language != "en" {
      throw Loading.refuse(
        "There is no translation '\(language)'. The languages are: en.", .usage)
    }
    let loaded = try Loading.load(arguments, dialog: kept.dialog)
    let transcript = Transcript(
      script: loaded.script, vocabulary: loaded.vocabulary,
      showsPrivate: arguments.has(.private))
    let lines = PlainLayout.lines(transcript.passages(kept.records.map(\.content)))
    return Launch.say(lines.map { $0 + "\n" }.joined())
  }
}
