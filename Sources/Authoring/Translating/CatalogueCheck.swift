package import Dialog
package import Findings
package import Gettext

/// Something that must be true of a translation, and how to find where it is not.
///
/// A new rule is a file in `Rules/` with a `static let`, and a line in `all`.
package struct CatalogueCheck: Sendable {
  /// What it looks for, in a few words.
  package let name: String
  let run: @Sendable (CatalogueInspection) -> [Finding]

  init(_ name: String, run: @escaping @Sendable (CatalogueInspection) -> [Finding]) {
    self.name = name
    self.run = run
  }

  /// A rule for one translated text at a time.
  ///
  /// - Parameters:
  ///   - name: What it looks for.
  ///   - find: What is wrong with a text; its findings are given the place of the entry.
  init(
    _ name: String,
    eachText find: @escaping @Sendable (TranslatedText, CatalogueInspection) -> [Fault]
  ) {
    self.init(name) { inspection in
      inspection.texts.flatMap { text in
        find(text, inspection).map { $0.finding(at: inspection.place(text, at: $0.piece)) }
      }
    }
  }

  /// What is wrong with one text, before it has a place.
  struct Fault {
    let code: Finding.Code
    let message: String
    let remedy: String
    var severity: Finding.Severity = .error
    /// The words at fault, as they stand in the text; nil for the text as a whole.
    var piece: String?

    func finding(at place: Finding.Place) -> Finding {
      Finding(code, at: place, message, remedy: remedy, severity: severity)
    }
  }

  /// Every rule, in the order in which they are run.
  package static let all: [CatalogueCheck] = [
    .header, .plurals, .entries, .placeholders, .braces, .numbers, .verbatim, .directionMarks,
    .invisibles, .typedNumbers, .ends, .lengths, .unchanged, .script, .letters, .doubled,
    .textMessages, .glossary,
  ]
}

/// One translation of one text; of what counts there is one for each form.
///
/// Shared and not copied, because every rule looks at every one.
final class TranslatedText: Sendable {
  let unit: TranslationUnit
  let key: UnitKey
  let entry: POEntry
  /// The English that it stands for.
  let english: String
  let text: String
  /// The plural form; nil for what does not count.
  let form: Int?

  init(
    unit: TranslationUnit, key: UnitKey, entry: POEntry, english: String, text: String, form: Int?
  ) {
    self.unit = unit
    self.key = key
    self.entry = entry
    self.english = english
    self.text = text
    self.form = form
  }
}

/// What the rules look at: a language's file, and what there is to translate.
package struct CatalogueInspection: Sendable {
  let file: POFile
  let path: String
  /// From the file's name.
  let language: String
  let template: Template
  let plurals: PluralForms?
  /// What may be shown.
  let texts: [TranslatedText]
  let dialogs: [DialogGraph]
  let glossary: Glossary
  private let bytes: [UInt8]

  /// An inspection of a file.
  ///
  /// - Parameters:
  ///   - file: The file, as it was read.
  ///   - path: Its path, for the findings.
  ///   - language: The language by its name.
  ///   - template: What there is to translate.
  ///   - dialogs: The dialogs that the template is of.
  ///   - glossary: The words that were chosen for the language.
  ///   - bytes: The file as it is written, to say where in a line something stands; without it the
  ///     line must do.
  package init(
    _ file: POFile, path: String, language: String, template: Template, dialogs: [DialogGraph],
    glossary: Glossary = .none, bytes: [UInt8] = []
  ) {
    self.glossary = glossary
    self.bytes = bytes
    self.file = file
    self.path = path
    self.language = language
    self.template = template
    self.dialogs = dialogs
    let plurals = PluralForms(file[field: "Plural-Forms"] ?? "")
    self.plurals = plurals
    let units = Dictionary(
      template.units.map { ($0.poKey, $0) }, uniquingKeysWith: { first, _ in first })
    texts = file.entries.filter(\.isUsable).flatMap { entry -> [TranslatedText] in
      guard let unit = units[entry.key], let key = UnitKey(unit.key) else { return [] }
      return entry.strings.enumerated().map { form, text in
        let isOne = unit.one != nil && plurals?.examples(of: form) == [1]
        return TranslatedText(
          unit: unit, key: key, entry: entry, english: isOne ? unit.one ?? "" : unit.english,
          text: text, form: unit.one == nil ? nil : form)
      }
    }
  }

  /// What all rules find, in the order of lines.
  package func findings() -> [Finding] {
    CatalogueCheck.all.flatMap { $0.run(self) }
      .sorted {
        ($0.place, $0.code.rawValue, $0.message) < ($1.place, $1.code.rawValue, $1.message)
      }
  }

  func place(_ entry: POEntry) -> Finding.Place {
    Finding.Place(path: path, line: max(1, entry.line))
  }

  /// Where a translation stands, or the piece of it that is at fault.
  func place(_ text: TranslatedText, at piece: String? = nil) -> Finding.Place {
    let lines = text.entry.stringLines
    guard let line = lines.indices.contains(text.form ?? 0) ? lines[text.form ?? 0] : lines.first
    else { return place(text.entry) }
    let position = CatalogueLines(bytes, from: line).position(of: piece)
    return Finding.Place(path: path, line: position.line, column: position.column)
  }

  /// The language without its country or script.
  var base: String {
    language.split { $0 == "_" || $0 == "-" }.first.map(String.init) ?? language
  }
}
