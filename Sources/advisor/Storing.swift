internal import Channels
internal import SessionStore
private import Glibc

/// Opens the store of kept conversations, and says what is wrong when it cannot be used.
enum Storing {
  /// The store's directory.
  static func directory(_ arguments: ParsedArguments) throws(Loading.Refused) -> String {
    guard let directory = StorePlace.directory(option: arguments.value(of: .store)) else {
      throw Loading.refuse(
        "There is no home directory to keep conversations in. Name a place with --store DIR.",
        .cannotCreate)
    }
    return directory
  }

  /// Opens the store, and removes what is past its time.
  ///
  /// - Parameters:
  ///   - directory: Where it is.
  ///   - create: Whether to make it.
  ///   - now: The time, in seconds since 1970 UTC.
  /// - Returns: The open store.
  /// - Throws: `StoreError`.
  static func open(
    _ directory: String, create: Bool, now: Int
  ) throws(StoreError) -> Store {
    let store = try Store(at: directory, create: create, now: now)
    guard try store.expire(now: now) > 0 else { return store }
    do throws(StoreError) {
      try store.finishErasures(patience: .brief)
    } catch .busy {
      // Somebody reads the store; whoever next opens it finishes what is noted.
    }
    return store
  }

  /// How many days a conversation is kept after its last use.
  static func retention(
    _ arguments: ParsedArguments, usual: Int = Retention.terminalDays
  ) throws(Loading.Refused) -> Int {
    guard let text = arguments.value(of: .keepDays) else { return usual }
    guard let days = Int(text), (1...3650).contains(days) else {
      throw Loading.refuse(
        "'\(text)' is no number of days. Write it like --keep-days 30.", .usage)
    }
    return days
  }

  /// How the program is called again with the same store and the same dialogs.
  static func call(_ arguments: ParsedArguments) -> ProgramCall {
    let options = [Option.home, .store].flatMap { option in
      arguments.value(of: option).map { ["--\(option.name)", $0] } ?? []
    }
    return ProgramCall(startedAs: CommandLine.arguments.first ?? "", options: options)
  }

  /// Says why the store cannot be used.
  static func refuse(_ error: StoreError, at directory: String) -> Loading.Refused {
    Loading.refuse(sentence(error, directory), status(error))
  }

  private static func sentence(_ error: StoreError, _ directory: String) -> String {
    let place = "The place for kept conversations, \(directory),"
    return switch error {
    case .absent: "No conversations are kept at \(directory)."
    case .notADirectory: "\(place) is not a directory. Name another with --store DIR."
    case .symbolicLink:
      "\(place) is a symbolic link, or holds one. Name the real directory with --store DIR."
    case .foreign: "\(place) belongs to somebody else. Name another with --store DIR."
    case .writableByOthers:
      "Others can write to \(directory). Take that right away with 'chmod go-w', or name another "
        + "place with --store DIR."
    case .occupied: "\(place) holds other things. Name an empty or new one with --store DIR."
    case .notAStore: "\(place) holds another program's database. Name another with --store DIR."
    case .readOnly, .outcomeUnknown(_, because: .readOnly):
      "\(place) cannot be written to. Name another with --store DIR."
    case .full, .outcomeUnknown(_, because: .full):
      "There is no room left to keep conversations at \(directory)."
    case .busy, .outcomeUnknown(_, because: .busy):
      "Another program was using \(directory) for too long. Please try again."
    case .noMemory: "There is not enough memory."
    case .damaged, .outcomeUnknown(_, because: .damaged):
      "What is kept at \(directory) is damaged. 'advisor sessions audit' says what."
    case .tooNew(let version):
      "A newer version of this program made \(directory) (format \(version)). It was left as it is."
    case .unusableName:
      "That cannot be the name of a conversation. Use 1 to 256 bytes without control characters."
    case .movedOn: "The conversation went on in another program. Please start again."
    case .system(_, let code) where isForGood(code):
      "\(place) cannot be made or used: \(String(cString: strerror(code))). Name another with --store DIR."
    case .system(_, let code): "\(place) could not be used: \(String(cString: strerror(code)))."
    case .sqlite(let code, _), .outcomeUnknown(let code, because: .other):
      "\(place) could not be used: SQLite reports the error \(code)."
    case .setting(let name):
      "\(place) could not be used: SQLite did not take the setting '\(name)'."
    case .unusableID:
      "That cannot be the name of a gateway or of a message. Use printable characters, and not many."
    case .alreadyAnswered: "The message was answered before."
    case .closed: "\(place) is closed. Please start again."
    }
  }

  /// Whether trying again would bring the same: the place itself is wrong.
  private static func isForGood(_ code: Int32) -> Bool {
    [ENOENT, ENOTDIR, EACCES, EPERM, EROFS, ELOOP, ENAMETOOLONG].contains(code)
  }

  /// What the process exits with for an error of the store.
  static func status(_ error: StoreError) -> ExitStatus {
    switch error {
    case .absent: .noInput
    case .notADirectory, .symbolicLink, .foreign, .writableByOthers, .occupied, .notAStore,
      .readOnly, .outcomeUnknown(_, because: .readOnly):
      .cannotCreate
    case .system(_, let code) where isForGood(code): .cannotCreate
    case .busy, .movedOn, .outcomeUnknown(_, because: .busy): .temporaryFailure
    case .damaged, .outcomeUnknown(_, because: .damaged): .dataError
    case .tooNew: .configuration
    case .unusableName, .unusableID: .usage
    case .full, .noMemory, .alreadyAnswered, .closed, .setting, .system, .sqlite, .outcomeUnknown:
      .ioError
    }
  }
}
