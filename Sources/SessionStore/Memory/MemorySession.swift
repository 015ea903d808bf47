/// A session in memory: as little as can be, because there may be a hundred thousand.
final class MemorySession {
  /// Its number, which no other has.
  let number: UInt32
  private let createdDay: Int32
  private var revision: Int32 = 0
  private var lastDay: Int32
  private var retentionDays: Int32 = 0
  private var heading: Turn.Heading
  private var state: [UInt8] = []

  /// The session that a turn begins.
  init(number: UInt32, _ turn: Turn, on day: Int) {
    self.number = number
    createdDay = Int32(clamping: day)
    lastDay = Int32(clamping: day)
    heading = turn.heading
  }

  /// The last day on which it is kept.
  var lastDayKept: Int { Int(lastDay) + Int(retentionDays) }

  /// What the next turn follows.
  var version: SavedSession.Version {
    SavedSession.Version(
      session: Int(number), revision: Int(revision), head: .zero, createdDay: Int(createdDay),
      lastDay: Int(lastDay))
  }

  /// Takes in a turn.
  func keep(_ turn: Turn, on day: Int) {
    revision += 1
    lastDay = max(lastDay, Int32(clamping: day))
    retentionDays = Int32(clamping: turn.retentionDays)
    // What says the same again need not stand here twice.
    if heading != turn.heading { heading = turn.heading }
    // A copy, because what was written piece by piece has room for more.
    state = turn.state.withUnsafeBytes { Array($0) }
  }

  /// Returns the session as it is, under the key that it is kept under.
  func saved(under key: SessionKey) -> SavedSession {
    let label: String?
    let gateway: String?
    switch key {
    case .label(let name): (label, gateway) = (name, nil)
    case .sender(let name, _): (label, gateway) = (nil, name)
    }
    return SavedSession(
      version: version, label: label, gateway: gateway, dialog: heading.dialog,
      language: heading.language, progress: heading.progress, state: state,
      stay: SavedSession.Stay(
        createdDay: Int(createdDay), lastDay: Int(lastDay), retentionDays: Int(retentionDays)))
  }
}
