internal import Channels
internal import Documents
internal import Engine
internal import SessionStore
internal import Speech

extension Option {
  fileprivate static let format = Option.choice(
    "as", Export.Format.allCases.map(\.rawValue) + [Taking.all],
    "the form of the files (without it: html)")
  fileprivate static let folder = Option.value(
    "to", "DIR", "the folder for the files, made if it is not there", values: .folder)
  fileprivate static let discreet = Option.flag(
    "discreet", "give files and windows names that say nothing")
  fileprivate static let titles = Option.flag(
    "titles", "name the steps in the calendar, where a locked telephone shows them")
}

extension Verb {
  /// A kept conversation as papers to take away.
  static let export = Verb(
    name: "export",
    summary: "Write the plan, the messages and the rest of a kept conversation to files",
    details: [
      "html is one page with the plan, each message and the sheets to fill in by hand, for a "
        + "screen or for A4 paper. eml is a draft of each message for a mail program. ics has the "
        + "plan's dates. What anybody may read, such as a petition, is a file of its own.",
      "Files are readable by their owner only, and nothing is ever overwritten. Private answers "
        + "are left out of what was said, unless --private is given.",
    ],
    options: [
      .format, .folder, .discreet, .titles, .private, .languages, .store, .home, .today,
    ],
    positionals: [
      Positional(
        name: "NAME", count: .one, summary: "the conversation, as 'sessions list' has it",
        values: .names(.sessions))
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      return try export(arguments)
    } catch {
      return error.status
    }
  }

  private static func export(_ arguments: ParsedArguments) throws(Loading.Refused) -> ExitStatus {
    let formats = Taking.formats(arguments.value(of: .format))
    guard let folder = arguments.value(of: .folder) else {
      throw Loading.refuse("Say where the files are to go: --to DIR.", .usage)
    }
    let name = arguments.positionals.first ?? ""
    let directory = try Storing.directory(arguments)
    let clock = try Loading.clock(arguments)
    let saved: SavedSession?
    let records: [TranscriptRecord]
    do throws(StoreError) {
      let store = try Store(at: directory, create: false, now: clock.now())
      defer { try? store.close() }
      saved = try store.session(.label(name))
      records = saved == nil ? [] : try store.transcript(of: .label(name))
    } catch {
      throw Storing.refuse(error, at: directory)
    }
    guard let saved else {
      throw Loading.refuse(
        "No conversation is kept as '\(name)'. 'advisor sessions list' names them.", .noInput)
    }
    guard let state = State(bytes: saved.state) else {
      throw Storing.refuse(.damaged, at: directory)
    }
    let loaded = try Loading.load(arguments, dialog: saved.dialog)
    let languages = try Taking.languages(arguments, of: state, loaded.library)
    let (tongues, english) = Taking.tongues(languages, loaded.library)
    let papers = Papers(of: state, in: tongues, english: english, on: clock.today())
    let export = Export(
      papers,
      talk: Taking.talk(
        records.map(\.content), loaded.library.spoken(in: languages),
        showsPrivate: arguments.has(.private)),
      time: clock.moment(at: clock.now()), isDiscreet: arguments.has(.discreet),
      showsTitles: arguments.has(.titles))
    return try Taking.write(export.files(as: formats), to: folder)
  }
}
