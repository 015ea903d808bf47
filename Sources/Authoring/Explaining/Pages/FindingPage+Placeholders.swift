import Dialog
import Findings

extension FindingPage {
  /// What stands in braces.
  static let placeholders: [FindingPage] = [
    FindingPage(
      .unknownPlaceholder,
      "a name in braces is that of no entry",
      why: """
        There is nothing to fill it with. In a letter to an MP the braces would stand as they
        are.
        """,
      failing: .entries(
        """
        # letter write
        @ title Write
        @ asks name
        My answer is: {frist}.

        {name}
        """),
      mended: .entries(
        """
        # letter write
        @ title Write
        @ asks name
        My answer is: {first}.

        {name}
        """)),
    FindingPage(
      .placeholderNotAllowed,
      "a placeholder stands where nothing can fill it",
      why: """
        Labels, titles and words that people type are the same for everybody, so that they can
        be translated and recognised.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        Is it so?

        > It decides what to do.

        - yes: Yes, on {today}
        - no: No

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        Is it so?

        > It decides what to do.

        - yes: Yes, today
        - no: No

        -> plan
        """)),
    FindingPage(
      .possiblyEmpty,
      "a sentence has a hole for somebody who did not answer",
      why: """
        Every question can be left out. "You said ." makes people doubt everything else, so what
        is said to them is guarded by the answer that it shows. A letter may have gaps: they are
        shown, and listed.
        """,
      failing: .entries(
        """
        # step do
        @ title Do it
        @ when today
        You said: {first}.
        """),
      mended: .entries(
        """
        # step do
        @ title Do it
        @ when today
        ? first is answered
        You said: {first}.

        ? otherwise
        Say whether it is so.
        """)),
    FindingPage(
      .privateInPublic,
      "a text that anybody may read shows a private answer",
      why: """
        A petition or a post travels. A name or an address in it can harm the person, or their
        family elsewhere, and it cannot be taken back.
        """,
      failing: .entries(
        """
        # ask name
        @ title Name
        @ type line
        @ private
        What is your name?

        > It stands under the letter.

        # letter post
        @ title Post
        @ public
        {name} asks for help. The answer is: {first}.
        """),
      mended: .entries(
        """
        # ask name
        @ title Name
        @ type line
        @ private
        What is your name?

        > It stands under the letter.

        # letter post
        @ title Post
        @ public
        Somebody asks for help. The answer is: {first}.
        """)),
  ]
}
