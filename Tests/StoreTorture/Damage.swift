import SessionStore

/// A way to break the store or its use on purpose, to show that a run notices.
enum Damage: String, CaseIterable {
  /// Replies leave before the commit.
  case replyEarly = "reply-early"
  /// That a message was answered is not kept.
  case forgetMessages = "forget-messages"
  /// The write-ahead log stays as it is after an erasure.
  case leaveLog = "leave-log"

  /// The steps of the store that it leaves out.
  var omitted: Set<StorePoint> {
    switch self {
    case .replyEarly: []
    case .forgetMessages: [.replyKept]
    case .leaveLog: [.logTruncated]
    }
  }
}
