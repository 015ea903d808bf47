package import Dialog
import Findings
package import Gettext

/// What there is to translate: every text of every dialog, with what a translator must know of it.
package struct Template: Sendable {
  /// The units in the order of the conversation, what all dialogs share last.
  package let units: [TranslationUnit]
  /// By unit.
  let notes: [[String]]
  /// Where each unit stands: the file and the entry, without a line that would change all the time.
  let references: [String]
  /// The entries that everybody meets, or that warn: `politicians.detained`.
  private let critical: Set<String>
  /// The names that entries had before, by today's: `politicians.centre`.
  let formerly: [String: [String]]

  /// The template of some dialogs.
  package init(_ dialogs: [DialogGraph]) {
    var units: [TranslationUnit] = []
    var notes: [[String]] = []
    var references: [String] = []
    var formerly: [String: [String]] = [:]
    var critical: Set<String> = []
    var shared: [(TranslationUnit, [String], String)] = []
    var seen: Set<[String]> = []
    for dialog in dialogs {
      let writer = TranslatorNotes(dialog)
      for unit in dialog.translationUnits {
        guard let key = UnitKey(unit.key), seen.insert([unit.key, unit.english]).inserted else {
          continue
        }
        let path = dialog.place(unit.place).path
        let reference = path.isEmpty ? key.entry : "\(path):\(key.entry)"
        let note = writer.notes(for: unit, key)
        if key.dialog == dialog.name {
          units.append(unit)
          notes.append(note)
          references.append(reference)
        } else {
          shared.append((unit, note, reference))
        }
      }
      critical.formUnion(dialog.criticalEntries.map { "\(dialog.name).\($0)" })
      for (name, former) in dialog.formerNames where !former.isEmpty {
        formerly["\(dialog.name).\(name)"] = former.map { "\(dialog.name).\($0)" }
      }
    }
    self.units = units + shared.map(\.0)
    self.notes = notes + shared.map(\.1)
    self.references = references + shared.map(\.2)
    self.formerly = formerly
    self.critical = critical
  }

  /// Whether somebody who does not understand a text could come to harm, or could not go on: what the
  /// walk asks and tells, what is to be done today, every fact, and the program's own words.
  func isCritical(_ unit: TranslationUnit) -> Bool {
    guard let key = UnitKey(unit.key) else { return false }
    return key.dialog == Self.shared || critical.contains("\(key.dialog).\(key.entry)")
  }

  /// What the keys of entries begin with that all dialogs share.
  private static let shared = "common"

  /// The entry of a unit, not translated.
  ///
  /// - Parameters:
  ///   - index: Which unit.
  ///   - plurals: The language's plural forms; nil for the template itself, which has two.
  /// - Returns: The entry, with empty strings.
  func entry(_ index: Int, plurals: PluralForms?) -> POEntry {
    let unit = units[index]
    let isCounted = unit.one != nil
    var entry = POEntry(
      key: unit.poKey, plural: isCounted ? unit.english : nil,
      strings: Array(repeating: "", count: isCounted ? plurals?.count ?? 2 : 1))
    entry.notes = notes[index]
    if isCounted, let plurals { entry.notes.append(Self.note(on: plurals)) }
    entry.references = [references[index]]
    if unit.hasPlaceholder { entry.flags = ["python-brace-format"] }
    return entry
  }

  /// Which numbers each form is for: "Form 3" alone means nothing to a translator.
  private static func note(on plurals: PluralForms) -> String {
    let forms = (0..<plurals.count).map { form in
      "\(form) = " + plurals.examples(of: form).map(String.init).joined(separator: ", ")
        + (plurals.examples(of: form).count > 3 ? "…" : "")
    }
    return "Forms: " + forms.joined(separator: "; ")
  }

  /// How many English words there are to translate.
  package var wordCount: Int {
    units.reduce(0) { $0 + $1.english.split(whereSeparator: \.isWhitespace).count }
  }

  /// `template.pot`.
  package var file: POFile {
    POFile(
      fields: Self.fields(language: "", plurals: nil),
      comments: ["What there is to translate. Written by 'advisor translations update'."],
      entries: units.indices.map { entry($0, plurals: nil) })
  }

  /// The header of a language's file.
  package static func fields(language: String, plurals: String?) -> [POFile.Field] {
    [
      POFile.Field("Project-Id-Version", "advisor"),
      POFile.Field("Language", language),
      POFile.Field("MIME-Version", "1.0"),
      POFile.Field("Content-Type", "text/plain; charset=UTF-8"),
      POFile.Field("Content-Transfer-Encoding", "8bit"),
      POFile.Field("Plural-Forms", plurals ?? "nplurals=2; plural=n != 1;"),
    ]
  }
}

extension TranslationUnit {
  /// What its translation is found by.
  var poKey: POEntry.Key { POEntry.Key(context: key, id: one ?? english) }

  var hasPlaceholder: Bool { english.contains("{") }
}

extension DialogGraph {
  fileprivate var criticalEntries: [String] {
    nodes.map(\.name) + steps.filter { $0.stage == .today }.map(\.name)
      + parts.filter { $0.source != nil }.map(\.name)
  }

  /// The names that entries had before, by today's.
  fileprivate var formerNames: [(name: String, former: [String])] {
    questions.map { ($0.name, $0.formerly) } + letters.map { ($0.name, $0.formerly) }
  }
}
