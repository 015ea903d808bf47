private import Engine

/// Whether a sender of an SMS can be answered.
enum TelephoneNumber {
  /// The fewest digits of a number with and without its country code; what is shorter is a short code.
  private static let fewestInternational = 7
  private static let fewestNational = 9
  private static let most = 15

  /// Whether an address is a telephone number: not a name such as a shop's, and no short code, behind
  /// both of which a machine sits that would answer for ever.
  static func isAnswerable(_ address: String) -> Bool {
    let scheme = "tel:"
    var digits = address.hasPrefix(scheme) ? address.dropFirst(scheme.count) : address[...]
    let isInternational = digits.first == "+"
    if isInternational { digits = digits.dropFirst() }
    let fewest = isInternational ? fewestInternational : fewestNational
    return (fewest...most).contains(digits.utf8.count)
      && digits.utf8.allSatisfy(\.isASCIIDigit)
  }
}
