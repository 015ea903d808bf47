import Dialog
import Findings

extension FindingPage {
  /// What an entry of its kind must have, or cannot.
  static let contents: [FindingPage] = [
    FindingPage(
      .emptyText,
      "an entry says nothing",
      why: """
        A question without words, a step without words: somebody would look at an empty screen.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when next
        """),
      mended: .entries(
        """
        # step more
        @ title More
        @ when next
        More.
        """)),
    FindingPage(
      .textNotAllowed,
      "an entry has words that nobody would read",
      why: """
        Rules, routes and lists of answers work in silence. What is meant for other authors
        stands after '//'.
        """,
      failing: .entries(
        """
        # rule sure
        @ if first is yes
        They are sure.

        # step more
        @ title More
        @ when next
        @ if sure
        More.
        """),
      mended: .entries(
        """
        # rule sure
        @ if first is yes
        // They are sure.

        # step more
        @ title More
        @ when next
        @ if sure
        More.
        """)),
    FindingPage(
      .missingOptions,
      "a question has nothing to choose from",
      why: """
        Without '@ type' a question is a choice, and a choice needs options: its own, or those
        of '@ answers'.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        Is it so?

        > It decides what to do.

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        Is it so?

        > It decides what to do.

        - yes: Yes
        - no: No

        -> plan
        """)),
    FindingPage(
      .optionsNotAllowed,
      "options stand where nothing is chosen",
      why: """
        A date, a number and a postcode are typed. Options beside them would never be offered.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        @ type date
        When is it?

        > It decides what to do.

        - soon: Soon

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        @ type date
        When is it?

        > It decides what to do.

        -> plan
        """)),
    FindingPage(
      .routesNotAllowed,
      "a route stands in an entry that is no place of the walk",
      why: """
        Only questions, what is told, and routes have a way on. Steps and letters come in the
        plan by their own condition.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when next
        More.

        -> plan
        """),
      mended: .entries(
        """
        # step more
        @ title More
        @ when next
        More.
        """)),
  ]
}
