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
      if !seen.insert(key).inserted, !key.mayRepeat {
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
      guard !key.mayRepeat else { return }
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

  // MARK: Order and names

  /// Puts the entries in the order of the chapters that the dialog lists, common ones first.
  mutating func orderChapters(_ head: EntryDraft) {
    let listed = head.value(.chapters).map(names) ?? []
    var rank: [Int: Int] = [:]
    for (position, chapter) in listed.enumerated() {
      let file = source.files.firstIndex { !$0.isCommon && $0.chapter == chapter.text }
      guard let file else {
        let chapters = source.files.filter { !$0.isCommon }.map(\.chapter)
        problems.append(
          Problem(
            .missingChapter, at: chapter.mark, "there is no file '\(chapter.text).dialog'",
            remedy: Problem.didYouMean(
              chapter.text, among: chapters, else: "write the file, or remove it from the list")))
        continue
      }
      rank[file] = position
    }
    for (index, file) in source.files.enumerated() where !file.isCommon && rank[index] == nil {
      problems.append(
        Problem(
          .unlistedChapter, at: Mark(file: index, line: 1, offset: 0),
          "'@ chapters' of the dialog does not list '\(file.chapter)'",
          remedy: "add it where its steps and letters belong"))
    }
    let ranks = drafts.map { $0.isCommon ? -1 : rank[$0.source.file] ?? listed.count }
    drafts = drafts.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { drafts[$0] }
  }

  /// Gives every entry its index, so that conditions and texts can name what comes later.
  mutating func indexNames() {
    var unnamed: [EntryKind: [String: Mark]] = [:]
    var kept: [EntryDraft] = []
    for draft in drafts {
      let earlier =
        draft.kind.sharesNames ? named[draft.name]?.mark : unnamed[draft.kind]?[draft.name]
      if let earlier {
        let place = source.place(earlier)
        problems.append(
          Problem(
            .duplicateName, at: draft.mark,
            "'\(draft.name)' is already named at \(place.path):\(place.line)",
            remedy: "give one of them another name"))
        continue
      }
      if draft.kind.sharesNames {
        named[draft.name] = draft
        if DialogGraph.BuiltIn.reserved.contains(draft.name) {
          problems.append(
            Problem(
              .reservedName, at: draft.mark, "the engine itself uses the name '\(draft.name)'",
              remedy: "give the entry another name"))
        }
      } else {
        unnamed[draft.kind, default: [:]][draft.name] = draft.mark
      }
      kept.append(draft)
      index(draft)
    }
    drafts = kept
    indexFormerNames()
    for draft in drafts where draft.kind == .ask {
      guard let shared = draft.value(.answers)?.text, let index = questionIndex[draft.name],
        let list = named[shared], list.kind == .answers
      else { continue }
      options[index] = Array(list.source.options.prefix(Limits.options))
    }
  }

  private mutating func index(_ draft: EntryDraft) {
    switch draft.kind {
    case .ask:
      questionIndex[draft.name] = kinds.count
      kinds.append(kind(of: draft))
      options.append(Array(draft.source.options.prefix(Limits.options)))
      if !draft.source.routes.isEmpty { nodeIndex[draft.name] = nodeIndex.count }
    case .say, .route: nodeIndex[draft.name] = nodeIndex.count
    case .letter: letterIndex[draft.name] = letterIndex.count
    case .part, .fact: partIndex[draft.name] = partIndex.count
    case .rule: ruleIndex[draft.name] = ruleIndex.count
    case .dialog, .answers, .step, .phrase, .command: break
    }
  }

  /// Takes in the names that entries had before; one that means two entries would let the answers
  /// of one pass for those of the other.
  private mutating func indexFormerNames() {
    for draft in drafts {
      for former in draft.value(.formerly).map(names) ?? [] {
        guard named[former.text] == nil, formerNames[former.text] == nil,
          !DialogGraph.BuiltIn.reserved.contains(former.text)
        else {
          problems.append(
            Problem(
              .duplicateName, at: former.mark, "'\(former.text)' already names something else",
              remedy: "remove it, or give the other entry another name"))
          continue
        }
        formerNames[former.text] = draft.name
      }
    }
  }

  private mutating func kind(of draft: EntryDraft) -> Question.Kind {
    guard let type = draft.value(.type) else { return .choice }
    if let kind = Question.Kind(rawValue: type.text) { return kind }
    problems.append(
      Problem(
        .badValue, at: type.mark, "'\(type.text)' is no type of answer",
        remedy: Problem.didYouMean(
          type.text, among: Question.Kind.allCases.map(\.rawValue),
          else: "the types are "
            + Question.Kind.allCases.map(\.rawValue).joined(separator: ", "))))
    return .line
  }
}
