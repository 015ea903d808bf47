import Findings

/// The order of the entries, and what they are called.
extension Linker {
  /// Puts the entries in the order of the chapters that the dialog lists, common ones first.
  mutating func orderChapters(_ head: EntryDraft) {
    let listed = head.value(.chapters).map(names) ?? []
    chapters = listed.map(\.text)
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

  mutating func index(_ draft: EntryDraft) {
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
  mutating func indexFormerNames() {
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

  mutating func kind(of draft: EntryDraft) -> Question.Kind {
    guard let type = draft.value(.type) else { return .choice }
    return oneOf(type, "type of answer", among: "the types are") ?? .line
  }
}
