import Engine
import Findings

extension Check {
  /// That no title that people choose by is a command; of options a dialog that has one is not sound.
  static let commandCollision = Check("no answer is a command", needsSearch: true) { inspection in
    inspection.clashes.filter { $0.other == .program }
      .map { Finding(.commandCollision, $0, in: inspection.dialog) }
  }
}
