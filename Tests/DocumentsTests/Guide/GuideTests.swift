import Dialog
import Documents
import Engine
import Foundation
import Speech
import TestSupport
import Testing

/// A whole dialog on paper.
@Suite struct GuideTests {
  /// Both forms of the same guide, written once: it is long.
  private static let written = Result<(page: Page, text: String), any Error> {
    let document = try GuideTests.document(on: Paper.day)
    return (
      Page(text: DocumentFormat.html.text(document)), DocumentFormat.text.text(document)
    )
  }

  private static func document(on day: CalendarDay) throws -> Document {
    let tongue = try Paper.real()
    return Guide(in: [tongue], english: tongue, on: day).document
  }

  private func page() throws -> Page { try Self.written.get().page }
  private func text() throws -> String { try Self.written.get().text }

  @Test func `a question for a date says on which side of today it lies`() throws {
    let text = try text()
    #expect(text.contains("It must be today or a day before today."))
    #expect(text.contains("It must be today or a day after today."))
  }

  @Test func everythingThatTheDialogHoldsIsInIt() throws {
    let dialog = try Paper.real().script.dialog
    let anchors = Set(try page().anchors)
    for question in dialog.questions { #expect(anchors.contains("place-\(question.name)")) }
    for node in dialog.nodes { #expect(anchors.contains("place-\(node.name)")) }
    for step in dialog.steps { #expect(anchors.contains("step-\(step.name)")) }
    for letter in dialog.letters { #expect(anchors.contains("message-\(letter.name)")) }
    for (name, title) in zip(dialog.ruleNames, dialog.ruleTitles) where title != nil {
      #expect(anchors.contains("word-\(name)"))
    }
    let text = try text()
    for question in dialog.questions {
      for option in question.options { #expect(text.contains(option.label)) }
    }
    for part in dialog.parts {
      guard let source = part.source else { continue }
      #expect(text.contains("Source: \(source.text)"))
    }
  }

  @Test func linksLeadSomewhereAndHeadingsSkipNoLevel() throws {
    let page = try page()
    #expect(Set(page.anchors).count == page.anchors.count)
    #expect(Set(page.targets).subtracting(page.anchors) == [])
    for (before, after) in zip(page.levels, page.levels.dropFirst()) {
      #expect(after <= before + 1)
    }
    #expect(page.fetches == [])
  }

  @Test func aQuestionSaysWhyAndWhereItsAnswersLead() throws {
    let tongue = try Paper.english(try Visa.script())
    let text = DocumentFormat.text.text(
      Guide(in: [tongue], english: tongue, on: Paper.day).document)
    #expect(
      text.contains(
        """
        Who is it about?

        Why: It decides who we speak to.

        Answers

        1. Me
        2. A friend

        What comes next

        * 2. Said on the way

        2. Said on the way
        ------------------

        When: "Who it is about" is "A friend"

        """))
    #expect(
      text.contains(
        """
        * When "In detention" is "Yes": 4. Place
        * In all other cases: 5. Stage

        """))
  }

  @Test func whatOneConditionRulesOutIsNotShownUnderIt() throws {
    let text = try text()
    // A letter from somebody in detention never says "urgent" and "not urgent" at once.
    for line in text.split(separator: "\n") where line.hasPrefix("When:") {
      #expect(
        !(line.contains("the person speaks for themselves")
          && line.contains("somebody helps another person")), "\(line)")
    }
  }

  @Test func factsThatAreDueAreMarked() throws {
    let mark = "Check this again before you use it."
    #expect(!(try page().text.contains(mark)))
    let later = DocumentFormat.text.text(
      try Self.document(on: Paper.day.advanced(by: 3 * 365)))
    let facts = try Paper.real().script.dialog.parts.filter { $0.source != nil }
    #expect(later.components(separatedBy: mark).count == facts.count + 1)
  }

  @Test func theLeaderIsToldWhatToSayAtTheStart() throws {
    let text = try text()
    for sentence in [
      "This is information, not legal advice.", "Nobody has to answer.", "Nothing is kept.",
      "with one laptop. You need no internet",
    ] {
      #expect(text.contains(sentence))
    }
  }

  @Test func itHasNoNamesOfEntriesAndNoPlaceholders() throws {
    let dialog = try Paper.real().script.dialog
    let text = try text()
    #expect(!text.contains("{") && !text.contains("}"))
    for name in dialog.ruleNames where name.contains("-") {
      #expect(!text.contains(name), "\(name)")
    }
  }

  @Test func thePictureHasEveryPlaceAndNoTwoWaysInOneLane() throws {
    let page = try page()
    let dialog = try Paper.real().script.dialog
    #expect(page.text.components(separatedBy: "<rect ").count - 1 == dialog.nodes.count + 1)
    let longer = page.text.matches(of: /<path d="M\d+ (\d+)H(\d+)q8 0 8 8V(\d+)q/)
    #expect(!longer.isEmpty)
    for (index, way) in longer.enumerated() {
      for other in longer[(index + 1)...] where way.output.2 == other.output.2 {
        let (from, to) = (Int(way.output.1) ?? 0, Int(way.output.3) ?? 0)
        let (otherFrom, otherTo) = (Int(other.output.1) ?? 0, Int(other.output.3) ?? 0)
        #expect(to <= otherFrom || otherTo <= from)
      }
    }
  }
}
