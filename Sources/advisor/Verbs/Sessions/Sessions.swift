internal import Channels
internal import Findings
internal import SessionStore

extension Verb {
  /// What is kept: to be listed, read, erased and checked.
  static let sessions = Verb(
    name: "sessions",
    summary: "List, show, erase or check kept conversations",
    details: [
      "list: the names, with the language, the last day of use, and where they are.",
      "show NAME: what was said. Answers marked private are masked unless --private is given.",
      "erase NAME: asks first, unless --yes is given; then nothing of it is left in the files.",
      "The conversation of somebody who writes through a gateway has no name, and nobody's number is "
        + "kept: show --from S and erase --from S find it by the number or address S.",
      "expire: erases what has not been used for as long as it was to be kept.",
      "audit: looks for overdue or damaged conversations, wrong permissions and unfinished "
        + "erasures; exits 1 when it finds any.",
      "With --today, expire and audit take that day for today, this once.",
    ],
    options: [.store, .home, .language, .private, .ofSender, .yes, .today],
    positionals: [
      Positional(
        name: "ACTION", count: .one, summary: "list, show, erase, expire or audit",
        values: .words(Sessions.Action.allCases.map(\.rawValue))),
      Positional(
        name: "NAME", count: .optional,
        summary: "the conversation, for show and erase; '#1' is a damaged one, for erase",
        values: .names(.sessions)),
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      let action = try action(arguments)
      let sessions = Sessions(
        arguments: arguments, directory: try Storing.directory(arguments),
        clock: try Loading.clock(arguments))
      return try sessions.run(action, sought(arguments))
    } catch {
      return error.status
    }
  }

  private static func action(
    _ arguments: ParsedArguments
  ) throws(Loading.Refused) -> Sessions.Action {
    let word = arguments.positionals.first ?? ""
    guard let action = Sessions.Action(rawValue: word) else {
      let nearest = nearest(to: word, among: Sessions.Action.allCases.map(\.rawValue))
      let hint = nearest.map { "Did you mean '\($0)'?" } ?? "Try 'advisor sessions --help'."
      throw Loading.refuse("'sessions' has no action '\(word)'. \(hint)", .usage)
    }
    let isOfSender = arguments.value(of: .ofSender) != nil
    let ways = (arguments.positionals.count > 1 ? 1 : 0) + (isOfSender ? 1 : 0)
    guard ways == (action.takesName ? 1 : 0) else {
      throw Loading.refuse(
        ways > 1
          ? "Name the conversation, or say --from S; not both."
          : ways == 1
            ? "'advisor sessions \(word)' takes no name and no --from."
            : "Say which conversation: advisor sessions \(word) NAME, or --from S", .usage)
    }
    return action
  }

  private static func sought(_ arguments: ParsedArguments) -> SoughtSession? {
    arguments.value(of: .ofSender).map(SoughtSession.sender)
      ?? arguments.positionals.dropFirst().first.map(SoughtSession.named)
  }
}

/// The actions of `advisor sessions`, one file each.
struct Sessions {
  /// What can be done with kept conversations.
  enum Action: String, CaseIterable {
    case list, show, erase, expire, audit

    var takesName: Bool {
      switch self {
      case .show, .erase: true
      case .list, .expire, .audit: false
      }
    }
  }

  let arguments: ParsedArguments
  let directory: String
  let clock: Clock

  /// Does it; `sought` is there for the actions that take a name.
  func run(_ action: Action, _ sought: SoughtSession?) throws(Loading.Refused) -> ExitStatus {
    let sought = sought ?? .named("")
    let kept: Kept?
    do throws(StoreError) {
      switch action {
      case .list: return try list()
      case .expire: return try expire()
      case .audit: return try audit()
      case .erase: return try erase(sought)
      case .show: kept = try transcript(of: sought)
      }
    } catch {
      throw Storing.refuse(error, at: directory)
    }
    return try kept.map(show) ?? notKept(sought)
  }

  /// The store, which is not made when there is none.
  func open() throws(StoreError) -> Store {
    try Store(at: directory, create: false, now: clock.now())
  }

  /// The store, or nil when nothing was ever kept.
  func openIfThere() throws(StoreError) -> Store? {
    do throws(StoreError) {
      return try open()
    } catch .absent {
      return nil
    }
  }

  func sayNothingKept() -> ExitStatus {
    Launch.say("No conversations are kept.\n")
  }

  func notKept(_ sought: SoughtSession) -> ExitStatus {
    switch sought {
    case .named(let name):
      Launch.complain(
        "No conversation is kept as '\(SafeText.shown(name))'. 'advisor sessions list' names them.")
    case .sender:
      Launch.complain(
        "No conversation of that sender is kept. Write the number as the gateway does: +447700900123"
      )
    }
    return .noInput
  }
}
