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
      "expire: erases what has not been used for as long as it was to be kept.",
      "audit: looks for overdue or damaged conversations, wrong permissions and unfinished "
        + "erasures; exits 1 when it finds any.",
      "With --today, expire and audit take that day for today, this once.",
    ],
    options: [.store, .home, .language, .private, .yes, .today],
    positionals: [
      Positional(
        name: "ACTION", count: .one, summary: "list, show, erase, expire or audit",
        values: .words(Sessions.Action.allCases.map(\.rawValue))),
      Positional(
        name: "NAME", count: .optional, summary: "the conversation, for show and erase",
        values: .names(.sessions)),
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      let action = try action(arguments)
      let sessions = Sessions(
        arguments: arguments, directory: try Storing.directory(arguments),
        clock: try Loading.clock(arguments))
      return try sessions.run(action, arguments.positionals.dropFirst().first)
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
    let isNamed = arguments.positionals.count > 1
    guard isNamed == action.takesName else {
      throw Loading.refuse(
        isNamed
          ? "'advisor sessions \(word)' takes no name."
          : "Say which conversation: advisor sessions \(word) NAME", .usage)
    }
    return action
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

  /// Does it; `name` is there for the actions that take one.
  func run(_ action: Action, _ name: String?) throws(Loading.Refused) -> ExitStatus {
    let name = name ?? ""
    let kept: Kept?
    do throws(StoreError) {
      switch action {
      case .list: return try list()
      case .expire: return try expire()
      case .audit: return try audit()
      case .erase: return try erase(name)
      case .show: kept = try transcript(of: name)
      }
    } catch {
      throw Storing.refuse(error, at: directory)
    }
    return try kept.map(show) ?? notKept(name)
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

  func notKept(_ name: String) -> ExitStatus {
    Launch.complain("No conversation is kept as '\(name)'. 'advisor sessions list' names them.")
    return .noInput
  }
}
