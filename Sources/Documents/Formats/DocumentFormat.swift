/// What a whole document can be written as.
package enum DocumentFormat: String, CaseIterable, Sendable {
  case html
  case markdown
  case text

  /// The document in this format.
  package func text(_ document: Document) -> String {
    switch self {
    case .html: HTMLPage.text(document)
    case .markdown: Markdown.text(document)
    case .text: PlainText.text(document)
    }
  }
}
