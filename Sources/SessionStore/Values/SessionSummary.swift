/// A session as a list shows it: never its content.
package struct SessionSummary: Hashable, Sendable {
  /// The session's number, as audits name it.
  package let number: Int
  /// The name it is listed under; nil for a gateway's session.
  package let label: String?
  /// The gateway it came through; nil for a terminal's session.
  package let gateway: String?
  /// The name of the dialog it walks through.
  package let dialog: String
  /// The language or languages it is held in, as the caller wrote them.
  package let language: String
  /// Where the person is: `question 5`.
  package let progress: String
  /// How many turns it has.
  package let turns: Int
  /// When it began, was last used, and how long it stays.
  package let stay: SavedSession.Stay
  /// Whether its checksum does not fit, so that none of the above can be trusted.
  package let isDamaged: Bool
}
