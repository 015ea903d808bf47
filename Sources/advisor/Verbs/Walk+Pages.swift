internal import Authoring
internal import Channels
internal import Documents
internal import Speech

extension Verb {
  /// The worked examples as a document to read aloud or hand out; only when all of them went as they
  /// say.
  static func pages(
    of plays: WalkthroughPlays, as format: DocumentFormat, _ loaded: Loading.Loaded,
    in languages: [String]
  ) throws(Loading.Refused) -> ExitStatus {
    guard plays.findings.isEmpty else { return Inspecting.show(Report(findings: plays.findings)) }
    let (tongues, english) = Taking.tongues(languages, loaded.library)
    let spoken = loaded.library.spoken(in: languages)
    let examples = plays.runs.map { run in
      Example(
        run.walkthrough.name,
        run.turns.map { turn in
          Example.Turn(
            day: turn.day, typed: turn.typed,
            passages: Speaker(spoken, turn.sheet, bidi: .isolates).passages(turn.events))
        })
    }
    let document = Example.document(
      examples, in: tongues, english: english, on: loaded.clock.today())
    return Launch.say(format.text(document))
  }
}
