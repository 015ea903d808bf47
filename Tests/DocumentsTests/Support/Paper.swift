import Dialog
import Documents
import Engine
import Foundation
import Speech
import TestSupport

/// The papers of a conversation in a test.
enum Paper {
  static let day = CalendarDay(number: 20_780)
  /// Noon on that day.
  static let time = 20_780 * 86_400 + 43_200

  /// A dialog in English.
  static func english(_ script: Script) throws -> Tongue {
    Tongue(code: "en", script, try Vocabulary(script.dialog))
  }

  /// The real dialog in English.
  static func real() throws -> Tongue {
    try realTongue.get()
  }

  // Read once: it is long.
  private static let realTongue = Result<Tongue, any Error> {
    switch RealDialog.loaded {
    case .sound(let graph): return try english(Script(graph))
    case .unsound(let findings): throw Script.Unsound(findings: findings)
    }
  }

  /// The real dialog in a language that it is translated into.
  static func translated(_ language: String) throws -> Tongue {
    Tongue(try library.get().spoken(in: [language]))
  }

  private static let library = Result<LanguageLibrary, any Error> {
    switch SpokenDialog.load(files: RealDialog.files, common: RealDialog.common) {
    case .sound(let spoken):
      return LanguageLibrary(spoken, translations: RealTranslation.languages) {
        try? RealTranslation.catalogue($0)
      }
    case .unsound(let findings): throw Script.Unsound(findings: findings)
    }
  }

  /// A state with these answers, by question.
  static func state(_ answers: [(String, Value)]) -> State {
    State(answers: answers.map { Answer(entry: $0.0, value: $0.1, day: day) })
  }

  /// The files of a state, as text by name.
  static func files(
    _ state: State, _ english: Tongue, in tongues: [Tongue] = [],
    as formats: Set<Export.Format> = Set(Export.Format.allCases), talk: Documents.Talk? = nil,
    isDiscreet: Bool = false, showsTitles: Bool = false
  ) -> [String: String] {
    let papers = Papers(
      of: state, in: tongues.isEmpty ? [english] : tongues, english: english, on: day)
    let export = Export(
      papers, talk: talk, time: time, isDiscreet: isDiscreet, showsTitles: showsTitles)
    let files = export.files(as: formats)
    let texts = files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
    return Dictionary(texts) { first, _ in first }
  }

  /// The files of a dialog of one question, which was answered, and one step.
  ///
  /// - Parameters:
  ///   - step: The lines of the step under its heading.
  ///   - formats: Which files.
  ///   - showsTitles: Whether the calendar says what the steps are called.
  /// - Returns: Their texts by name.
  /// - Throws: `Script.Unsound` when the step is not sound.
  static func files(
    ofStep step: String, as formats: Set<Export.Format> = Set(Export.Format.allCases),
    showsTitles: Bool = false
  ) throws -> [String: String] {
    let script = try SmallDialog.script(
      """
      # ask first
      @ title First
      @ answers yes-no
      Is it so?

      -> plan

      # step act
      \(step)
      """)
    return files(
      state([("first", .choice("yes"))]), try english(script), as: formats,
      showsTitles: showsTitles)
  }

  /// Where the scripts of judges are.
  static func script(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Judges/\(name)").path
  }
}

extension Paper {
  /// Somebody without a lawyer who waits, in the real dialog, at the end of the walk.
  static let waiting: [(String, Value)] = [
    ("who", .choice("self")), ("detained", .choice("no")), ("removal-risk", .choice("no")),
    ("lawyer", .choice("no")), ("stage", .choice("refused")), ("refusal", .choice("clear")),
    ("home", .postcode(Postcode(outward: "TS18", inward: "1AB"))),
    ("contact", .choice("not-yet")), ("supporters", .choices([])), ("consent", .choice("yes")),
    ("public", .choices([])),
  ]

  /// Somebody who may go public with a petition.
  static let petition: [(String, Value)] = [
    ("who", .choice("self")), ("detained", .choice("no")), ("removal-risk", .choice("no")),
    ("lawyer", .choice("agrees")), ("stage", .choice("exhausted")),
    ("refusal", .choice("clear")),
    ("home", .postcode(Postcode(outward: "BS5", inward: "6XX"))), ("contact", .choice("heard")),
    ("ho-answer", .choice("stage-only")), ("supporters", .choices(["friends"])),
    ("consent", .choice("yes")), ("public", .choices(["petition"])),
    ("public-safe", .choices(["lawyer-agrees", "danger", "agreed", "children"])),
    ("public-know", .choices(["permanent", "known", "limits"])),
  ]
}
