import Findings

extension Check {
  /// That nothing people choose is called by a number: numbers choose by their place.
  static let numericOption = Check("nothing to choose is a number", needsSearch: true) {
    inspection in
    inspection.clashes.filter { $0.other == .number }
      .map { Finding(.numericOption, $0, in: inspection.dialog) }
  }
}
