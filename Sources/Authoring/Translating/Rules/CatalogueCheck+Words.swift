import Dialog
import Engine
import Findings
import Gettext

extension CatalogueCheck {
  /// That a word people type means one thing: one option of a question, or one command.
  static let words = CatalogueCheck("typed words mean one thing") { inspection in
    var findings: [Finding] = []
    var commands: [String: String] = [:]
    let commandNames = Set(inspection.dialogs.flatMap { $0.commands.keys })
    for text in inspection.texts where text.key.part == .words(nil) {
      guard commandNames.contains(text.key.entry) || isWithheld(text.key.entry) else { continue }
      for word in text.typedWords {
        if let other = commands[word], other != text.key.entry {
          findings.append(
            collision(word, other, text.key.entry, at: inspection.place(text.entry)))
        }
        commands[word] = text.key.entry
      }
    }
    var meanings: [String: [String: String]] = [:]
    for text in inspection.texts {
      let option: String
      switch text.key.part {
      case .option(let name): option = name
      case .words(let name?): option = name
      case .title, .subject, .text, .why, .words(nil), .other: continue
      }
      let question = text.key.dialog + "." + text.key.entry
      for word in text.typedWords {
        if let command = commands[word] {
          findings.append(collision(word, command, option, at: inspection.place(text.entry)))
        }
        if let other = meanings[question]?[word], other != option {
          findings.append(collision(word, other, option, at: inspection.place(text.entry)))
        }
        meanings[question, default: [:]][word] = option
      }
    }
    return findings
  }

  private static func isWithheld(_ phrase: String) -> Bool {
    ["answer-unknown", "answer-declined"].contains(phrase)
  }

  private static func collision(
    _ word: String, _ first: String, _ second: String, at place: Finding.Place
  ) -> Finding {
    Finding(
      .translationWords, at: place, "'\(word)' means both '\(first)' and '\(second)'",
      remedy: "take it away from one of them")
  }
}

extension TranslatedText {
  /// What can be typed for it, as it is compared with what people type.
  fileprivate var typedWords: [String] {
    let words = unit.kind == .words ? text.split(separator: "|").map(String.init) : [text]
    return words.map(\.folded).filter { !$0.isEmpty }
  }
}
