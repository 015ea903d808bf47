import Dialog

/// How long a translation may be, so that lists stay lists and a text message stays one.
enum LengthBudget {
  /// The longest text, in characters.
  ///
  /// What is chosen from and what heads a list has to fit a line of a phone twice; everything else
  /// may grow as translations into our languages do (the longest need twice the English).
  static func characters(for unit: TranslationUnit, _ key: UnitKey) -> Int {
    let english = unit.english.count
    return switch key.part {
    case .title, .subject, .option: max(80, english * 2)
    case .text, .why, .words, .other: max(120, english * 5 / 2)
    }
  }
}
