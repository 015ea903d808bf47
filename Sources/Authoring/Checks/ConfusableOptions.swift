import Dialog
import Engine
import Findings

extension Check {
  /// That what people type means one option: no two share a word, and none is called a number.
  static let confusableOptions = Check("options are told apart", needsSearch: true) { inspection in
    inspection.dialog.questions.indices.flatMap { question in
      Finding.confusable(question, inspection) + Finding.numeric(question, inspection.dialog)
    }
  }
}

extension Finding {
  fileprivate static func confusable(_ index: Int, _ inspection: Inspection) -> [Finding] {
    let question = inspection.dialog.questions[index]
    let words = question.options.map(\.allWords)
    var findings: [Finding] = []
    for second in question.options.indices {
      for first in 0..<second
      where inspection.search.areOfferedTogether(index, first, second) {
        for word in words[second].sorted() where words[first].contains(word) {
          findings.append(
            Finding(
              .confusableOptions, at: inspection.dialog.place(question.place),
              "'\(word)' means both '\(question.options[first].name)' and "
                + "'\(question.options[second].name)' of '\(question.name)'",
              remedy: "take it away from one of them"))
        }
      }
    }
    return findings
  }

  fileprivate static func numeric(_ index: Int, _ dialog: DialogGraph) -> [Finding] {
    let question = dialog.questions[index]
    return question.options.flatMap { option in
      option.allWords.filter { $0.allSatisfy(\.isNumber) }.sorted().map { word in
        Finding(
          .numericOption, at: dialog.place(question.place),
          "the option '\(option.name)' of '\(question.name)' is called '\(word)', and numbers "
            + "choose options by their place",
          remedy: "write it in letters, or with a word beside it")
      }
    }
  }
}

extension Option {
  /// The label and the words, as they are compared with what people type.
  fileprivate var allWords: Set<String> {
    Set(([label] + words).map(\.folded).filter { !$0.isEmpty })
  }
}
