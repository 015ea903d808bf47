/// What became of a message.
package enum Answered: Hashable, Sendable {
  /// Its turn is kept, or it changes nothing; what is said may leave.
  case said(Said, isRepeated: Bool)
  /// Nothing changed; what is said all the same is a notice to a sender who sends too much.
  case refused(Refusal, notice: Said? = nil)

  /// Why a message was not answered.
  package enum Refusal: String, Hashable, Sendable {
    /// The same id came before, with another text.
    case reusedID = "id_reused"
    /// The turn could not be kept; the same message may be sent again.
    case storeUnavailable = "store_unavailable"
    /// The sender has sent too much in a short time.
    case busy
    /// What is kept of the sender is damaged.
    case `internal`

    /// Whether the same message may have more luck later.
    var isTemporary: Bool {
      switch self {
      case .reusedID: false
      case .storeUnavailable, .busy, .internal: true
      }
    }
  }
}
