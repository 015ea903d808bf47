/// The part of the United Kingdom that a postcode lies in; it decides which politicians there are.
package enum Nation: String, CaseIterable, Sendable {
  case england
  case scotland
  case wales
  case northernIreland = "northern-ireland"
  /// Jersey, Guernsey and the Isle of Man have no MP.
  case outsideUK = "outside-uk"
  /// The district lies on a border, or belongs to no nation (forces' post, test postcodes).
  case unknown
}
