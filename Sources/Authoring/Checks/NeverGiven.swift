import Dialog
import Findings

extension Check {
  /// That conditions read only what somebody who comes to them can have been asked.
  static let neverGiven = Check("conditions read what was asked", needsSearch: true) {
    inspection in
    let dialog = inspection.dialog
    return inspection.search.conditions.flatMap { judged in
      judged.neverGiven.map { question in
        let name = dialog.questions[question].name
        return Finding(
          .neverGiven, at: dialog.place(of: judged.target),
          "a condition of '\(dialog.name(of: judged.target))' reads '\(name)', which nobody who "
            + "comes to it was asked",
          remedy: "ask '\(name)' on the way to it, or leave it out", severity: .warning)
      }
    }
  }
}
