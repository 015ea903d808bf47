/// A UK postcode, whole or its first half.
///
/// The first half is enough to find the nation, and somebody who fears for their safety need not
/// give more.
package struct Postcode: Hashable, Sendable {
  /// The first half in capitals: `TS18`.
  package let outward: String
  /// The second half in capitals, `1AB`, or nil when only the first was given.
  package let inward: String?
  /// The part of the United Kingdom that it lies in, as far as its district tells.
  package let nation: Nation

  /// A postcode from halves that were already checked.
  package init(outward: String, inward: String?) {
    self.outward = outward
    self.inward = inward
    nation = NationTable(outward: outward).nation
  }

  /// The postcode as it is written on an envelope: `TS18 1AB`, or `TS18` alone.
  package var written: String {
    guard let inward else { return outward }
    return "\(outward) \(inward)"
  }

  /// Whether there is such a postcode area, in the United Kingdom or the islands.
  var isAreaKnown: Bool { NationTable(outward: outward).isAreaKnown }
}
