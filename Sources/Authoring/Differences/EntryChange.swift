import Dialog
import Findings

/// What became of one entry between two versions.
struct EntryChange {
  enum Kind: String, CaseIterable {
    case added, removed, renamed, changed
  }

  /// A side of it that differs.
  struct Aspect {
    let name: String
    let old: [String]
    let new: [String]
  }

  let kind: Kind
  /// `step`, `ask` and so on.
  let entry: String
  let name: String
  /// The name it had; nil unless it was renamed.
  let formerly: String?
  /// Where it stands; for one that was removed, where it stood.
  let place: Finding.Place
  /// What differs; of an entry that was renamed, perhaps nothing.
  let aspects: [Aspect]

  /// Everything that differs, in the order of the newer version's files, what was removed last.
  static func all(_ map: VersionMap) -> [EntryChange] {
    let old = PortraitPainter(dialog: map.old, map: map).portraits()
    let new = PortraitPainter(dialog: map.new, map: nil).portraits()
    var left = Dictionary(old.map { (key($0, map.name($0.name)), $0) }) { first, _ in first }
    var changes: [EntryChange] = []
    for portrait in new {
      guard let earlier = left.removeValue(forKey: key(portrait, portrait.name)) else {
        changes.append(EntryChange(.added, portrait, nil, []))
        continue
      }
      let aspects = differences(from: earlier, to: portrait)
      if earlier.name != portrait.name {
        changes.append(EntryChange(.renamed, portrait, earlier.name, aspects))
      } else if !aspects.isEmpty {
        changes.append(EntryChange(.changed, portrait, nil, aspects))
      }
    }
    let removed = left.values.sorted { ($0.place, $0.name) < ($1.place, $1.name) }
    return changes + removed.map { EntryChange(.removed, $0, nil, []) }
  }

  private init(_ kind: Kind, _ portrait: EntryPortrait, _ formerly: String?, _ aspects: [Aspect]) {
    self.kind = kind
    entry = portrait.kind
    name = portrait.name
    self.formerly = formerly
    place = portrait.place
    self.aspects = aspects
  }

  private static func key(_ portrait: EntryPortrait, _ name: String) -> [String] {
    // A part with a source is a fact, and still the same entry.
    [portrait.kind == "fact" ? "part" : portrait.kind, name]
  }

  private static func differences(
    from old: EntryPortrait, to new: EntryPortrait
  ) -> [Aspect] {
    let earlier = Dictionary(uniqueKeysWithValues: old.aspects.map { ($0.name, $0.lines) })
    let now = Dictionary(uniqueKeysWithValues: new.aspects.map { ($0.name, $0.lines) })
    let names = new.aspects.map(\.name) + old.aspects.map(\.name).filter { now[$0] == nil }
    return names.compactMap { name in
      let (before, after) = (earlier[name] ?? [], now[name] ?? [])
      guard before != after else { return nil }
      let difference = after.difference(from: before)
      return Aspect(
        name: name, old: difference.removals.map(\.line), new: difference.insertions.map(\.line))
    }
  }
}

extension CollectionDifference<String>.Change {
  fileprivate var line: String {
    switch self {
    case .insert(_, let line, _), .remove(_, let line, _): line
    }
  }
}
