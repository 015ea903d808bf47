package import SessionStore
package import Speech

extension StoreError {
  /// The sentence that says why nothing could be kept.
  package var phrase: PhraseName {
    switch self {
    case .full, .outcomeUnknown(_, because: .full): .reasonFull
    case .readOnly, .outcomeUnknown(_, because: .readOnly): .reasonReadOnly
    case .busy, .outcomeUnknown(_, because: .busy): .reasonBusy
    case .damaged, .outcomeUnknown(_, because: .damaged): .reasonDamaged
    case .tooNew: .reasonNewer
    case .notADirectory, .symbolicLink, .foreign, .writableByOthers, .occupied, .notAStore:
      .reasonUnsafe
    case .movedOn: .reasonMovedOn
    case .absent, .noMemory, .alreadyAnswered, .unusableID, .unusableName, .closed,
      .setting, .system, .sqlite, .outcomeUnknown(_, because: .other):
      .reasonOther
    }
  }
}
