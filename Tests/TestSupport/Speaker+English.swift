package import Dialog
package import Engine
package import Speech

extension Speaker {
  /// A speaker of a dialog in the language that it is written in.
  package init(_ script: Script, _ vocabulary: Vocabulary, _ sheet: AnswerSheet) {
    self.init(SpokenDialog(script, vocabulary), sheet)
  }
}
