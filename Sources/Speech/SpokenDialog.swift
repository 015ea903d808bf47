package import Dialog
package import Engine
package import Findings

/// A dialog together with all the words that are needed to hold it with one person.
///
/// The script is what the engine needs to understand them, the voices are what they hear. It is made once
/// and shared.
package final class SpokenDialog: Sendable {
  package let script: Script
  /// The language that the person hears, or the two; theirs first.
  package let voices: [Voice]
  /// What messages are sent in, and what stands behind every word that is missing elsewhere.
  package let english: Voice
  /// A language that is only suggested, and must be heard all the same.
  let suggested: Voice?

  /// The dialog itself, in the person's language.
  package var dialog: DialogGraph { script.dialog }
  /// The program's own sentences, in the person's language.
  package var vocabulary: Vocabulary { voices[0].vocabulary }

  /// The codes of the languages that the person hears, for a conversation that begins in them.
  package var languages: [String] {
    voices.map(\.language) == [.english] ? [] : voices.map(\.language.code)
  }

  /// A dialog spoken in English.
  package convenience init(_ script: Script, _ vocabulary: Vocabulary) {
    self.init(script, voices: [], english: Voice(script.dialog, vocabulary), suggested: nil)
  }

  /// A dialog spoken in some languages; without any, in English.
  init(_ script: Script, voices: [Voice], english: Voice, suggested: Voice?) {
    self.script = script
    self.voices = voices.isEmpty ? [english] : voices
    self.english = english
    self.suggested = suggested
  }

  /// A dialog that can be spoken, or everything that keeps it from that.
  package enum Loaded: Sendable {
    case sound(SpokenDialog)
    /// Never empty.
    case unsound([Finding])
  }

  /// Reads a dialog and the words it is spoken in.
  ///
  /// - Parameters:
  ///   - files: The chapters of the dialog, in any order.
  ///   - common: The files that every dialog shares.
  /// - Returns: The dialog, or the findings.
  package static func load(files: [DialogFile], common: [DialogFile]) -> Loaded {
    switch DialogGraph.load(files: files, common: common) {
    case .unsound(let findings): return .unsound(findings)
    case .sound(let dialog):
      do {
        return .sound(SpokenDialog(try Script(dialog), try Vocabulary(dialog)))
      } catch {
        return .unsound(error.findings)
      }
    }
  }

  /// A sentence of the program in the person's language, or in both.
  ///
  /// - Parameters:
  ///   - role: What part it plays.
  ///   - name: Which sentence.
  ///   - values: What fills its holes.
  ///   - count: For a phrase that counts: how many.
  ///   - bidi: How directions are marked.
  /// - Returns: The sentence.
  package func passage(
    _ role: Passage.Role = .paragraph, _ name: PhraseName, _ values: [String: String] = [:],
    count: Int? = nil, bidi: BidiMode = .none
  ) -> Passage {
    passage(role, name, count: count, bidi: bidi) { _ in values }
  }

  /// A sentence of the program in the person's language, or in both, with words of each language in it.
  ///
  /// - Parameters:
  ///   - role: What part it plays.
  ///   - name: Which sentence.
  ///   - count: For a phrase that counts: how many.
  ///   - bidi: How directions are marked.
  ///   - values: What fills its holes in the sentences of a language.
  /// - Returns: The sentence.
  package func passage(
    _ role: Passage.Role = .paragraph, _ name: PhraseName, count: Int? = nil,
    bidi: BidiMode = .none, filling values: (Vocabulary) -> [String: String]
  ) -> Passage {
    let said = voices.map { voice in
      Passage(
        role,
        voice.vocabulary.isolating(in: voice.language)(
          name, values(voice.vocabulary), count: count),
        in: voice.vocabulary.isTranslated(name) ? voice.language : .english)
    }
    return said[0].paired(with: said.dropFirst().first).shown(by: bidi)
  }

  /// Yes and no, as options to choose from.
  package var yesNo: [Passage] {
    voices.map(\.yesNo).reduce(nil as [Passage]?) { $0?.paired(with: $1) ?? $1 } ?? []
  }
}

extension Voice {
  /// Yes and no, as options to choose from.
  var yesNo: [Passage] {
    (dialog.sharedOptions["yes-no"] ?? []).enumerated().map { index, option in
      Passage(
        .option(index + 1), option.label, in: option.isTranslated ? language : .english)
    }
  }
}
