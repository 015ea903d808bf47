import Dialog
import Findings

extension DialogDifference {
  /// The report for people, line by line.
  package var lines: [String] {
    var lines = entryLines + leadLines + walkthroughLines + translationLines + keptLines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private var entryLines: [String] {
    guard !entries.isEmpty else { return ["Entries of \(name): nothing has changed", ""] }
    let counts = EntryChange.Kind.allCases.map { kind in
      "\(entries.count { $0.kind == kind }) \(kind.rawValue)"
    }
    var lines = ["Entries of \(name): " + counts.joined(separator: ", ")]
    for entry in entries {
      let formerly = entry.formerly.map { ", formerly \($0)" } ?? ""
      lines.append(
        "  \(entry.kind.rawValue) \(entry.entry) \(entry.name)\(formerly) "
          + "(\(entry.place.path):\(entry.place.line))")
      for aspect in entry.aspects {
        lines.append("    \(aspect.name)")
        lines += aspect.old.map { "      - \($0)" } + aspect.new.map { "      + \($0)" }
      }
    }
    return lines + [""]
  }

  private var leadLines: [String] {
    var lines = ["Walks that lead elsewhere: \(leads.isEmpty ? "none" : "\(leads.count)")"]
    if !isSearched {
      lines[0] += " (the search was given up on the way, so there may be more)"
    }
    for lead in leads {
      lines.append("  " + lead.sentence + ", for example")
      lines.append("    " + words(lead.walk))
    }
    return lines + [""]
  }

  private var walkthroughLines: [String] {
    var lines = [
      "Walkthroughs that lead elsewhere: \(walkthroughs.count) of \(walkthroughCount)"
    ]
    for walkthrough in walkthroughs {
      lines.append("  \(walkthrough.name)")
      if let stop = walkthrough.stop {
        lines.append("    stops at \(stop.place.path):\(stop.place.line): \(stop.reason)")
      }
      lines += Self.lines("plan", walkthrough.steps) + Self.lines("letters", walkthrough.letters)
    }
    return lines + [""]
  }

  private static func lines(_ what: String, _ gains: WalkthroughChange.Gains) -> [String] {
    guard !gains.isEmpty else { return [] }
    let names = gains.removed.map { "- \($0)" } + gains.added.map { "+ \($0)" }
    return [
      "    \(what): " + (names.isEmpty ? ["in another order"] : names).joined(separator: ", ")
    ]
  }

  private var translationLines: [String] {
    guard !translations.isEmpty else { return ["Translations: there are none beside it", ""] }
    var lines = ["Translations"]
    for change in translations {
      lines.append(
        "  \(change.language): \(change.stale.count) made stale, \(change.missing.count) new, "
          + "\(change.unused.count) no longer used")
      lines += Self.keys("stale", change.stale) + Self.keys("new", change.missing)
    }
    return lines + [""]
  }

  /// Each key once, with how many of its texts it stands for.
  private static func keys(_ what: String, _ keys: [String]) -> [String] {
    let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { $0.key < $1.key }.map { key, count in
      "    \(what): \(key)" + (count > 1 ? " (\(count) texts)" : "")
    }
  }

  private var keptLines: [String] {
    guard let kept else { return [] }
    let touched = kept.filter { !$0.isUntouched }
    var lines = ["Kept conversations that it touches: \(touched.count) of \(kept.count)"]
    if damagedCount > 0 { lines.append("  \(damagedCount) more are damaged and cannot be read") }
    for change in touched {
      lines.append("  \(change.name)")
      for (question, reason) in change.answers {
        lines.append("    the answer of '\(question)' \(reason.words)")
      }
      if let asksNext = change.asksNext { lines.append("    '\(asksNext)' is asked next") }
      if change.steps != (0, 0) {
        lines.append("    the plan: \(change.steps.more) steps more, \(change.steps.fewer) fewer")
      }
    }
    return lines
  }

  private func words(_ walk: SampleWalk) -> String {
    walk.count == 0 ? "every walk" : walk.lines(in: dialog).joined(separator: "; ")
  }
}

extension LeadChange {
  fileprivate var sentence: String {
    if let goals { return "\(entry) leads to \(goals.now) now, and led to \(goals.before) before" }
    return switch kind {
    case .gained: "\(entry) comes up now, and did not before"
    case .lost: "\(entry) came up before, and does not now"
    case .turned: "\(entry) leads elsewhere"
    }
  }
}

extension KeptChange.Reason {
  fileprivate var words: String {
    switch self {
    case .gone: "counts no longer: the question is gone"
    case .unfit: "no longer fits, so it is asked again"
    case .passedBy: "counts no longer: the walk does not come by the question"
    }
  }
}
