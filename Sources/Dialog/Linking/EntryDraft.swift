/// An entry whose kind and properties are known to be allowed.
///
/// A class, because entries are handed about and copying one would count up every name in it.
final class EntryDraft {
  let kind: EntryKind
  let source: EntrySource
  /// The properties whose keys are known, in order.
  let properties: [(key: PropertyKey, source: PropertySource)]
  /// Whether it stands in the folder that all dialogs share.
  let isCommon: Bool

  init(
    kind: EntryKind, source: EntrySource,
    properties: [(key: PropertyKey, source: PropertySource)], isCommon: Bool
  ) {
    self.kind = kind
    self.source = source
    self.properties = properties
    self.isCommon = isCommon
  }

  var name: String { source.name.text }
  var mark: Mark { source.name.mark }

  func value(_ key: PropertyKey) -> Word? {
    properties.first { $0.key == key }?.source.value
  }

  func has(_ key: PropertyKey) -> Bool {
    properties.contains { $0.key == key }
  }
}
