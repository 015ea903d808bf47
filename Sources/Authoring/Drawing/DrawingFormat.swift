/// What a picture can be written as.
package enum DrawingFormat: String, CaseIterable, Sendable {
  /// For Graphviz.
  case dot
  /// For Mermaid, which many sites draw within a page.
  case mermaid
  /// A picture; Graphviz makes it of `dot`.
  case svg
}
