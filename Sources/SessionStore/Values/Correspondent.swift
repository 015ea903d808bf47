/// What is known of somebody who writes.
package struct Correspondent: Hashable, Sendable {
  /// Their session; nil when there is none.
  package let session: SavedSession?
  /// Whether they have opted out of messages.
  package let hasOptedOut: Bool
}
