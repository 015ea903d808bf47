import Dialog
package import Engine
package import Gettext
private import Synchronization

/// The languages in which a dialog is offered, each loaded when somebody first asks for it.
package final class LanguageLibrary: Sendable {
  /// In English only, until a conversation chooses otherwise.
  package let english: SpokenDialog
  /// The codes of all languages offered, English first.
  package let codes: [String]

  private let menu: LanguageMenu
  private let read: @Sendable (String) -> Catalogue?
  private let cache = Mutex(Cache())

  private struct Cache {
    var voices: [String: Voice] = [:]
    var dialogs: [[String]: SpokenDialog] = [:]
  }

  /// A library of translations.
  ///
  /// - Parameters:
  ///   - english: The dialog as it was written.
  ///   - translations: The codes of the other languages offered.
  ///   - read: The catalogue of one of them; nil when there is none that can be used. It is asked once
  ///     for each language that is spoken, and for the language that its speakers read instead.
  package init(
    _ english: SpokenDialog, translations: [String] = [],
    read: @escaping @Sendable (String) -> Catalogue? = { _ in nil }
  ) {
    codes = [DialogGraph.english] + translations.filter { $0 != DialogGraph.english }
    menu = LanguageMenu(codes.map { Language($0).offered })
    self.read = read
    let script = Script(english.script, in: [], isEnglishFirst: true, menu: menu)
    self.english = SpokenDialog(
      script, voices: [], english: english.english, suggested: nil)
  }

  /// The dialog in the languages that a conversation is held in.
  ///
  /// English is always understood, and so is a language that is only suggested.
  ///
  /// - Parameter state: The conversation.
  /// - Returns: What it is spoken and understood with.
  package func spoken(for state: State) -> SpokenDialog {
    spoken(in: state.languages, suggesting: state.suggestedLanguage)
  }

  /// The dialog in one language or two, the person's first.
  ///
  /// A language that is not offered, or whose translation cannot be used, is left out; when none is
  /// left, it is English.
  package func spoken(in languages: [String], suggesting suggested: String? = nil) -> SpokenDialog {
    if suggested == nil, languages.allSatisfy({ $0 == DialogGraph.english }), languages.count < 2 {
      return english
    }
    let key = languages + [""] + (suggested.map { [$0] } ?? [])
    if let known = cache.withLock({ $0.dialogs[key] }) { return known }
    let spoken = makeSpoken(in: languages, suggesting: suggested)
    cache.withLock { $0.dialogs[key] = spoken }
    return spoken
  }

  private func makeSpoken(in languages: [String], suggesting suggested: String?) -> SpokenDialog {
    let voices = languages.prefix(2).compactMap(voice)
    let other = suggested.flatMap(voice)
    let heard = voices + (other.map { [$0] } ?? [])
    let script = Script(
      english.script, in: heard.filter { $0.language != .english }.map(\.dialog),
      isEnglishFirst: voices.first.map { $0.language == .english } ?? true, menu: menu)
    return SpokenDialog(script, voices: voices, english: english.english, suggested: other)
  }

  /// The voice of a language; nil when it is not offered or cannot be used.
  package func voice(_ code: String) -> Voice? {
    guard code != DialogGraph.english else { return english.english }
    guard codes.contains(code) else { return nil }
    if let known = cache.withLock({ $0.voices[code] }) { return known }
    guard let voice = makeVoice(code) else { return nil }
    cache.withLock { $0.voices[code] = voice }
    return voice
  }

  private func makeVoice(_ code: String) -> Voice? {
    guard let own = read(code) else { return nil }
    let parent = LanguageTable.parents[code].flatMap { codes.contains($0) ? read($0) : nil }
    let translation = Translation(language: code, form: own.pluralForm(of:)) { unit in
      if let strings = own.strings(for: unit) { return strings }
      // The plural forms of one language are not those of another.
      return unit.one == nil ? parent?.strings(for: unit) : nil
    }
    let dialog = english.dialog.translated(by: translation)
    // A translated sentence has the placeholders of the English one, so it can be spoken too.
    return (try? Vocabulary(dialog)).map { Voice(dialog, $0, reviewedBy: own.reviewedBy) }
  }
}

extension Catalogue {
  /// What stands for a unit of a dialog.
  fileprivate func strings(for unit: TranslationUnit) -> [String]? {
    translation(
      of: unit.one ?? unit.english, plural: unit.one == nil ? nil : unit.english, key: unit.key)
  }
}
