import Dialog
import Findings

extension Check {
  /// That no fact is believed longer than somebody promised to look at it again.
  static let overdueFacts = Check("facts are up to date") { inspection in
    let dialog = inspection.dialog
    var findings = dialog.parts.compactMap { part -> Finding? in
      guard let source = part.source, source.recheck < inspection.day else { return nil }
      return Finding(
        .overdueFact, at: dialog.place(part.place),
        "the fact '\(part.name)' was to be checked again by \(source.recheck)",
        remedy: "look at \(source.text), mend the fact, and move '@ checked' and '@ recheck' on",
        severity: .warning)
    }
    if dialog.review < inspection.day {
      findings.append(
        Finding(
          .overdueReview, at: inspection.start,
          "the dialog was to be read again by \(dialog.review)",
          remedy: "read the whole of it, and move '@ review' on", severity: .warning))
    }
    return findings
  }
}
