import Dialog
import Findings

extension Check {
  /// That what people type means one option: no two that are offered together share a word.
  static let confusableOptions = Check("options are told apart", needsSearch: true) { inspection in
    inspection.clashes.filter { clash in
      guard case .option = clash.subject, case .choice = clash.other else { return false }
      return true
    }.map { Finding(.confusableOptions, $0, in: inspection.dialog) }
  }
}

extension Finding {
  /// A clash of words, where it stands in the dialog's own files.
  init(_ code: Code, _ clash: WordClash, in dialog: DialogGraph) {
    self.init(code, at: clash.place(in: dialog), clash.message, remedy: clash.remedy)
  }
}
