import Dialog
package import Gettext

/// Takes over a change of the English that changes nothing of what is said, such as a comma.
///
/// Without it a slip of the pen would make sixteen languages stale.
package struct CatalogueAcceptance {
  private let key: String
  private let template: Template

  /// An acceptance of today's English of one key.
  package init(of key: String, in template: Template) {
    self.key = key
    self.template = template
  }

  /// Whether there is such a key.
  package var isKnown: Bool { template.units.contains { $0.key == key } }

  /// The keys there are, for "did you mean".
  package var known: [String] { template.units.map(\.key) }

  /// A file in which the translations of the key count as those of today's English.
  ///
  /// - Parameter file: The file, brought up to date before.
  /// - Returns: The file, and how many translations were taken over.
  package func accepted(_ file: POFile) -> (file: POFile, count: Int) {
    var file = file
    var count = 0
    for index in file.entries.indices
    where file.entries[index].key.context == key && file.entries[index].isFuzzy
      && !file.entries[index].isObsolete && !file.entries[index].isEmpty
    {
      file.entries[index].flags.removeAll { $0 == POEntry.fuzzy }
      file.entries[index].previous = nil
      count += 1
    }
    return (file, count)
  }
}
