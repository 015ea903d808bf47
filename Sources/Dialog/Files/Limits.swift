/// How large a dialog may be.
///
/// Dialogs can come from strangers, so whatever could grow without end ends here, with a finding
/// and not with a crash. Real dialogs stay far below every one of these.
package enum Limits {
  /// Bytes of one file.
  package static let fileBytes = 1 << 20
  /// Bytes of all files of one dialog, `common` included.
  package static let dialogBytes = 4 << 20
  /// Files of one dialog, `common` included.
  package static let files = 200
  /// Bytes of one line.
  package static let lineBytes = 2_000
  /// Entries of one dialog, `common` included.
  package static let entries = 5_000
  /// Bytes of the name of an entry or option.
  package static let nameBytes = 60
  /// Options of one question.
  package static let options = 100
  /// Parentheses, `not`s, rules in rules and parts in parts.
  package static let nesting = 16
  /// Comparisons in one condition, those of the rules it names included.
  package static let conditionSize = 2_000
  /// Numbers that answers are compared with; whoever searches for answers around one can count on
  /// having room to.
  package static let constants = -1_000_000_000...1_000_000_000
  /// Paragraphs of one entry, those of the parts it brings in included.
  package static let paragraphs = 500
  /// Characters of one answer in somebody's own words.
  package static let answerCharacters = 2_000
  /// Findings that are reported; the rest are counted in one last finding.
  package static let findings = 200
  /// Problems that are kept while reading; the findings are those of them that stand first.
  static let problems = 5 * findings
  /// Names that are compared for "did you mean" in all findings together.
  static let comparisons = 10_000
}
