import Findings

extension FindingPage {
  /// What no walk comes to, whatever is answered.
  static let reach: [FindingPage] = [
    FindingPage(
      .unreachableQuestion,
      "a question is never asked",
      why: """
        All walks were searched, with every answer that makes a difference, and none comes to
        it. Mostly its condition contradicts the way to it.
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
        @ if first is yes and first is no
        And is that so?

        > It stands in the letter.

        -> plan

        # letter more
        @ title Write more
        I say {first} and {second}.
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
        @ if first is yes
        And is that so?

        > It stands in the letter.

        -> plan

        # letter more
        @ title Write more
        I say {first} and {second}.
        """)),
    FindingPage(
      .unreachableSay,
      "something is never told",
      why: """
        All walks were searched and none comes to it. If it warns of something, nobody is
        warned.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what to do.

        -> warning

        # say warning
        @ if first is yes and first is no
        Be careful.

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what to do.

        -> warning

        # say warning
        @ if first is yes
        Be careful.

        -> plan
        """)),
    FindingPage(
      .unreachableStep,
      "a step is in no plan",
      why: """
        All walks were searched and at the end of none does its condition hold. Somebody goes
        away without what was written for them.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when next
        @ if first is yes and first is no
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
      .unreachableLetter,
      "a letter is never offered",
      why: """
        All walks were searched and at the end of none does its condition hold.
        """,
      failing: .entries(
        """
        # letter more
        @ title Write more
        @ if first is yes and first is no
        My answer is: {first}.
        """),
      mended: .entries(
        """
        # letter more
        @ title Write more
        @ if first is yes
        My answer is: {first}.
        """)),
    FindingPage(
      .unreachablePart,
      "nothing that is ever said brings a part in",
      why: """
        A fact or a part is read only where a text names it in braces. One that nothing brings
        in is checked again and again for nobody.
        """,
      failing: .entries(
        """
        # part closing
        Yours sincerely.
        """),
      mended: .entries(
        """
        # part closing
        Yours sincerely.

        # letter more
        @ title Write more
        My answer is: {first}.

        {closing}
        """)),
    FindingPage(
      .unreachableOption,
      "an option is never offered",
      why: """
        Its '?' holds for nobody who is asked the question.
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
        And which?

        > It stands in the letter.

        - this: This one

        ? first is yes and first is no
        - that: That one

        -> plan

        # letter more
        @ title Write more
        I say {second}.
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
        And which?

        > It stands in the letter.

        - this: This one

        ? first is yes
        - that: That one

        -> plan

        # letter more
        @ title Write more
        I say {second}.
        """)),
    FindingPage(
      .unreachableParagraph,
      "a paragraph is never said",
      why: """
        Its '?' holds for nobody who comes to the entry. A warning that nobody reads warns
        nobody.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when next
        @ if first is yes
        More.

        ? first is no
        Even more.
        """),
      mended: .entries(
        """
        # step more
        @ title More
        @ when next
        More.

        ? first is no
        Even more.
        """)),
    FindingPage(
      .unreachableTitle,
      "one of several titles is never shown",
      why: """
        Its '?' holds for nobody who sees the entry. The same is said of the subject of a
        letter.
        """,
      failing: .entries(
        """
        # step more
        ? first is no
        @ title Less

        @ title More
        @ when next
        @ if first is yes
        More.
        """),
      mended: .entries(
        """
        # step more
        ? first is no
        @ title Less

        ? otherwise
        @ title More
        @ when next
        More.
        """)),
  ]
}
