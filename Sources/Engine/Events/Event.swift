import Dialog

/// What happened in a turn, without a word of any language.
///
/// Words are chosen by `Speech`, from the dialog and its catalogues, so a kept conversation can be
/// read again in another language.
package enum Event: Hashable, Sendable {
  /// A conversation that was begun before goes on.
  case resumed
  /// Something was told on the way, by the name of the `say`.
  case told(String)
  /// The choices of a question answered before have changed, so it is asked again.
  case outdated(String)
  case notUnderstood(Misunderstanding)
  /// Why a question is asked, by name; nil for a prompt that is no question.
  case explained(String?)
  case helped
  /// Not understood three times running: what else can be done.
  case stuck
  /// The live answers in order, by question; their numbers are those of `change`.
  case reviewed([String])
  /// The plan, or what of it is certain so far.
  case planned(Plan)
  /// A letter, by name.
  case drafted(String)
  /// A letter whose paragraphs are followed by their meaning, by name.
  case draftedWithMeaning(String)
  /// Letters shown before that now read differently, by name.
  case lettersDiffer([String])
  /// Letters come only after the last question.
  case lettersComeLater
  case noSuchNumber(Int, highest: Int)
  case nothingToUndo
  /// There is nothing here that could be skipped.
  case nothingToSkip
  /// The next page of the reply before; the channel knows which that is.
  case continued
  /// There is no next page.
  case nothingMore
  case restarted
  /// The dialog was edited since the conversation was last held; answers that still fit stand.
  case dialogChanged
  /// Somebody wants the conversation kept.
  case saveWanted
  /// Somebody wants everything erased, and is sure; the conversation is over.
  case erased
  /// An aside was closed without changing anything.
  case kept
  /// Another language, or two; by code.
  case languageChosen([String])
  /// The dialog is in one language only.
  case noOtherLanguage
  case asked(Prompt)
  /// All that was wanted is done; any later answer goes on.
  case finished
  /// Somebody left; nothing is lost.
  case stopped
  /// Somebody must leave no trace on the screen.
  case quickExit
}
