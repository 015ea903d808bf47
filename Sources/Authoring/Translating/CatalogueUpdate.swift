import Dialog
package import Gettext

/// Brings a language's file up to today's English, without guessing.
///
/// Texts are found by their key. Of the old and the new texts of one key, in their order, equal ones
/// keep their translation; in each gap between them the first old one goes, fuzzy, to the first new
/// one. Similarity is never looked at: it puts opposite sentences together.
package struct CatalogueUpdate {
  private let template: Template
  private let plurals: PluralForms

  /// An update to a template.
  package init(to template: Template, plurals: PluralForms) {
    self.template = template
    self.plurals = plurals
  }

  /// The file as it should be now.
  ///
  /// - Parameter file: The file as it is.
  /// - Returns: All units in the template's order; what is no longer said is kept as obsolete.
  package func updated(_ file: POFile) -> POFile {
    var old: [String: [POEntry]] = [:]
    for entry in file.entries { old[entry.key.context ?? "", default: []].append(entry) }
    var byKey: [String: [Int]] = [:]
    for (index, unit) in template.units.enumerated() { byKey[unit.key, default: []].append(index) }

    var entries: [POEntry?] = Array(repeating: nil, count: template.units.count)
    var used: Set<POEntry.Key> = []
    for (key, units) in byKey {
      let found = old[key] ?? []
      // Under another name only where there is nothing under today's.
      let source = found.isEmpty ? former(of: key).lazy.compactMap { old[$0] }.first ?? [] : found
      for (index, previous) in align(source, units) {
        entries[index] = merged(template.entry(index, plurals: plurals), with: previous)
        if let previous { used.insert(previous.key) }
      }
    }
    var result = file
    let kept = entries.compactMap { $0 }
    let taken = Set(kept.map(\.key))
    let left = file.entries.filter {
      !used.contains($0.key) && !taken.contains($0.key) && !$0.isEmpty
    }
    result.entries = kept + left.map(Self.obsolete)
    return result
  }

  // MARK: Alignment

  /// For each unit of a key, the old entry whose translation it takes over, if any.
  private func align(_ old: [POEntry], _ units: [Int]) -> [(unit: Int, old: POEntry?)] {
    let live = old.filter { !$0.isObsolete }
    let pairs = commonSubsequence(live, units)
    var result: [(Int, POEntry?)] = []
    var nextOld = 0
    var nextUnit = 0
    func close(_ oldEnd: Int, _ unitEnd: Int) {
      // The first of the old ones that were translated goes to the first of the new ones.
      var candidate = live[nextOld..<oldEnd].first { !$0.isEmpty }
      for unit in units[nextUnit..<unitEnd] {
        if let back = old.first(where: {
          $0.isObsolete && $0.key.id == template.units[unit].poKey.id
        }) {
          result.append((unit, back))
        } else {
          result.append((unit, candidate))
          candidate = nil
        }
      }
    }
    for (oldIndex, unitIndex) in pairs {
      close(oldIndex, unitIndex)
      result.append((units[unitIndex], live[oldIndex]))
      nextOld = oldIndex + 1
      nextUnit = unitIndex + 1
    }
    close(live.count, units.count)
    return result
  }

  /// The longest run of texts that are in both, in the same order.
  private func commonSubsequence(_ old: [POEntry], _ units: [Int]) -> [(Int, Int)] {
    func isSame(_ entry: POEntry, _ unit: Int) -> Bool {
      entry.key.id == template.units[unit].poKey.id
    }
    var lengths = Array(
      repeating: Array(repeating: 0, count: units.count + 1), count: old.count + 1)
    for left in old.indices.reversed() {
      for right in units.indices.reversed() {
        lengths[left][right] =
          isSame(old[left], units[right])
          ? lengths[left + 1][right + 1] + 1
          : max(lengths[left + 1][right], lengths[left][right + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var left = 0
    var right = 0
    while left < old.count, right < units.count {
      if isSame(old[left], units[right]) {
        pairs.append((left, right))
        left += 1
        right += 1
      } else if lengths[left + 1][right] >= lengths[left][right + 1] {
        left += 1
      } else {
        right += 1
      }
    }
    return pairs
  }

  // MARK: Entries

  private func merged(_ new: POEntry, with old: POEntry?) -> POEntry {
    guard let old else { return new }
    var entry = new
    entry.comments = old.comments
    entry.strings = old.strings
    let isSame = old.key.id == new.key.id && old.plural == new.plural
    if isSame, old.isFuzzy {
      entry.previous = old.previous
      entry.flags.insert(POEntry.fuzzy, at: 0)
    } else if !isSame, !old.isEmpty {
      entry.previous =
        old.isFuzzy
        ? old.previous ?? Self.previous(old) : Self.previous(old)
      entry.flags.insert(POEntry.fuzzy, at: 0)
    }
    fit(&entry)
    return entry
  }

  private static func previous(_ old: POEntry) -> POEntry.Previous {
    POEntry.Previous(id: old.key.id, plural: old.plural)
  }

  /// As many strings as the entry has forms; what does not fit is for the translator to see to.
  private func fit(_ entry: inout POEntry) {
    let count = entry.plural == nil ? 1 : plurals.count
    guard entry.strings.count != count else { return }
    let text = entry.strings.first { !$0.isEmpty } ?? ""
    entry.strings = Array((entry.strings + Array(repeating: "", count: count)).prefix(count))
    if !text.isEmpty, !entry.isFuzzy { entry.flags.insert(POEntry.fuzzy, at: 0) }
  }

  private static func obsolete(_ entry: POEntry) -> POEntry {
    var entry = entry
    entry.isObsolete = true
    return entry
  }

  /// The keys that a key had when its entry was called otherwise.
  private func former(of key: String) -> [String] {
    let pieces = key.split(separator: ".", maxSplits: 2)
    guard pieces.count == 3 else { return [] }
    return (template.formerly["\(pieces[0]).\(pieces[1])"] ?? []).map { "\($0).\(pieces[2])" }
  }
}
