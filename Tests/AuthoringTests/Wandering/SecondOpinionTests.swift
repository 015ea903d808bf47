import Authoring
import Dialog
import Engine
import Speech
import TestSupport
import Testing

@Suite struct SecondOpinionTests {
  private func opinion(
    _ text: String, searching other: String? = nil, walks: Int = 60, seed: UInt64 = 1
  ) throws -> SecondOpinion {
    let spoken = try SpokenDialog.small(text)
    let search = WalkSearch(try SpokenDialog.small(other ?? text).dialog, on: Inspection.day)
    return SecondOpinion(spoken, search, walks: walks, seed: seed)
  }

  @Test(arguments: UInt64(0)..<16)
  func `agrees with the search of a dialog made up by chance`(seed: UInt64) throws {
    let text = RandomDialog(seed: seed).text
    let opinion = try opinion(text, seed: seed)
    #expect(opinion.disagreements == [], "\(text)")
  }

  @Test func `agrees with the search of the dialog that people use`() throws {
    let inspection = try RealDialog.inspection()
    let opinion = SecondOpinion(inspection.spoken, inspection.search, walks: 25, seed: 7)
    #expect(opinion.disagreements == [])
    #expect(opinion.lines.last == "All of them agree with the search.")
  }

  @Test func `says the same for the same seed, and other things for another`() throws {
    let first = try opinion(SampleDialog.text, walks: 5, seed: 3)
    #expect(try opinion(SampleDialog.text, walks: 5, seed: 3).lines == first.lines)
    let others = try (0..<6).map {
      try opinion(SampleDialog.text, walks: 1, seed: $0).lines.dropFirst()
    }
    #expect(Set(others).count > 1)
  }

  @Test(
    arguments: [
      ("@ if first is no\nWait", "@ if first is no and first is yes\nWait", "'wait'"),
      (
        "# letter petition\n@ title Petition\n@ if first is no",
        "# letter petition\n@ title Petition\n@ if first is no and first is yes", "'petition'"
      ),
      ("@ if first is no\nWhere", "@ if first is no and first is yes\nWhere", "'town'"),
      ("? first is yes\n- nowhere", "? first is no and first is yes\n- nowhere", "'town.nowhere'"),
    ])
  func `shows where a search is wrong`(right: String, wrong: String, name: String) throws {
    // An option that is offered, so that the search can have lost it.
    let text = SampleDialog.text.replacing(
      "? first is yes\n- nowhere", with: "? first is no\n- nowhere")
    let right = right.replacing("first is yes\n- nowhere", with: "first is no\n- nowhere")
    #expect(text.contains(right))
    let opinion = try opinion(text, searching: text.replacing(right, with: wrong))
    #expect(opinion.disagreements.contains { $0.contains(name) }, "\(opinion.disagreements)")
    if name == "'town'" {
      let isLonger = opinion.disagreements.contains {
        $0.contains("it has 4 questions, and walks have 3 to 3")
      }
      #expect(isLonger)
    }
    #expect(opinion.lines.last == "They do not agree with the search: one of the two is wrong.")
  }
}
