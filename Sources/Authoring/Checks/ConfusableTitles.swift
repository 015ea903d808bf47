import Dialog
import Findings

extension Check {
  /// That what people type in the choice of letters, and when they come back, means one of the list.
  static let confusableTitles = Check("titles are told apart", needsSearch: true) { inspection in
    inspection.clashes.compactMap { clash in
      guard case .choice = clash.other else { return nil }
      switch clash.subject {
      case .letter, .change, .phrase:
        return Finding(.confusableTitles, clash, in: inspection.dialog)
      case .option: return nil
      }
    }
  }
}
