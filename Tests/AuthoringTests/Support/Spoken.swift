import Authoring
import Dialog
import Engine
import Findings
import Speech
import TestSupport

extension SpokenDialog {
  /// A small dialog with the words that every dialog shares; its first entry is `first`.
  ///
  /// - Parameter text: Its entries.
  /// - Returns: The dialog.
  /// - Throws: `Script.Unsound` when it cannot be read.
  static func small(_ text: String) throws -> SpokenDialog {
    let script = try SmallDialog.script(text)
    return SpokenDialog(script, try Vocabulary(script.dialog))
  }
}

extension Inspection {
  /// The day of small dialogs.
  static let day = CalendarDay(year: 2026, month: 11, day: 23) ?? CalendarDay(number: 0)

  /// An inspection of a small dialog.
  ///
  /// - Parameters:
  ///   - text: Its entries.
  ///   - items: How many items the coverage list has.
  /// - Returns: The inspection.
  /// - Throws: `Script.Unsound` when it cannot be read.
  static func small(_ text: String, items: Int? = nil) throws -> Inspection {
    Inspection(try SpokenDialog.small(text), on: day, items: items)
  }
}

extension RealDialog {
  private static let inspected = Result {
    Inspection(try spoken(), on: Inspection.day, items: 127)
  }

  /// All its walks, searched once.
  static func inspection() throws -> Inspection {
    try inspected.get()
  }
}
