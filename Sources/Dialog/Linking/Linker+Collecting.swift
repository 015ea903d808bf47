import Findings

/// Which entries there are, what they may hold, and what they are called.
extension Linker {
  /// Takes in the entries whose kind is known, and checks their properties.
  mutating func collect(_ entries: [EntrySource]) {
    for entry in entries.prefix(Limits.entries) {
      guard let kind = EntryKind(rawValue: entry.kind.text) else {
        guard !problems.isFull else { continue }
        problems.append(
          Problem(
            .unknownKind, at: entry.kind.mark, "'\(entry.kind.text)' is no kind of entry",
            remedy: Problem.didYouMean(
              entry.kind.text, among: EntryKind.allCases.map(\.rawValue),
              else: "the kinds are " + EntryKind.allCases.map(\.rawValue).joined(separator: ", "))
          ))
        continue
      }
      let isCommon =
        source.files.indices.contains(entry.file) && source.files[entry.file].isCommon
      let draft = EntryDraft(
        kind: kind, source: entry, properties: properties(of: entry, kind: kind),
        isCommon: isCommon)
      checkContents(draft)
      drafts.append(draft)
    }
    if entries.count > Limits.entries {
      problems.append(
        Problem(
          .tooManyEntries, at: entries[Limits.entries].kind.mark,
          "there are \(entries.count) entries, and \(Limits.entries) is the most",
          remedy: "divide the dialog into two"))
    }
  }

  private mutating func properties(
    of entry: EntrySource, kind: EntryKind
  ) -> [(key: PropertyKey, source: PropertySource)] {
    var found: [(key: PropertyKey, source: PropertySource)] = []
    found.reserveCapacity(entry.properties.count)
    var seen: Set<PropertyKey> = []
    for property in entry.properties {
      guard let key = PropertyKey(rawValue: property.key.text) else {
        guard !problems.isFull else { continue }
        let allowed = PropertyKey.allCases.filter { $0.kinds.contains(kind) }.map(\.rawValue)
        problems.append(
          Problem(
            .unknownKey, at: property.key.mark, "'\(property.key.text)' is no property",
            remedy: Problem.didYouMean(
              property.key.text, among: allowed,
              else: "a '\(kind.rawValue)' takes " + allowed.joined(separator: ", "))))
        continue
      }
      check(property, key: key, kind: kind)
      if !seen.insert(key).inserted, !key.mayRepeat(in: kind) {
        problems.append(
          Problem(
            .duplicateKey, at: property.key.mark, "'@ \(key.rawValue)' stands here twice",
            remedy: "keep one of them"))
      }
      found.append((key, property))
    }
    for key in kind.needs where !seen.contains(key) {
      problems.append(
        Problem(
          .missingKey, at: entry.name.mark,
          "the \(kind.rawValue) '\(entry.name.text)' has no '@ \(key.rawValue)'",
          remedy: "add a line '@ \(key.rawValue) …' under its '#'"))
    }
    return found
  }

  private mutating func check(_ property: PropertySource, key: PropertyKey, kind: EntryKind) {
    if !key.kinds.contains(kind) {
      problems.append(
        Problem(
          .keyNotAllowed, at: property.key.mark,
          "'@ \(key.rawValue)' says nothing of a '\(kind.rawValue)'",
          remedy: "it belongs to " + key.kinds.map(\.rawValue).joined(separator: ", ")))
    }
    if key.isFlag != property.value.text.isEmpty {
      problems.append(
        Problem(
          .badValue, at: property.value.mark,
          key.isFlag
            ? "'@ \(key.rawValue)' stands alone" : "nothing stands after '@ \(key.rawValue)'",
          remedy: key.isFlag ? "remove what follows it" : "write its value, or remove the line"))
    }
    switch property.guarded {
    case .none, .broken: break
    case .when(_, let mark), .otherwise(let mark):
      guard !key.mayRepeat(in: kind) else { return }
      problems.append(
        Problem(
          .danglingGuard, at: mark, "'@ \(key.rawValue)' cannot be guarded",
          remedy: "guard '@ title' or '@ subject', or the text"))
    }
  }

  private mutating func checkContents(_ draft: EntryDraft) {
    let kind = draft.kind.rawValue
    let entry = draft.source
    if draft.kind.needsText, !entry.paragraphs.contains(where: { $0.role != .explanation }) {
      problems.append(
        Problem(
          .emptyText, at: draft.mark, "the \(kind) '\(draft.name)' says nothing",
          remedy: "write its text under the properties"))
    }
    if !draft.kind.allowsText, let first = entry.paragraphs.first {
      problems.append(
        Problem(
          .textNotAllowed, at: first.mark, "a '\(kind)' has no text",
          remedy: "remove it, or put it into a 'say' or a 'part'"))
    }
    for paragraph in entry.paragraphs where paragraph.text.isEmpty {
      problems.append(
        Problem(
          .emptyText, at: paragraph.mark, "nothing is said here",
          remedy: "write the text, or remove the line"))
    }
    if !draft.kind.allowsOptions, let first = entry.options.first {
      problems.append(
        Problem(
          .optionsNotAllowed, at: first.name.mark, "a '\(kind)' has no options",
          remedy: "move them to an 'ask' or an 'answers'"))
    }
    if !draft.kind.allowsRoutes, let first = entry.routes.first {
      problems.append(
        Problem(
          .routesNotAllowed, at: first.target.mark, "a '\(kind)' leads nowhere",
          remedy: "remove the route"))
    }
    if draft.kind == .answers, entry.options.isEmpty {
      problems.append(
        Problem(
          .missingOptions, at: draft.mark, "the list '\(draft.name)' has no options",
          remedy: "add lines like '- yes: Yes'"))
    }
  }
}
