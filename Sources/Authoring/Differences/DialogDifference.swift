package import Dialog
package import Gettext
package import Speech

/// What is different between two versions of a dialog, and what that means for people.
package struct DialogDifference: Sendable {
  /// One version: the dialog, its worked examples, and the translations beside it.
  package struct Version: Sendable {
    let spoken: SpokenDialog
    let walkthroughs: [DialogFile]
    let catalogues: [String: POFile]

    /// A version.
    ///
    /// - Parameters:
    ///   - spoken: The dialog in English.
    ///   - walkthroughs: The worked examples beside it.
    ///   - catalogues: The files of languages, by code; none where they are not at hand.
    package init(
      _ spoken: SpokenDialog, walkthroughs: [DialogFile], catalogues: [String: POFile]
    ) {
      self.spoken = spoken
      self.walkthroughs = walkthroughs
      self.catalogues = catalogues
    }
  }

  /// The newer version, whose walks are shown.
  let dialog: DialogGraph
  let entries: [EntryChange]
  let leads: [LeadChange]
  /// Whether all walks were searched for `leads`.
  let isSearched: Bool
  let walkthroughs: [WalkthroughChange]
  /// How many worked examples of the older version were played in both.
  let walkthroughCount: Int
  let translations: [TranslationChange]
  /// Nil when no kept conversations were asked for.
  let kept: [KeptChange]?
  /// How many kept conversations cannot be read.
  let damagedCount: Int

  var name: String { dialog.name }

  /// Compares two versions.
  ///
  /// - Parameters:
  ///   - old: The older version.
  ///   - new: The newer version.
  ///   - day: The day of the walks.
  ///   - kept: The conversations that are kept, each as it means for whoever comes back; nil when
  ///     nobody asked.
  ///   - damagedCount: How many more cannot be read.
  package init(
    from old: Version, to new: Version, on day: CalendarDay, kept: [KeptChange]? = nil,
    damagedCount: Int = 0
  ) {
    dialog = new.spoken.dialog
    let map = VersionMap(from: old.spoken.dialog, to: new.spoken.dialog)
    entries = EntryChange.all(map)
    let search = LeadSearch(map, on: day)
    leads = search.changes
    isSearched = search.isComplete
    let reader = WalkthroughReader(old.spoken.dialog)
    let played = old.walkthroughs.compactMap { reader.read($0).walkthrough }
    walkthroughCount = played.count
    walkthroughs = played.compactMap { WalkthroughChange($0, map, old.spoken, new.spoken) }
    let (was, now) = (Template([old.spoken.dialog]), Template([new.spoken.dialog]))
    translations = new.catalogues.sorted { $0.key < $1.key }.map { language, file in
      TranslationChange(language, file, earlier: old.catalogues[language], from: was, to: now)
    }
    self.kept = kept
    self.damagedCount = damagedCount
  }
}
