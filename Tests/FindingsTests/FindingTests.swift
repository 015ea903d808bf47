import Findings
import Testing

@Suite struct FindingTests {
  @Test func aFindingReadsLikeACompilers() {
    let finding = Finding(
      Finding.Code(rawValue: "unknown-entry"),
      at: Finding.Place(path: "Dialogs/a.dialog", line: 14, column: 9),
      "no entry is named 'centr'", remedy: "did you mean 'centre'?")
    #expect(
      finding.description
        == "Dialogs/a.dialog:14:9: error[unknown-entry]: no entry is named 'centr'; "
        + "did you mean 'centre'?")
  }

  @Test func placesAreOrderedByFileThenLineThenColumn() {
    let places = [("a", 1, 1), ("a", 1, 2), ("a", 2, 1), ("b", 1, 1)].map {
      Finding.Place(path: $0.0, line: $0.1, column: $0.2)
    }
    #expect(places.reversed().sorted() == places)
    #expect(Finding.Place(path: "a") == places[0])
  }

  @Test func oneOfAKindIsNotSeveral() {
    #expect(Finding.Severity.error.counted(1) == "1 error")
    #expect([0, 2].map(Finding.Severity.note.counted) == ["0 notes", "2 notes"])
  }
}
