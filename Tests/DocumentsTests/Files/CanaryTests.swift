import Dialog
import Documents
import Engine
import Findings
import TestSupport
import Testing

/// Nothing private stands in what anybody may read.
@Suite struct CanaryTests {
  /// Every private question answered with a word of its own; the others as the walk needs it.
  private func answers(_ dialog: DialogGraph) -> (list: [(String, Value)], canaries: [String]) {
    var canaries: [String] = []
    var list = Paper.petition.filter { $0.0 != "home" }
    list.append(("home", .postcode(Postcode(outward: "BS5", inward: "9ZZ"))))
    canaries.append("BS5 9ZZ")
    for (index, question) in dialog.questions.enumerated() where !question.isInWalk {
      let word = "CANARY\(index)X"
      let value: Value? =
        switch question.kind {
        case .line, .text: .text(question.isPrivate ? word : "Open \(index)")
        case .date: PartialDate(year: 2100 + index, month: 5).map(Value.date)
        case .number: .number(70_000 + index)
        case .many: .choices(question.options.map(\.name).filter { $0 != "none" })
        case .choice: question.options.first.map { .choice($0.name) }
        case .postcode: nil
        }
      guard let value else { continue }
      list.append((question.name, value))
      guard question.isPrivate else { continue }
      switch question.kind {
      case .line, .text: canaries.append(word)
      case .date: canaries.append("May \(2100 + index)")
      case .number, .postcode: break
      // "No" stands in any text.
      case .many, .choice: canaries += question.options.map(\.label).filter { $0.count > 8 }
      }
    }
    return (list, canaries)
  }

  @Test(arguments: [false, true])
  func aPublicTextHasNoPrivateAnswerInAnyFormat(isDiscreet: Bool) throws {
    let tongue = try Paper.real()
    let dialog = tongue.script.dialog
    let (list, canaries) = answers(dialog)
    let files = Paper.files(Paper.state(list), tongue, isDiscreet: isDiscreet)
    let open = files.filter { $0.key.hasPrefix("public-") || $0.key.hasPrefix("open-") }
    // The petition and the message to those who signed, in four formats.
    #expect(open.count == 8, "\(open.keys.sorted())")
    let petition = open.values.contains { $0.contains("Please sign.") }
    #expect(petition)
    for (name, text) in open {
      for canary in canaries {
        #expect(!text.contains(canary), "\(canary) in \(name)")
      }
      for word in ["you are private", "Made on", "Your plan", "step-"] {
        #expect(!text.contains(word), "\(word) in \(name)")
      }
    }
    // The canaries are there, so that the search above means something.
    let rest = files.filter { open[$0.key] == nil }.values.joined()
    let sung = canaries.filter { rest.contains($0) }
    #expect(sung.count > 20, "\(canaries.count) canaries, \(sung.count) of them in the papers")
  }

  @Test func aPrivateAnswerInAPublicLetterIsAnErrorWhenItIsLoaded() {
    let text = Visa.text.replacing("@ title Plea\n", with: "@ title Plea\n@ public\n")
      .replacing("@ title Name\n", with: "@ title Name\n@ private\n")
    #expect(SmallDialog.findings(text).map(\.code).contains(.privateInPublic))
  }
}
