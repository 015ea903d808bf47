import Dialog
import Findings
import Gettext
import Speech

/// What checks of a language look at: each dialog as it is spoken in it, and the file of its words.
struct LanguageInspection {
  /// A dialog in English and in the language.
  struct Pair {
    let english: Inspection
    let spoken: SpokenDialog
  }

  let dialogs: [Pair]
  let catalogue: CatalogueInspection

  /// An inspection of a language.
  ///
  /// - Parameters:
  ///   - words: Its translations.
  ///   - catalogue: The file that they stand in.
  ///   - dialogs: The dialogs in English, searched.
  init(_ words: Catalogue, in catalogue: CatalogueInspection, _ dialogs: [Inspection]) {
    self.catalogue = catalogue
    let language = catalogue.language
    self.dialogs = dialogs.map { english in
      let library = LanguageLibrary(english.spoken, translations: [language]) { code in
        code == language ? words : nil
      }
      return Pair(english: english, spoken: library.spoken(in: [language]))
    }
  }

  /// What all checks find.
  func findings() -> [Finding] {
    LanguageCheck.all.flatMap { $0.run(self) }
  }
}
