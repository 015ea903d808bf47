import Dialog
import Documents
import Engine
import Findings
import TestSupport
import Testing

/// Nothing private stands in what anybody may read.
@Suite struct CanaryTests {
  /// A value for a question, and what of it must not be found in a public text.
  private func sung(_ question: Question, _ index: Int) -> (value: Value, canaries: [String])? {
    let word = "CANARY\(index)X"
    switch question.kind {
    case .line, .text: return (.text(word), [word])
    case .date:
      return PartialDate(year: 2100 + index, month: 5, day: 4).map {
        (.date($0), ["4 May \(2100 + index)", "\(2100 + index)-05-04"])
      }
    case .number: return (.number(70_000 + index), ["\(70_000 + index)"])
    case .postcode: return (.postcode(Postcode(outward: "BS5", inward: "9ZZ")), ["BS5", "9ZZ"])
    // "No" stands in any text.
    case .many:
      let options = question.options.filter { $0.name != "none" }
      return (.choices(options.map(\.name)), options.map(\.label).filter { $0.count > 8 })
    case .choice:
      return question.options.first.map { (.choice($0.name), [$0.label].filter { $0.count > 8 }) }
    }
  }

  /// Every question of letters and every private one answered, the private ones with canaries.
  private func answers(
    _ person: [(String, Value)], _ dialog: DialogGraph
  ) -> (list: [(String, Value)], canaries: [String: [String]]) {
    var list = person
    var canaries: [String: [String]] = [:]
    for (index, question) in dialog.questions.enumerated() {
      guard question.isPrivate || !question.isInWalk, let sung = sung(question, index) else {
        continue
      }
      list.removeAll { $0.0 == question.name }
      list.append((question.name, sung.value))
      if question.isPrivate { canaries[question.name] = sung.canaries }
    }
    return (list, canaries)
  }

  @Test func everyPrivateQuestionHasACanaryAndMostAreSungInThePapers() throws {
    let tongue = try Paper.real()
    let dialog = tongue.script.dialog
    let (list, canaries) = answers(Paper.petition, dialog)
    let names = Set(dialog.questions.filter(\.isPrivate).map(\.name))
    #expect(Set(canaries.keys) == names && names.count > 40)
    // A yes or no stands in any text.
    #expect(canaries.filter { $0.value.isEmpty }.keys.sorted() == ["lawyer-silent"])
    let text = Paper.files(Paper.state(list), tongue, as: [.text, .json])
      .filter { !$0.key.hasPrefix("public-") }.values.joined()
    let sung = canaries.filter { $0.value.contains(where: text.contains) }
    #expect(sung.count > 15, "\(sung.keys.sorted())")
  }

  /// Answers that no longer count are in the list too, such as a place of detention.
  @Test(arguments: [[], ["ar"], ["ti", "en"]], [false, true])
  func aPublicTextHasNoPrivateAnswerInAnyFormat(languages: [String], isDiscreet: Bool) throws {
    let tongue = try Paper.real()
    let dialog = tongue.script.dialog
    let (list, canaries) = answers(Paper.petition, dialog)
    let files = Paper.files(
      Paper.state(list), tongue, in: try languages.map(Paper.translated), isDiscreet: isDiscreet)
    let open = files.filter { $0.key.hasPrefix("public-") || $0.key.hasPrefix("open-") }
    // Every public letter in text, Markdown, HTML and JSON; none is a draft of a mail.
    #expect(open.count == dialog.letters.count(where: \.isPublic) * 4, "\(open.keys.sorted())")
    let petition = open.values.contains { $0.contains("Please sign.") }
    #expect(petition)
    // A calendar shows itself on a locked telephone.
    let shown = files.filter { open[$0.key] != nil || $0.key.hasSuffix(".ics") }
    for (name, text) in shown {
      for canary in canaries.values.joined() {
        #expect(!text.contains(canary), "\(canary) in \(name)")
      }
      for word in ["you are private", "Made on", "Your plan", "step-"] {
        #expect(!text.contains(word), "\(word) in \(name)")
      }
    }
  }

  @Test func whoeverIsInDangerIsOfferedNoPublicText() throws {
    let list = Paper.petition.map { name, value in
      name == "detained" ? (name, Value.choice("yes")) : (name, value)
    }
    let files = Paper.files(Paper.state(list + [("centre", .text("X"))]), try Paper.real())
    #expect(files.keys.contains("plan.txt"))
    #expect(!files.keys.contains { $0.hasPrefix("public-") })
  }

  @Test(arguments: [
    ("@ title Plea\n", "@ title Plea\n@ public\n"),
    ("@ title Plea\n", "@ title Plea of {name}\n@ public\n"),
  ])
  func aPrivateAnswerInAPublicLetterIsAnErrorWhenItIsLoaded(from: String, to: String) {
    let text = Visa.text.replacing(from, with: to)
      .replacing("@ title Name\n", with: "@ title Name\n@ private\n")
    #expect(SmallDialog.findings(text).map(\.code).contains(.privateInPublic))
  }
}
