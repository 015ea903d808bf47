import Dialog
import Engine
import Findings

extension Check {
  /// That what people type in the choice of letters means one of them.
  static let confusableLetters = Check("letters are told apart", needsSearch: true) { inspection in
    let dialog = inspection.dialog
    let titles = dialog.letters.map { letter in Set(letter.titles.map { $0.text.plain.folded }) }
    return dialog.letters.indices.flatMap { second in
      (0..<second).filter { !inspection.search.lettersApart.contains([$0, second]) }
        .flatMap { first in
          titles[first].intersection(titles[second]).sorted().map { title in
            Finding(
              .confusableLetters, at: dialog.place(dialog.letters[second].place),
              "'\(title)' is the title of both '\(dialog.letters[first].name)' and "
                + "'\(dialog.letters[second].name)'",
              remedy: "give one of them another title")
          }
        }
    }
  }
}
