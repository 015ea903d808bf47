package import Dialog
package import Engine
import Findings

/// The program's own sentences, found and checked once.
package struct Vocabulary: Sendable {
  private let phrases: [PhraseName: Phrase]
  /// The direction of the language, when values of the other direction are to be kept together.
  private var direction: Direction?

  /// The sentences of a dialog.
  ///
  /// - Throws: `Script.Unsound` when one is missing or has other placeholders than it must.
  package init(_ dialog: DialogGraph) throws(Script.Unsound) {
    var phrases: [PhraseName: Phrase] = [:]
    var findings: [Finding] = []
    for name in PhraseName.allCases {
      guard let phrase = dialog.phrases[name.rawValue] else {
        findings.append(
          Finding(
            .missingWords, at: Finding.Place(path: "Dialogs/common"),
            "there is no '# phrase \(name.rawValue)', which the program needs",
            remedy: "write the entry in one of the files of that folder"))
        continue
      }
      phrases[name] = phrase
      findings += Self.check(phrase, name, in: dialog)
    }
    if !findings.isEmpty { throw Script.Unsound(findings: findings) }
    self.phrases = phrases
  }

  private static func check(
    _ phrase: Phrase, _ name: PhraseName, in dialog: DialogGraph
  ) -> [Finding] {
    let texts = phrase.paragraphs + (phrase.one.map { [$0] } ?? [])
    var found: Set<String> = []
    for text in texts {
      for case .hole(.parameter(let parameter)) in text.segments { found.insert(parameter) }
    }
    let wrong = found.subtracting(name.parameters).sorted()
    let missing = name.parameters.subtracting(found).sorted()
    return wrong.map { parameter in
      Finding(
        .unknownPlaceholder, at: dialog.place(phrase.place),
        "the phrase '\(name.rawValue)' has nothing to fill '{\(parameter)}' with",
        remedy: nearest(to: parameter, among: name.parameters.sorted())
          .map { "did you mean '{\($0)}'?" } ?? "remove it")
    }
      + missing.map { parameter in
        Finding(
          .unknownPlaceholder, at: dialog.place(phrase.place),
          "the phrase '\(name.rawValue)' does not say '{\(parameter)}'",
          remedy: "put it where the value belongs")
      }
  }

  /// Whether a sentence is in the dialog's own language; English has none other.
  package func isTranslated(_ name: PhraseName) -> Bool {
    guard let phrase = phrases[name] else { return false }
    return phrase.one == nil
      ? phrase.paragraphs.allSatisfy(\.isTranslated) : phrase.plural != nil
  }

  /// The same sentences, in which values of the other direction than the language's are isolated.
  func isolating(in language: Language) -> Vocabulary {
    var copy = self
    copy.direction = language.direction
    return copy
  }

  /// What people type for a phrase.
  package func words(_ name: PhraseName) -> [String] {
    phrases[name]?.words ?? []
  }

  /// A sentence with its holes filled.
  ///
  /// - Parameters:
  ///   - name: Which.
  ///   - values: What fills the holes, by parameter; taken literally, whatever it contains.
  ///   - count: For a phrase that counts: how many.
  /// - Returns: The sentence.
  package func callAsFunction(
    _ name: PhraseName, _ values: [String: String] = [:], count: Int? = nil
  ) -> String {
    sentence(name, count: count) { values[$0] }
  }

  /// A sentence whose holes are filled by a function of their parameters.
  func sentence(
    _ name: PhraseName, count: Int?, filling fill: (String) -> String?
  ) -> String {
    guard let phrase = phrases[name] else { return "" }
    var words = ""
    for (index, text) in phrase.texts(for: count).enumerated() {
      if index > 0 { words += "\n" }
      for segment in text.segments {
        switch segment {
        case .plain(let piece): words += piece
        case .hole(.parameter(let parameter)):
          let value = fill(parameter) ?? ""
          words += direction.map { BidiMode.isolated(value, in: $0) } ?? value
        case .hole(.answer), .hole(.when), .hole(.part), .hole(.letter), .hole(.today): break
        }
      }
    }
    return words
  }
}
