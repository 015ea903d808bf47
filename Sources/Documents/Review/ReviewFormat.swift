/// What a list of facts can be written as.
package enum FactsFormat: String, CaseIterable, Sendable {
  case text, csv, json
}

/// What a fact check can be written as.
package enum FactCheckFormat: String, CaseIterable, Sendable {
  case text, csv, html
}
