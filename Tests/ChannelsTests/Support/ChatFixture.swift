import Channels
import Dialog
import Engine
import SessionStore
import Speech
import TestSupport
import Testing

/// One conversation with a scripted person.
struct ChatFixture {
  static let day = CalendarDay(year: 2026, month: 11, day: 23) ?? CalendarDay(number: 0)

  /// A choice, own words that are private, one step and one letter.
  static let dialog = """
    # ask fruit
    @ title Fruit
    Which fruit do you like?

    - apple: Apple
    - pear: Pear

    -> story

    # ask story
    @ title Story
    @ type text
    @ private
    What happened?

    -> plan

    # step write
    @ title Write a note
    @ when today
    Write it today.

    > It helps.

    # letter note
    @ title Note
    @ asks name
    Dear reader,

    This happened: {story}

    Yours,\\
    {name}

    # ask name
    @ title Name
    @ type line
    @ private
    What is your name?

    """

  let script: Script
  let vocabulary: Vocabulary

  private static let small = Result { try ChatFixture(dialog) }

  /// The small dialog, read once.
  init() throws {
    self = try Self.small.get()
  }

  /// Another dialog of one chapter whose first question is `fruit`.
  init(_ text: String) throws {
    let head = SmallDialog.head.replacing("@ start first", with: "@ start fruit")
    try self.init(SmallDialog.script(text, head: head))
  }

  init(_ script: Script) throws {
    self.script = script
    vocabulary = try Vocabulary(script.dialog)
  }

  /// The dialog that people use.
  static func real() throws -> ChatFixture {
    try politicians.get()
  }

  private static let politicians = Result {
    switch RealDialog.loaded {
    case .sound(let graph): return try ChatFixture(Script(graph))
    case .unsound(let findings): throw Script.Unsound(findings: findings)
    }
  }

  /// A sentence of the program.
  func says(_ name: PhraseName, _ values: [String: String] = [:]) -> String {
    vocabulary(name, values)
  }

  /// Holds a conversation to its end.
  func hold(
    on screen: ScriptedScreen, day: CalendarDay = day, from state: State = State(),
    keeper: Keeper? = nil, maker: KeeperMaker? = nil, papers: PapersMaker? = nil
  ) throws -> Chat.Ending {
    let library = LanguageLibrary(SpokenDialog(script, vocabulary))
    var chat = Chat(
      state, in: library, on: screen, clock: .standing(on: day), keeper: keeper, makeKeeper: maker,
      makePapers: papers)
    return try chat.run()
  }
}

/// A store in a folder of its own, and keepers for it.
final class KeptStore {
  let folder = TestFolder()
  let store: Store
  static let now = ChatFixture.day.number * 86_400

  init() throws {
    store = try Store(at: folder.path + "/store", create: true, now: Self.now)
  }

  deinit {
    try? store.close()
    for name in ["sessions.db", "sessions.db-wal", "sessions.db-shm", "sessions.lock"] {
      folder.removeFile("store/" + name)
    }
    folder.removeFile("store")
  }

  /// The store opened once more, as another program does.
  func another() throws -> Store {
    try Store(at: folder.path + "/store", create: false, now: Self.now)
  }

  func keeper(_ label: String, in other: Store? = nil) throws -> Keeper {
    let store = other ?? store
    return Keeper(
      label, saved: try store.session(.label(label)), in: store, retentionDays: 30,
      now: { Self.now })
  }

  /// Makes keepers for names that are not taken.
  var maker: KeeperMaker {
    { [store] label throws(StoreError) in
      guard try store.session(.label(label)) == nil else { return nil }
      return Keeper(label, saved: nil, in: store, retentionDays: 30, now: { Self.now })
    }
  }

  /// The state that is kept under a name.
  func state(_ label: String) throws -> State? {
    try store.session(.label(label)).flatMap { State(bytes: $0.state) }
  }

  /// The turns that are kept under a name.
  func turns(_ label: String) throws -> [TranscriptTurn] {
    try store.transcript(of: .label(label)).compactMap { record in
      guard case .sound(let bytes) = record.content else { return nil }
      return TranscriptTurn(bytes: bytes)
    }
  }
}

extension State {
  /// The last answer to a question.
  func answer(_ entry: String) -> Value? {
    answers.last { $0.entry == entry }?.value
  }
}
