package import Dialog
package import Findings
package import Speech

/// What checks look at: a dialog, the search of its walks, and what is asked of it.
package struct Inspection: Sendable {
  package let spoken: SpokenDialog
  package let search: WalkSearch
  /// The day for which facts must be up to date.
  package let day: CalendarDay
  /// How many items the coverage list has; nil when there is none to hold the dialog to.
  package let items: Int?
  /// The worked examples, played; nil when they are not looked at.
  package private(set) var plays: WalkthroughPlays?

  /// The words of the dialog that mean two things.
  let clashes: [WordClash]

  package var dialog: DialogGraph { spoken.dialog }

  /// An inspection of a dialog on a day; it searches all walks.
  package init(
    _ spoken: SpokenDialog, on day: CalendarDay, items: Int? = nil, plays: WalkthroughPlays? = nil
  ) {
    self.spoken = spoken
    self.day = day
    self.items = items
    self.plays = plays
    search = WalkSearch(spoken.dialog, on: day)
    clashes = WordClash.all(in: spoken.dialog, search)
  }

  /// The same inspection with its worked examples, played.
  package func with(_ plays: WalkthroughPlays) -> Inspection {
    var inspection = self
    inspection.plays = plays
    return inspection
  }

  /// What all checks find, in the order of files and lines.
  package func findings() -> [Finding] {
    Check.all.filter { search.isComplete || !$0.needsSearch }
      .flatMap { $0.run(self) }
      .sorted {
        ($0.place, $0.code.rawValue, $0.message) < ($1.place, $1.code.rawValue, $1.message)
      }
  }

  /// A walk on one line, for a finding.
  func words(_ walk: SampleWalk) -> String {
    walk.count == 0 ? "the start" : walk.lines(in: dialog).joined(separator: "; ")
  }

  /// Where what concerns the whole dialog is reported: its first place.
  var start: Finding.Place { dialog.place(dialog.nodes[dialog.start].place) }
}
