import Findings

extension FindingPage {
  /// Conditions that decide nothing, and answers that nobody needs.
  static let decisions: [FindingPage] = [
    FindingPage(
      .alwaysTrue,
      "a condition holds for everybody who comes to it",
      why: """
        It decides nothing. Either it is not needed, or it does not say what its author meant,
        and somebody reads what is not for them.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when next
        @ if first is yes or first is not yes
        More.
        """),
      mended: .entries(
        """
        # step more
        @ title More
        @ when next
        @ if first is yes
        More.
        """)),
    FindingPage(
      .neverTrue,
      "a comparison or rule holds for nobody",
      why: """
        What it should let through is never said.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        @ type number
        How many children are there?

        > It decides what to do.

        -> plan

        # step more
        @ title More
        @ when next
        @ if first < 0 or first > 7
        More.
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        @ type number
        How many children are there?

        > It decides what to do.

        -> plan

        # step more
        @ title More
        @ when next
        @ if first = 0 or first > 7
        More.
        """)),
    FindingPage(
      .neverGiven,
      "a condition reads an answer that nobody who comes to it was asked for",
      why: """
        The question stands on another branch of the walk. For everybody who comes here it is
        unanswered, so a comparison with it is never true, and 'is not' always.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what is asked.

        -> second if first is yes
        -> third

        # ask second
        @ title Second
        @ answers yes-no
        And is that so?

        > It decides what to do.

        -> third

        # ask third
        @ title Third
        @ answers yes-no
        And this?

        > It decides what to do.

        -> plan

        # step more
        @ title More
        @ when next
        @ if first is no
        More.

        ? second is yes or third is yes
        Even more.
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what is asked.

        -> second if first is yes
        -> third

        # ask second
        @ title Second
        @ answers yes-no
        And is that so?

        > It decides what to do.

        -> third

        # ask third
        @ title Third
        @ answers yes-no
        And this?

        > It decides what to do.

        -> plan

        # step more
        @ title More
        @ when next
        More.

        ? second is yes or third is yes
        Even more.
        """)),
    FindingPage(
      .unusedRule,
      "nothing asks for a rule",
      why: """
        Whoever reads the dialog must believe that it decides something.
        """,
      failing: .entries(
        """
        # rule sure
        @ if first is yes
        """),
      mended: .entries(
        """
        # rule sure
        @ if first is yes

        # step more
        @ title More
        @ when next
        @ if sure
        More.
        """)),
    FindingPage(
      .unusedAnswer,
      "nothing uses an answer",
      why: """
        Each question costs somebody time, and over SMS money, and each answer that is kept can
        fall into other hands. Ask only what decides something or is shown.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what to do.

        -> second

        # ask second
        @ title Second
        @ answers yes-no
        And is that so?

        > It decides what to do.

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what to do.

        -> second

        # ask second
        @ title Second
        @ answers yes-no
        And is that so?

        > It decides what to do.

        -> plan

        # step more
        @ title More
        @ when next
        @ if second is yes
        More.
        """)),
  ]
}
