import Authoring
import Dialog
import Findings
import Gettext
import Speech
import TestSupport

/// What is found in an example of a finding's page.
enum ExampleRun {
  /// The codes of what is found; notes only where they are what is looked for.
  ///
  /// - Parameters:
  ///   - example: The example.
  ///   - code: What is looked for.
  /// - Returns: The codes.
  static func codes(_ example: FindingExample, about code: Finding.Code) -> Set<Finding.Code> {
    Set(findings(example).filter { $0.code == code || $0.severity != .note }.map(\.code))
  }

  private static func findings(_ example: FindingExample) -> [Finding] {
    let file = DialogFile(
      path: "Dialogs/small/small.dialog", bytes: Array(example.chapter.utf8))
    let loaded = SpokenDialog.load(files: [file], common: RealDialog.common)
    guard case .sound(let spoken) = loaded else {
      return FindingSource.dialog(loaded, files: [], walkthroughs: [], on: Inspection.day).findings
    }
    switch example.kind {
    case .entries:
      return Inspection(spoken, on: Inspection.day, items: example.items).findings()
    case .walkthrough:
      let walkthrough = DialogFile(path: "one.walkthrough", bytes: Array(example.text.utf8))
      return FindingSource.dialog(
        loaded, files: [file], walkthroughs: [walkthrough], on: Inspection.day
      ).findings
    case .catalogue(let language):
      let template = Template([spoken.dialog])
      let bytes = completed(example.text, language, template)
      return FindingSource.catalogue(
        DialogFile(path: "Translations/\(language).po", bytes: bytes), language: language,
        template: template, dialogs: [Inspection(spoken, on: Inspection.day)]
      ).findings
    // They are run where the program is.
    case .commands: return []
    }
  }

  /// A file of the example's entries, and of all others, not translated.
  private static func completed(
    _ text: String, _ language: String, _ template: Template
  ) -> [UInt8] {
    let plurals = PluralTable.header(of: language) ?? ""
    let header = POFile(fields: Template.fields(language: language, plurals: plurals), entries: [])
    let hasHeader = text.hasPrefix("msgid \"\"\n")
    let bytes = Array(((hasHeader ? "" : POWriter().text(header) + "\n") + text).utf8)
    guard case .sound(var file, _) = POReader.read(bytes, path: "") else { return bytes }
    guard let forms = PluralForms(plurals) else { return bytes }
    let present = Set(file.entries.map(\.key))
    let whole = CatalogueUpdate(to: template, plurals: forms).updated(header)
    file.entries += whole.entries.filter { !present.contains($0.key) }
    return Array(POWriter().text(file).utf8)
  }
}
