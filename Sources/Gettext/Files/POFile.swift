package import Findings

/// A PO file: its header, and its entries in their order.
package struct POFile: Hashable, Sendable {
  /// The header's fields in their order: `Language`, `Plural-Forms`, `X-Reviewed-By`.
  package var fields: [Field]
  /// Comment lines above the header.
  package var comments: [String]
  /// Without the header; obsolete ones too.
  package var entries: [POEntry]

  /// A line of the header.
  package struct Field: Hashable, Sendable {
    package var name: String
    package var value: String

    /// A field.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A file of entries.
  package init(fields: [Field], comments: [String] = [], entries: [POEntry]) {
    self.fields = fields
    self.comments = comments
    self.entries = entries
  }

  /// A file as it was read, or everything wrong with it.
  package enum Loaded: Sendable {
    /// With what somebody should look at all the same.
    case sound(POFile, warnings: [Finding])
    /// Never empty; in the order of lines.
    case unsound([Finding])
  }

  /// The value of a header's field; names are compared as they are written.
  package subscript(field field: String) -> String? {
    get { fields.first { $0.name == field }?.value }
    set {
      guard let newValue else { return fields.removeAll { $0.name == field } }
      if let index = fields.firstIndex(where: { $0.name == field }) {
        fields[index].value = newValue
      } else {
        fields.append(Field(field, newValue))
      }
    }
  }

  /// Who that speaks the language from birth has checked it; nil or empty for a draft.
  package static let reviewedBy = "X-Reviewed-By"
}
