extension Option {
  /// Where the dialogs are.
  static let home = Option.value(
    "home", "DIR", "the folder that holds Dialogs/ and Translations/", values: .folder)
  /// Which dialog.
  static let dialog = Option.value(
    "dialog", "NAME", "the dialog to use (without it: \(usualDialog), or the only one)",
    values: .names(.dialogs))
  /// Another day than today, to see what will be said then.
  static let today = Option.value(
    "today", "DAY", "talk as if it were this day, such as 2026-11-23")
  /// The name under which a conversation is kept.
  static let session = Option.value(
    "session", "NAME", "keep the conversation under this name, or take it up again",
    values: .names(.sessions))
  /// Where conversations are kept.
  static let store = Option.value(
    "store", "DIR",
    "where conversations are kept (without it: ADVISOR_STORE, or your state folder)",
    values: .folder)
  /// How long a conversation is kept.
  static let keepDays = Option.value(
    "keep-days", "N", "days that it is kept after its last use (without it: 30; serve and once: 45)"
  )
  /// The language of a transcript.
  static let language = Option.value(
    "language", "CODE", "show it in this language", values: .names(.languages))
  /// The languages of a conversation.
  static let speech = Option.value(
    "language", "CODES",
    "the language to talk in, such as fa, or two at once: fa,en (without it: your system's)",
    values: .names(.languages))
  /// Whether drafts of translations are left out.
  static let reviewedOnly = Option.flag(
    "reviewed-only", "offer only translations that a native speaker has checked")
  /// How directions are marked.
  static let bidi = Option.value(
    "bidi", "MODE",
    "how right-to-left text is marked: isolates, marks or none (without it: by the output)")
  /// Whether private answers are shown.
  static let `private` = Option.flag("private", "show private answers too")
  /// Whether the table of the coverage list is shown.
  static let items = Option.flag("items", "show the table of the coverage list")
  /// The languages of papers.
  static let languages = Option.value(
    "language", "CODES", "the language, or two side by side: ti,en (without it: that of the talk)",
    values: .names(.languages))
  /// Whether to act without asking.
  static let yes = Option.flag("yes", "do not ask first")

  /// The dialog when none is named.
  static let usualDialog = "politicians"
}
