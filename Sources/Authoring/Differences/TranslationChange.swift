import Dialog
package import Gettext

/// What a new version of a dialog leaves to do in one language.
package struct TranslationChange: Sendable {
  package let language: String
  /// The keys of texts whose English has changed, and whose translation is of the English before; a
  /// key stands once for each of its texts.
  package let stale: [String]
  /// The keys of texts that are new, and not translated.
  package let missing: [String]
  /// The keys of translations that nothing uses any more.
  package let unused: [String]

  /// Compares what a language had with what it needs.
  ///
  /// - Parameters:
  ///   - language: Its code.
  ///   - file: Its file beside the newer version.
  ///   - earlier: Its file beside the older one; nil where there is none.
  ///   - old: What there was to translate.
  ///   - new: What there is to translate now.
  package init(
    _ language: String, _ file: POFile, earlier: POFile?, from old: Template, to new: Template
  ) {
    self.language = language
    let usable = Self.usable(file)
    let known = usable.union(earlier.map(Self.usable) ?? [])
    let was = Set(old.units.map(\.poKey))
    let wanted = Set(new.units.map(\.poKey))
    // Of each key, the translations whose English is gone: so many new texts took their place.
    let carried = Set(
      new.units.flatMap { unit in
        new.formerKeys(of: unit.key).map { POEntry.Key(context: $0, id: unit.poKey.id) }
      })
    var replaced: [String: Int] = [:]
    for unit in old.units
    where known.contains(unit.poKey) && !wanted.contains(unit.poKey)
      && !carried.contains(unit.poKey)
    {
      replaced[unit.key, default: 0] += 1
    }
    var stale: [String] = []
    var missing: [String] = []
    // What was not translated before either is nothing that this change has done.
    for unit in new.units where !usable.contains(unit.poKey) && !was.contains(unit.poKey) {
      let former = new.formerKeys(of: unit.key)
      // 'translations update' takes it over from the name that its entry had.
      let isCarriedOver = former.contains { key in
        known.contains(POEntry.Key(context: key, id: unit.poKey.id))
      }
      if isCarriedOver { continue }
      let keys = [unit.key] + former
      if let key = keys.first(where: { replaced[$0, default: 0] > 0 }) {
        replaced[key, default: 0] -= 1
        stale.append(unit.key)
      } else {
        missing.append(unit.key)
      }
    }
    self.stale = stale
    self.missing = missing
    unused = replaced.filter { $0.value > 0 }.flatMap { Array(repeating: $0.key, count: $0.value) }
      .sorted()
  }

  /// Whether nothing is to be done.
  package var isEmpty: Bool { stale.isEmpty && missing.isEmpty && unused.isEmpty }

  private static func usable(_ file: POFile) -> Set<POEntry.Key> {
    Set(file.entries.filter { !$0.isObsolete && $0.isUsable }.map(\.key))
  }
}

extension Template {
  /// The keys that a text had when its entry had another name.
  fileprivate func formerKeys(of key: String) -> [String] {
    let pieces = key.split(separator: ".", maxSplits: 2)
    guard pieces.count == 3 else { return [] }
    return (formerly["\(pieces[0]).\(pieces[1])"] ?? []).map { "\($0).\(pieces[2])" }
  }
}
