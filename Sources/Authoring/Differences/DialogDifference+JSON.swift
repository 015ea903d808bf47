import Dialog
import Findings

extension DialogDifference {
  /// The report for programs: one object, with the same five parts.
  package var json: String {
    JSONText.of(
      Document(
        dialog: name,
        entries: entries.map { entry in
          Document.Entry(
            change: entry.kind.rawValue, kind: entry.entry, name: entry.name,
            formerly: entry.formerly, path: entry.place.path, line: entry.place.line,
            aspects: entry.aspects.map {
              Document.Aspect(name: $0.name, old: $0.old, new: $0.new)
            })
        },
        isSearched: isSearched,
        leads: leads.map { lead in
          Document.Lead(
            change: lead.kind.rawValue, entry: lead.entry, to: lead.goals?.now,
            formerlyTo: lead.goals?.before, walk: lead.walk.lines(in: dialog))
        },
        walkthroughs: walkthroughs.map { walkthrough in
          Document.Example(
            name: walkthrough.name, stopsAtLine: walkthrough.stop?.place.line,
            reason: walkthrough.stop?.reason, steps: Document.Gains(walkthrough.steps),
            letters: Document.Gains(walkthrough.letters))
        },
        walkthroughsPlayed: walkthroughCount,
        translations: translations.map { change in
          Document.Language(
            language: change.language, stale: change.stale, new: change.missing,
            unused: change.unused)
        },
        kept: kept?.filter { !$0.isUntouched }.map { change in
          Document.Conversation(
            name: change.name,
            answers: change.answers.map {
              Document.Answer(question: $0.question, reason: $0.reason.rawValue)
            },
            asksNext: change.asksNext, stepsMore: change.steps.more,
            stepsFewer: change.steps.fewer)
        },
        keptLookedAt: kept?.count, keptDamaged: kept.map { _ in damagedCount }))
  }
}

private struct Document: Encodable {
  struct Entry: Encodable {
    let change, kind, name: String
    let formerly: String?
    let path: String
    let line: Int
    let aspects: [Aspect]
  }

  struct Aspect: Encodable {
    let name: String
    let old, new: [String]
  }

  struct Lead: Encodable {
    let change, entry: String
    let to, formerlyTo: String?
    let walk: [String]
  }

  struct Gains: Encodable {
    let added, removed: [String]

    init(_ gains: WalkthroughChange.Gains) {
      added = gains.added
      removed = gains.removed
    }
  }

  struct Example: Encodable {
    let name: String
    let stopsAtLine: Int?
    let reason: String?
    let steps, letters: Gains
  }

  struct Language: Encodable {
    let language: String
    let stale, new, unused: [String]
  }

  struct Answer: Encodable {
    let question, reason: String
  }

  struct Conversation: Encodable {
    let name: String
    let answers: [Answer]
    let asksNext: String?
    let stepsMore, stepsFewer: Int
  }

  let dialog: String
  let entries: [Entry]
  let isSearched: Bool
  let leads: [Lead]
  let walkthroughs: [Example]
  let walkthroughsPlayed: Int
  let translations: [Language]
  let kept: [Conversation]?
  let keptLookedAt, keptDamaged: Int?
}
