import Dialog
import Engine
import Findings
import Gettext

extension CatalogueCheck {
  /// That what has a word in the language's glossary is called by it.
  ///
  /// Only a note: now and then a sentence reads better without the term.
  static let glossary = CatalogueCheck(
    "terms are those of the glossary",
    eachText: { text, inspection in
      guard text.unit.kind == .sentence else { return [] }
      let folded = Array(text.text.folded.utf8)
      let english = PlaceholderSet(text.english).plain
      return inspection.glossary.terms.flatMap { term -> [Fault] in
        let unlucky = term.never.filter { folded.contains(textOf: $0) }.map { word in
          Fault(
            code: .translationGlossary,
            message: "'\(word)' is not the word for '\(term.english)'",
            remedy: "the glossary has '\(term.translation)'", severity: .note)
        }
        guard term.isIn(english) else { return [] }
        let isNamed = term.words.isEmpty || term.words.contains { folded.contains(textOf: $0) }
        return isNamed
          ? unlucky
          : unlucky + [
            Fault(
              code: .translationGlossary, message: "no word for '\(term.english)'",
              remedy: "the glossary has '\(term.translation)'", severity: .note)
          ]
      }
    })
}
