/// What the store knows of a gateway's message.
package enum Earlier: Hashable, Sendable {
  /// Nothing: it has not been answered.
  case fresh
  /// It was answered with these bytes, and gets them again.
  case replied([UInt8])
  /// Its id was used before for another text.
  case reusedID
  /// It was answered in a session that has since been erased or has expired.
  case gone
}
