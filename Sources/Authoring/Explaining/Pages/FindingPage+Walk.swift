import Dialog
import Findings

extension FindingPage {
  /// The way from the start to the plan.
  static let walk: [FindingPage] = [
    FindingPage(
      .missingRoute,
      "an entry leads nowhere when no condition of its routes holds",
      why: """
        Somebody would be left alone in the middle of the conversation. The last route has no
        condition, so there is always a way on: also for an answer that was added later, for "I
        don't know", and for somebody who would rather not say.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what to do.

        -> plan if first is yes
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what to do.

        -> thanks if first is yes
        -> plan

        # say thanks
        Thank you.

        -> plan
        """)),
    FindingPage(
      .unreachableRoute,
      "a route is never taken",
      why: """
        Of several routes the first one that holds is taken. One that stands after a route which
        always holds, or whose condition holds only where an earlier one does, leads nobody
        anywhere.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what to do.

        -> plan
        -> thanks if first is yes

        # say thanks
        Thank you.

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what to do.

        -> thanks if first is yes
        -> plan

        # say thanks
        Thank you.

        -> plan
        """)),
    FindingPage(
      .unreachableEntry,
      "no route leads to an entry",
      why: """
        It is never asked or told. Mostly a route was forgotten when the entry was written, or
        when another was removed.
        """,
      failing: .entries(
        """
        # say thanks
        Thank you.

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what to do.

        -> thanks

        # say thanks
        Thank you.

        -> plan
        """)),
    FindingPage(
      .neverAsked,
      "no route and no letter asks a question",
      why: """
        A question without routes is asked only by a letter that names it in '@ asks'. Where
        none does, the letter that should show its answer always has a gap.
        """,
      failing: .entries(
        """
        # ask town
        @ title Town
        @ type line
        Where do you live?

        > It stands in the letter.
        """),
      mended: .entries(
        """
        # ask town
        @ title Town
        @ type line
        Where do you live?

        > It stands in the letter.

        # letter more
        @ title Write more
        @ asks name, town
        I am {name}, of {town}.
        """)),
    FindingPage(
      .cycle,
      "the routes lead round in a circle",
      why: """
        Somebody would be asked the same again and never come to a plan. Every route leads
        nearer to the plan; 'back' and 'change' are there for whoever wants to answer anew.
        Rules that name each other, and parts that bring each other in, are circles too.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what to do.

        -> again

        # say again
        Think about it again.

        -> first if first is no
        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what to do.

        -> again

        # say again
        ? first is no
        Think about it again. You can change your answer.

        ? otherwise
        Thank you.

        -> plan
        """)),
  ]
}
