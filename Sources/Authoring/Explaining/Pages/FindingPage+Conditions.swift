import Dialog
import Findings

extension FindingPage {
  /// Conditions that cannot be read, or compare what cannot be compared.
  static let conditions: [FindingPage] = [
    FindingPage(
      .badCondition,
      "a condition cannot be read",
      why: """
        Conditions have a few plain forms, such as 'first is yes', 'name is answered' and
        'removal.days-away < 7'. Nothing is guessed, because a condition decides what somebody
        is told.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when next
        @ if first yes
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
      .mixedOperators,
      "'and' and 'or' stand together without parentheses",
      why: """
        Everybody reads such a condition in their own way. Parentheses say which one is meant.
        """,
      failing: .entries(
        """
        # letter write
        @ title Write
        @ asks name
        My answer is: {first}.

        ? first is yes or first is no and name is answered
        I write for myself.

        {name}
        """),
      mended: .entries(
        """
        # letter write
        @ title Write
        @ asks name
        My answer is: {first}.

        ? first is yes or (first is no and name is answered)
        I write for myself.

        {name}
        """)),
    FindingPage(
      .wrongType,
      "a condition compares what cannot be compared so",
      why: """
        A choice is one of its options, a number is more or less than another, a date is so many
        days away. A comparison of another kind would never hold.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when next
        @ if first < 7
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
      .unknownFacet,
      "a condition asks for something that an answer does not have",
      why: """
        A date has 'days-away' and 'days-ago', a postcode has 'nation', a list has 'count'.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        @ type date
        When is it?

        > It decides what to do.

        -> plan

        # step more
        @ title More
        @ when next
        @ if first.days-left < 7
        More.
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        @ type date
        When is it?

        > It decides what to do.

        -> plan

        # step more
        @ title More
        @ when next
        @ if first.days-away < 7
        More.
        """)),
    FindingPage(
      .readTooEarly,
      "a condition reads an answer that nobody can have given yet",
      why: """
        It would never hold on the way, and then hold when somebody comes past again. What a
        condition reads is asked before it.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        ? second is yes
        Is it so?

        ? otherwise
        Is it so too?

        > It decides what to do.

        -> second

        # ask second
        @ title Second
        @ answers yes-no
        And is that so?

        > It decides what is asked.

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what is asked.

        -> second

        # ask second
        @ title Second
        @ answers yes-no
        ? first is yes
        Is it so too?

        ? otherwise
        Is that so?

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
