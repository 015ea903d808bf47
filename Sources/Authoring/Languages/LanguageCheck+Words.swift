import Dialog
import Engine
import Findings
import Gettext
import Speech

extension LanguageCheck {
  /// That a word people type means one thing in the language: one option of those that are offered
  /// together, one letter, one command, and no number.
  static let words = LanguageCheck("typed words mean one thing") { inspection in
    inspection.dialogs.flatMap { pair in
      // What collides in English too is reported there.
      let known = Set(pair.english.clashes)
      return WordClash.all(in: pair.spoken.dialog, pair.english.search)
        .filter { !known.contains($0) }
        .map { clash in
          Finding(
            clash.other == .number ? .translationNumbered : .translationWords,
            at: inspection.catalogue.place(of: clash, in: pair.english.dialog), clash.message,
            remedy: clash.remedy)
        }
    }
  }
}

extension CatalogueInspection {
  /// Where the word of a clash stands in the file.
  fileprivate func place(of clash: WordClash, in dialog: DialogGraph) -> Finding.Place {
    let word = clash.word.folded
    let text = texts.first { text in
      text.key.isWord(of: clash.subject, in: dialog) && text.typedWords.contains(word)
    }
    guard let text else {
      // An English word that nobody translated.
      let entry = file.entries.first { entry in
        entry.key.context.flatMap(UnitKey.init)?.isWord(of: clash.subject, in: dialog) == true
      }
      return entry.map(place) ?? Finding.Place(path: path)
    }
    return place(text, at: clash.word)
  }
}

extension UnitKey {
  /// Whether it is the key of the words that something is chosen by.
  fileprivate func isWord(of subject: TypedChoice.Subject, in dialog: DialogGraph) -> Bool {
    switch subject {
    case .option(let question, let option):
      let option = dialog.questions[question].options[option]
      return entry == option.owner && (part == .option(option.name) || part == .words(option.name))
    case .letter(let letter): return entry == dialog.letters[letter].name && part == .title
    case .change(let question): return entry == dialog.questions[question].name && part == .title
    case .phrase(let name): return entry == name && (part == .text || part == .words(nil))
    }
  }
}

extension TranslatedText {
  /// What can be typed for it, as it is compared with what people type.
  fileprivate var typedWords: [String] {
    let words = unit.kind == .words ? text.split(separator: "|").map(String.init) : [text]
    return words.map(\.folded).filter { !$0.isEmpty }
  }
}
