import Findings

extension FindingPage {
  /// What people type must mean one thing.
  static let toldApart: [FindingPage] = [
    FindingPage(
      .confusableOptions,
      "a word means two options of a question",
      why: """
        Somebody who types it must be asked back, each time. Capitals and accents make no
        difference. Options that are never offered together may share a word.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        Is it so?

        > It decides what to do.

        - yes: Yes | maybe
        - no: No | maybe

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        Is it so?

        > It decides what to do.

        - yes: Yes | certainly
        - no: No | not at all

        -> plan
        """)),
    FindingPage(
      .confusableTitles,
      "a title means two things in one list",
      why: """
        Letters are chosen by their number or by their title, and so are the answers that may
        have changed when somebody comes back. Whoever types a title must get what they mean.
        Letters that are never offered together may share one.
        """,
      failing: .entries(
        """
        # letter more
        @ title Write
        My answer is: {first}.
        """),
      mended: .entries(
        """
        # letter more
        @ title Write more
        My answer is: {first}.
        """)),
    FindingPage(
      .numericOption,
      "an option is called by a number",
      why: """
        Numbers choose options by their place in the list. Somebody who types "2" and means an
        option of that name would get the second one.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        How many?

        > It decides what to do.

        - two: 2
        - three: 3

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        How many?

        > It decides what to do.

        - two: Two
        - three: Three

        -> plan
        """)),
  ]
}
