/// One message of a catalogue, with everything that is written around it.
package struct POEntry: Hashable, Sendable {
  /// What a translation is found by: the name of its place, and the English.
  package struct Key: Hashable, Sendable {
    package var context: String?
    package var id: String

    /// A key.
    package init(context: String?, id: String) {
      self.context = context
      self.id = id
    }
  }

  /// What the English was when a fuzzy entry was last translated.
  package struct Previous: Hashable, Sendable {
    package var context: String?
    package var id: String?
    package var plural: String?

    /// What stands in the `#|` lines.
    package init(context: String? = nil, id: String? = nil, plural: String? = nil) {
      self.context = context
      self.id = id
      self.plural = plural
    }
  }

  package var key: Key
  /// The English for many, of what counts.
  package var plural: String?
  /// One string, or one for each plural form.
  package var strings: [String]
  /// Lines that translators wrote (`# `).
  package var comments: [String] = []
  /// Lines that the program wrote for them (`#. `).
  package var notes: [String] = []
  /// Where it comes from (`#: `).
  package var references: [String] = []
  package var flags: [String] = []
  package var previous: Previous?
  /// Kept from an older dialog, and never shown (`#~ `).
  package var isObsolete = false
  /// The line of its `msgid`, from 1; 0 for an entry that was not read.
  package var line = 0
  /// The lines of its `msgstr`s, from 1; empty for an entry that was not read.
  package var stringLines: [Int] = []

  /// An entry.
  package init(key: Key, plural: String? = nil, strings: [String]) {
    self.key = key
    self.plural = plural
    self.strings = strings
  }

  /// The flag of a translation whose English changed.
  package static let fuzzy = "fuzzy"

  package var isFuzzy: Bool { flags.contains(Self.fuzzy) }

  /// Whether nothing of it was translated.
  package var isEmpty: Bool { strings.allSatisfy(\.isEmpty) }

  /// Whether it may be shown: translated whole, not fuzzy, not obsolete.
  package var isUsable: Bool {
    !isObsolete && !isFuzzy && !strings.isEmpty && !strings.contains(where: \.isEmpty)
  }
}
