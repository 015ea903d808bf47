import Dialog
import Gettext

/// Texts of a translation with the longest words in their placeholders that can come there.
struct WorstCase {
  /// So long a name or a reference is assumed to be, in characters.
  private static let longestLine = 60
  /// So long what somebody tells in their own words is assumed to be where it stands in a sentence.
  private static let longestStory = 120
  /// What the program fills in by itself and is not a number: the name of a thing.
  private static let longestParameter = 30

  private let dialogs: [DialogGraph]
  /// By the key and the English.
  private let translations: [[String]: String]
  /// The longest translation of a label, by its English.
  private let labels: [String: String]
  private let longestMonth: String

  init(_ inspection: CatalogueInspection) {
    dialogs = inspection.dialogs
    var translations: [[String]: String] = [:]
    var labels: [String: String] = [:]
    var longestMonth = "September"
    for text in inspection.texts {
      translations[[text.unit.key, text.english]] = text.text
      if case .option = text.key.part, text.text.count > labels[text.english]?.count ?? 0 {
        labels[text.english] = text.text
      }
      if text.key.entry.hasPrefix("month-"), text.key.part == .text,
        text.text.count > longestMonth.count
      {
        longestMonth = text.text
      }
    }
    self.translations = translations
    self.labels = labels
    self.longestMonth = longestMonth
  }

  /// A text, filled.
  func filled(_ text: TranslatedText) -> String {
    let dialog = dialogs.first { $0.name == text.key.dialog } ?? dialogs.first
    return filled(text.text, in: dialog, depth: 0)
  }

  private func filled(_ text: String, in dialog: DialogGraph?, depth: Int) -> String {
    var output = text
    // Parts stand in parts, and a file that is wrong must not go round for ever.
    guard depth < 4 else { return output }
    for name in Set(PlaceholderSet(text).names) {
      output = output.replacing("{\(name)}", with: longest(name, in: dialog, depth: depth))
    }
    return output
  }

  private func longest(_ name: String, in dialog: DialogGraph?, depth: Int) -> String {
    if name == "today" { return date }
    if let dialog {
      if let question = dialog.questions.first(where: { $0.name == name }) {
        return longest(question)
      }
      if let part = dialog.parts.first(where: { $0.name == name }) {
        return part.paragraphs.map { paragraph in
          let english = dialog.source(of: paragraph.text)
          let own = translations[["\(dialog.name).\(name).text", english]] ?? english
          return filled(own, in: dialog, depth: depth + 1)
        }.max { $0.count < $1.count } ?? ""
      }
      if let letter = dialog.letters.first(where: { $0.name == name }) {
        return letter.titles.map { title in
          let english = dialog.source(of: title.text)
          return translations[["\(dialog.name).\(name).title", english]] ?? english
        }.max { $0.count < $1.count } ?? ""
      }
    }
    return ["number", "total", "count", "highest"].contains(name)
      ? "999" : String(repeating: "x", count: Self.longestParameter)
  }

  private func longest(_ question: Question) -> String {
    let options = question.options.map { labels[$0.label] ?? $0.label }
    let label = options.max { $0.count < $1.count } ?? ""
    return switch question.kind {
    case .choice: label
    case .many: options.joined(separator: ", ")
    case .line: String(repeating: "x", count: max(label.count, Self.longestLine))
    case .text: String(repeating: "x", count: Self.longestStory)
    case .postcode: "TS18 1AA"
    case .date: date
    case .number: "999"
    }
  }

  private var date: String { "28 \(longestMonth) 2026" }
}
