import Dialog
import Findings

extension FindingPage {
  /// Names that mean nothing, or two things.
  static let names: [FindingPage] = [
    FindingPage(
      .unknownKind,
      "an entry is of no kind that there is",
      why: """
        The kind says what an entry is for. One that is not known would be left out as a whole.
        """,
      failing: .entries(
        """
        # setp more
        @ title More
        @ when next
        More.
        """),
      mended: .entries(
        """
        # step more
        @ title More
        @ when next
        More.
        """)),
    FindingPage(
      .badName,
      "a name is written as no name can be",
      why: """
        Names are kept with people's answers and stand in conditions and in translators' files,
        so they are plain: small letters, digits and hyphens.
        """,
      failing: .entries(
        """
        # step Do_More
        @ title More
        @ when next
        More.
        """),
      mended: .entries(
        """
        # step do-more
        @ title More
        @ when next
        More.
        """)),
    FindingPage(
      .reservedName,
      "a name belongs to the program",
      why: """
        Words such as 'plan', 'letters' and 'unknown' mean something in every dialog. An entry
        or an option of that name could never be meant.
        """,
      failing: .entries(
        """
        # step plan
        @ title More
        @ when next
        More.
        """),
      mended: .entries(
        """
        # step planning
        @ title More
        @ when next
        More.
        """)),
    FindingPage(
      .duplicateName,
      "two entries have one name",
      why: """
        A route or a condition that names it would mean one of them by chance. A name of before,
        in '@ formerly', must not be in use either, or the answers of one question would pass
        for those of another.
        """,
      failing: .entries(
        """
        # step name
        @ title More
        @ when next
        More.
        """),
      mended: .entries(
        """
        # step say-name
        @ title More
        @ when next
        More.
        """)),
    FindingPage(
      .duplicateOption,
      "two options of a question have one name",
      why: """
        What is kept is the name of the option. Two of one name could not be told apart
        afterwards.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        Is it so?

        > It decides what to do.

        - yes: Yes
        - yes: Certainly

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        Is it so?

        > It decides what to do.

        - yes: Yes | certainly
        - no: No

        -> plan
        """)),
    FindingPage(
      .unknownEntry,
      "something names an entry that there is not",
      why: """
        A route that leads nowhere would leave somebody alone in the middle of the conversation.
        The nearest name is suggested.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what to do.

        -> secnd

        # say second
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

        -> second

        # say second
        Thank you.

        -> plan
        """)),
    FindingPage(
      .unknownOption,
      "a condition names an option that there is not",
      why: """
        Such a condition would never hold, and the step or paragraph under it would be lost
        without a sign.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when next
        @ if first is yess
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
  ]
}
