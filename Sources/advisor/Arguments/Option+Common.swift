extension Option {
  /// Where the dialogs are.
  static let home = Option.value(
    "home", "DIR", "the folder that holds Dialogs/ and Translations/")
  /// Which dialog.
  static let dialog = Option.value(
    "dialog", "NAME", "the dialog to use (without it: \(usualDialog))")

  /// The dialog when none is named.
  static let usualDialog = "politicians"
}
