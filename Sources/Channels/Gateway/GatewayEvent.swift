package import SessionStore

/// What an operator should know of; it carries nobody's number and nobody's words.
package enum GatewayEvent: Hashable, Sendable {
  case started(dialog: String)
  case ended(messages: Int, transactions: Int)
  /// A line of the pipe was refused.
  case badLine(number: Int, code: String, fault: String)
  /// A batch could not be kept; its messages may come again.
  case notKept(StoreError, messages: Int)
  /// The store closed itself after a failure and was opened again, or could not be.
  case reopened
  case notReopened(StoreError)
  /// What is kept of a sender cannot be read.
  case damagedSender
  /// A sender went over the limit.
  case limited
  /// Erased conversations were wiped from the files; `found` samples of them were left.
  case wiped(found: Int)
  case notWiped(StoreError)
  /// Conversations went because their time was over.
  case expired(Int)
  case notExpired(StoreError)
  /// The log cannot be brought into the database and grows; busy when another program reads an old state.
  case logNotBroughtIn(StoreError)
  /// The store could not be closed as it should be: erased text may still lie in its log.
  case notClosed(StoreError)

  /// The event as one line, without a line feed.
  package var line: String {
    switch self {
    case .started(let dialog): "started dialog=\(dialog)"
    case .ended(let messages, let transactions):
      "ended messages=\(messages) transactions=\(transactions)"
    case .badLine(let number, let code, let fault):
      "bad-line line=\(number) code=\(code) fault=\"\(fault)\""
    case .notKept(let error, let messages): "not-kept messages=\(messages) error=\(error)"
    case .reopened: "store-reopened"
    case .notReopened(let error): "store-not-reopened error=\(error)"
    case .damagedSender: "sender-damaged"
    case .limited: "sender-limited"
    case .wiped(let found): "wiped left=\(found)"
    case .notWiped(let error): "not-wiped error=\(error)"
    case .expired(let count): "expired conversations=\(count)"
    case .notExpired(let error): "not-expired error=\(error)"
    case .logNotBroughtIn(let error): "log-not-brought-in error=\(error)"
    case .notClosed(let error): "store-not-closed error=\(error)"
    }
  }
}
