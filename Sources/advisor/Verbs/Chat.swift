internal import Channels
internal import Dialog
internal import Engine
internal import SessionStore
internal import Speech
private import Glibc

extension Verb {
  /// A conversation with one person, at a terminal or through a pipe.
  static let chat = Verb(
    name: "chat",
    summary: "Talk with the advisor",
    details: [
      "At a terminal nothing of the talk is kept unless you choose it. Type 'help' to see what "
        + "else can be typed, and 'x' to leave at once and clear the screen.",
      "Through a pipe, each line of input is one answer.",
      "With --session the conversation is kept from its first answer on, and taken up again where "
        + "it was.",
      "The language can be changed at any time: type 'language'.",
    ],
    options: [
      .home, .dialog, .speech, .reviewedOnly, .bidi, .session, .store, .keepDays, .today,
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      return try converse(arguments)
    } catch {
      return error.status
    }
  }

  private static func converse(
    _ arguments: ParsedArguments
  ) throws(Loading.Refused) -> ExitStatus {
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let retention = try Storing.retention(arguments)
    guard let label = arguments.value(of: .session) else {
      let loaded = try Loading.load(arguments)
      let maker = isTerminal ? maker(arguments, retention, loaded.clock) : nil
      return talk(
        try begun(State(), arguments, loaded), loaded, try screen(arguments, isTerminal), nil, maker
      )
    }
    let clock = try Loading.clock(arguments)
    let directory = try Storing.directory(arguments)
    let store: Store
    let saved: SavedSession?
    do throws(StoreError) {
      store = try Storing.open(directory, create: true, now: clock.now())
      saved = try store.session(.label(label))
    } catch {
      let refused = Storing.refuse(error, at: directory)
      guard isTerminal else { throw refused }
      // Somebody who came for help gets it all the same, if they want it unkept.
      let loaded = try Loading.load(arguments)
      return try talkUnkept(arguments, loaded, refused)
    }
    let loaded = try Loading.load(arguments, dialog: saved?.dialog)
    if let saved, saved.dialog != loaded.script.dialog.name {
      throw Loading.refuse(
        "The conversation '\(label)' is about '\(saved.dialog)'. Leave out --dialog, or use "
          + "another name.", .usage)
    }
    var state = State()
    if let saved {
      guard let read = State(bytes: saved.state) else {
        throw Storing.refuse(.damaged, at: directory)
      }
      state = read
    }
    let keeper = Keeper(
      label, saved: saved, in: store,
      // What somebody chose once holds until they choose again.
      retentionDays: arguments.value(of: .keepDays) == nil
        ? saved?.stay.retentionDays ?? retention : retention,
      call: Storing.call(arguments), now: clock.now)
    defer { keeper.close() }
    return talk(
      try begun(state, arguments, loaded), loaded, try screen(arguments, isTerminal), keeper, nil)
  }

  /// A state in the languages that are wanted: those of the option, else those that it is held in
  /// already, else the system's.
  private static func begun(
    _ state: State, _ arguments: ParsedArguments, _ loaded: Loading.Loaded
  ) throws(Loading.Refused) -> State {
    if let wanted = try Loading.languages(arguments, .speech, among: loaded.library) {
      return state.held(in: wanted)
    }
    guard state.languages.isEmpty, state.lastSeen == nil else { return state }
    return state.held(in: Loading.environmentLanguages(among: loaded.library))
  }

  private static func screen(
    _ arguments: ParsedArguments, _ isTerminal: Bool
  ) throws(Loading.Refused) -> any Screen {
    let bidi = try Loading.bidi(arguments, isTerminal: isTerminal)
    return isTerminal
      ? TerminalScreen(input: STDIN_FILENO, output: STDOUT_FILENO, bidi: bidi)
      : PlainScreen(input: STDIN_FILENO, output: STDOUT_FILENO, bidi: bidi)
  }

  /// Makes a keeper when somebody chooses on the way that the conversation is to be kept.
  private static func maker(
    _ arguments: ParsedArguments, _ retention: Int, _ clock: Clock
  ) -> KeeperMaker? {
    guard let directory = StorePlace.directory(option: arguments.value(of: .store)) else {
      return nil
    }
    return { label throws(StoreError) in
      let store = try Storing.open(directory, create: true, now: clock.now())
      guard try store.session(.label(label)) == nil else {
        try store.close()
        return nil
      }
      return Keeper(
        label, saved: nil, in: store, retentionDays: retention, call: Storing.call(arguments),
        now: clock.now)
    }
  }

  private static func talkUnkept(
    _ arguments: ParsedArguments, _ loaded: Loading.Loaded, _ refused: Loading.Refused
  ) throws(Loading.Refused) -> ExitStatus {
    let screen = try screen(arguments, true)
    let state = try begun(State(), arguments, loaded)
    var chat = Chat(state, in: loaded.library, on: screen, clock: loaded.clock)
    do throws(OutputFailure) {
      guard try chat.asks(.goOnQuestion) else { throw .readerGone }
    } catch {
      throw refused
    }
    return talk(state, loaded, screen, nil, nil)
  }

  private static func talk(
    _ state: State, _ loaded: Loading.Loaded, _ screen: any Screen, _ keeper: Keeper?,
    _ maker: KeeperMaker?
  ) -> ExitStatus {
    var chat = Chat(
      state, in: loaded.library, on: screen, clock: loaded.clock, keeper: keeper,
      makeKeeper: maker, makePapers: Taking.maker(loaded.library, loaded.clock))
    do throws(OutputFailure) {
      switch try chat.run() {
      case .left, .inputEnded: return .ok
      case .inputFailed(let code):
        Launch.complain("The input could not be read: \(String(cString: strerror(code))).")
        return .ioError
      case .notKept(let error): return Storing.status(error)
      }
    } catch {
      return Launch.status(of: error)
    }
  }
}
