import Dialog
import Findings

extension Check {
  /// That what is said to people is in plain English.
  static let hardToRead = Check("everything can be read easily") { inspection in
    let dialog = inspection.dialog
    let measured = dialog.texts.filter { $0.role == .said || $0.role == .phrase }
      .compactMap { text in ReadingAge(of: text.words).map { (text, $0.years) } }
    let hard = measured.filter { $0.1 > ReadingLimit.oldest }.map { text, years in
      Finding(
        .hardToRead, at: dialog.place(text.place),
        "a text of '\(text.entry)' takes a reader of \(Int(years.rounded())) years, and "
          + "\(Int(ReadingLimit.oldest)) is the most",
        remedy: "write shorter sentences with shorter words", severity: .warning)
    }
    let ages = measured.map(\.1).sorted()
    guard !ages.isEmpty, ages[ages.count / 2] > ReadingLimit.usual else { return hard }
    return hard + [
      Finding(
        .hardToRead, at: inspection.start,
        "half of the texts take a reader of more than \(Int(ReadingLimit.usual)) years",
        remedy: "write shorter sentences with shorter words", severity: .warning)
    ]
  }
}

/// How old somebody may have to be to read what is said to them.
private enum ReadingLimit {
  /// For half of the texts.
  static let usual = 11.0
  /// For each of them.
  static let oldest = 14.0
}
