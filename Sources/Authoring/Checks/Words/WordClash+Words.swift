import Dialog
import Findings

extension WordClash {
  /// What is wrong, for a finding.
  var message: String {
    switch (other, subject) {
    case (.choice(let other), .option):
      "'\(word)' means both '\(other)' and '\(name)' of '\(list)'"
    case (.choice(let other), .letter), (.choice(let other), .phrase("letters-finish")):
      "'\(word)' means both '\(other)' and '\(name)' in the choice of letters"
    case (.choice(let other), .change), (.choice(let other), .phrase):
      "'\(word)' means both '\(other)' and '\(name)' in the list of what may have changed"
    case (.program, _):
      "'\(word)' means '\(name)' and is also one of the engine's own words"
    case (.number, _):
      "'\(name)' is called '\(word)', and numbers choose by their place in the list"
    }
  }

  /// What to do about it.
  var remedy: String {
    switch other {
    case .choice:
      switch subject {
      case .option: "take it away from one of them"
      case .letter, .change, .phrase: "give one of them another title"
      }
    case .program: "choose another word"
    case .number: "write it in letters, or with a word beside it"
    }
  }

  /// Where it stands in the dialog's own files.
  func place(in dialog: DialogGraph) -> Finding.Place {
    switch subject {
    case .option(let question, let option):
      dialog.place(dialog.questions[question].options[option].place)
    case .letter(let letter):
      dialog.place(place(among: dialog.letters[letter].titles) ?? dialog.letters[letter].place)
    case .change(let question):
      dialog.place(
        place(among: dialog.questions[question].titles) ?? dialog.questions[question].place)
    case .phrase(let name):
      dialog.phrases[name].map { dialog.place($0.place) } ?? dialog.place(dialog.nodes[0].place)
    }
  }

  private func place(among titles: [Variant]) -> Mark? {
    titles.first { $0.text.plain == word }?.place
  }
}
