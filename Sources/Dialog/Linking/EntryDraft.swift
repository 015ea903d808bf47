/// An entry whose kind and properties are known to be allowed.
struct EntryDraft {
  var kind: EntryKind
  var source: EntrySource
  var properties: [PropertyKey: [PropertySource]]
  /// Whether it stands in the folder that all dialogs share.
  var isCommon: Bool

  var name: String { source.name.text }
  var mark: Mark { source.name.mark }

  func value(_ key: PropertyKey) -> Word? { properties[key]?.first?.value }
  func has(_ key: PropertyKey) -> Bool { properties[key] != nil }
}
