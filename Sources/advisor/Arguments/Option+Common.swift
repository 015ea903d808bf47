extension Option {
  /// Where the dialogs are.
  static let home = Option.value(
    "home", "DIR", "the folder that holds Dialogs/ and Translations/", values: .folder)
  /// Which dialog.
  static let dialog = Option.value(
    "dialog", "NAME", "the dialog to use (without it: \(usualDialog))")
  /// Another day than today, to see what will be said then.
  static let today = Option.value(
    "today", "DAY", "talk as if it were this day, such as 2026-11-23")
  /// The name under which a conversation is kept.
  static let session = Option.value(
    "session", "NAME", "keep the conversation under this name, or take it up again")
  /// Where conversations are kept.
  static let store = Option.value(
    "store", "DIR",
    "where conversations are kept (without it: ADVISOR_STORE, or your state folder)",
    values: .folder)
  /// How long a conversation is kept.
  static let keepDays = Option.value(
    "keep-days", "N", "days that it is kept after its last use (without it: 30)")
  /// The language of a transcript.
  static let language = Option.value("language", "CODE", "show it in this language")
  /// Whether private answers are shown.
  static let `private` = Option.flag("private", "show private answers too")
  /// Whether the table of the coverage list is shown.
  static let items = Option.flag("items", "show the table of the coverage list")
  /// The form of files.
  static let format = Option.value(
    "as", "FORMAT", "text, markdown, html, json, eml, ics or all (without it: html)")
  /// The form of a single document.
  static let pageFormat = Option.value("as", "FORMAT", "html, markdown or text")
  /// Where files go.
  static let folder = Option.value("to", "DIR", "the folder for the files; made if need be")
  /// Whether names of files say nothing.
  static let discreet = Option.flag("discreet", "give files and windows names that say nothing")
  /// Whether a calendar names the steps.
  static let titles = Option.flag(
    "titles", "name the steps in the calendar, where a locked telephone shows them")
  /// The languages of papers.
  static let languages = Option.value(
    "language", "CODES", "the language, or two side by side: ti,en (without it: that of the talk)")
  /// Whether to act without asking.
  static let yes = Option.flag("yes", "do not ask first")

  /// The dialog when none is named.
  static let usualDialog = "politicians"
}
