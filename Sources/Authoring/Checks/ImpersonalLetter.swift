import Dialog
import Findings

extension Check {
  /// That no letter comes out the same for everybody: services that carry letters to politicians
  /// refuse copies, and so do the people who read them.
  static let impersonalLetter = Check("letters have something of the person", needsSearch: true) {
    inspection in
    let dialog = inspection.dialog
    // A form is filled in by hand, and nobody sends it.
    let sent = inspection.search.impersonal.filter { dialog.letters[$0.key].form == nil }
    return sent.sorted { $0.key < $1.key }.map { letter, walk in
      Finding(
        .impersonalLetter, at: dialog.place(dialog.letters[letter].place),
        "the letter '\(dialog.letters[letter].name)' says nothing of the person's own, after: "
          + inspection.words(walk),
        remedy: "bring in an answer, such as '{name}' or their own words", severity: .warning)
    }
  }
}
