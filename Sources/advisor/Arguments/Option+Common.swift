extension Option {
  /// Where the dialogs are.
  static let home = Option.value(
    "home", "DIR", "the folder that holds Dialogs/ and Translations/")
  /// Which dialog.
  static let dialog = Option.value(
    "dialog", "NAME", "the dialog to use (without it: \(usualDialog))")
  /// Another day than today, to see what will be said then.
  static let today = Option.value(
    "today", "DAY", "talk as if it were this day, such as 2026-11-23")

  /// The dialog when none is named.
  static let usualDialog = "politicians"
}
