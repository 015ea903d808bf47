import Findings

extension FindingPage {
  /// Worked examples that go otherwise than they say.
  static let walkthroughs: [FindingPage] = [
    FindingPage(
      .malformedLine,
      "a line of a walkthrough is none that there can be",
      why: """
        A line that is passed over would expect nothing, and the walkthrough would pass.
        """,
      failing: .walkthrough(
        """
        @ day 2026-11-23
        the first answer is yes
        """),
      mended: .walkthrough(
        """
        @ day 2026-11-23
        first: yes
        """)),
    FindingPage(
      .missingDay,
      "a walkthrough has no day",
      why: """
        Steps have dates, and rules count days. On a day of its own a walkthrough comes out the
        same today and next year.
        """,
      failing: .walkthrough(
        """
        first: yes
        """),
      mended: .walkthrough(
        """
        @ day 2026-11-23
        first: yes
        """)),
    FindingPage(
      .otherQuestion,
      "another question is asked than the walkthrough answers",
      why: """
        A route or a condition leads elsewhere than whoever wrote the example believed. One of
        the two is wrong.
        """,
      failing: .walkthrough(
        """
        @ day 2026-11-23
        name: Sam
        """),
      mended: .walkthrough(
        """
        @ day 2026-11-23
        first: yes
        letters: write
        name: Sam
        """)),
    FindingPage(
      .answerNotTaken,
      "an answer of a walkthrough is not understood",
      why: """
        Somebody who types this will not be understood either.
        """,
      failing: .walkthrough(
        """
        @ day 2026-11-23
        first: that depends
        """),
      mended: .walkthrough(
        """
        @ day 2026-11-23
        first: yeah
        """)),
    FindingPage(
      .notOffered,
      "a walkthrough chooses what is not offered to this person",
      why: """
        The option or letter exists, and its condition does not hold here.
        """,
      failing: .walkthrough(
        """
        @ day 2026-11-23
        first: unknown
        letters: thank
        """),
      mended: .walkthrough(
        """
        @ day 2026-11-23
        first: yes
        letters: thank
        """)),
    FindingPage(
      .stepMissing,
      "a step is not in the plan",
      why: """
        Somebody in this situation would not be told.
        """,
      failing: .walkthrough(
        """
        @ day 2026-11-23
        first: unknown
        plan: do, wait
        """),
      mended: .walkthrough(
        """
        @ day 2026-11-23
        first: yes
        plan: do, wait
        """)),
    FindingPage(
      .stepOutOfOrder,
      "steps stand in another order in the plan",
      why: """
        What somebody must do today comes before everything else.
        """,
      failing: .walkthrough(
        """
        @ day 2026-11-23
        first: yes
        plan: wait, do
        """),
      mended: .walkthrough(
        """
        @ day 2026-11-23
        first: yes
        plan: do, wait
        """)),
    FindingPage(
      .stepUnwanted,
      "a step is in the plan that must not be",
      why: """
        Advice that is wrong for somebody can be worse than none.
        """,
      failing: .walkthrough(
        """
        @ day 2026-11-23
        first: yes
        not in plan: wait
        """),
      mended: .walkthrough(
        """
        @ day 2026-11-23
        first: unknown
        not in plan: wait
        """)),
    FindingPage(
      .notSaid,
      "words are not said",
      why: """
        Where the wording itself is the point, an example holds the dialog to it. How the lines
        are broken does not matter.
        """,
      failing: .walkthrough(
        """
        @ day 2026-11-23
        > Is that so?
        """),
      mended: .walkthrough(
        """
        @ day 2026-11-23
        > Is it so?
        """)),
    FindingPage(
      .noGap,
      "a letter has no gap where one is expected",
      why: """
        What is not known stays a gap that everybody can see. It is never invented, and never
        left out in silence.
        """,
      failing: .walkthrough(
        """
        @ day 2026-11-23
        first: yes
        letters: write
        name: Sam
        gap: name
        """),
      mended: .walkthrough(
        """
        @ day 2026-11-23
        first: yes
        letters: write
        name: skip
        gap: name
        """)),
    FindingPage(
      withoutExample: .backDiffers,
      "'back' does not lead where the conversation had come from",
      why: """
        Each answer of a walkthrough is taken back again, and each question must be the one seen
        on the way. Where it is not, the fault is the program's: please report it, with the
        walkthrough.
        """),
  ]
}
