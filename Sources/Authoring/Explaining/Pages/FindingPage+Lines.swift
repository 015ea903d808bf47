import Dialog
import Findings

extension FindingPage {
  /// Lines that stand where they mean nothing.
  static let lines: [FindingPage] = [
    FindingPage(
      .outsideEntry,
      "a line stands before the first entry",
      why: """
        Every line belongs to the entry above it. What stands above all entries would be lost.
        """,
      failing: .entries(
        """
        Is it so?
        """),
      mended: .entries(
        """
        // Is it so?
        """)),
    FindingPage(
      .misplacedLine,
      "a line stands out of the order of an entry",
      why: """
        In an entry the order is always '@', text, '>', '-', '->', so that whoever opens a file
        finds everything where it is in every other.
        """,
      failing: .entries(
        """
        # step do
        @ title Do it
        Do it.

        @ when today
        """),
      mended: .entries(
        """
        # step do
        @ title Do it
        @ when today
        Do it.
        """)),
    FindingPage(
      .missingBlankLine,
      "a condition stands right under a paragraph",
      why: """
        The lines of a paragraph are joined. Without a blank line it cannot be seen whether the
        condition is for the lines above it or below.
        """,
      failing: .entries(
        """
        # step do
        @ title Do it
        @ when today
        Do it.
        ? first is yes
        Do it now.
        """),
      mended: .entries(
        """
        # step do
        @ title Do it
        @ when today
        Do it.

        ? first is yes
        Do it now.
        """)),
    FindingPage(
      .unterminatedPlaceholder,
      "a brace is opened and not closed",
      why: """
        What stands in braces is filled in. Without the closing one the person would read the
        name of an entry.
        """,
      failing: .entries(
        """
        # letter write
        @ title Write
        @ asks name
        My answer is: {first.

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
      .danglingGuard,
      "a condition guards nothing",
      why: """
        A '?' guards the one thing right under it. Over nothing, or over a property that has no
        variants, it would be passed over, and its author would believe that it works.
        """,
      failing: .entries(
        """
        # step do
        @ title Do it
        @ when today
        Do it.

        ? first is yes
        """),
      mended: .entries(
        """
        # step do
        @ title Do it
        @ when today
        Do it.

        ? first is yes
        Do it now.
        """)),
    FindingPage(
      .otherwiseAlone,
      "'otherwise' stands after no condition",
      why: """
        '? otherwise' means: when none of the conditions right before it holds. A paragraph
        without a condition ends that run.
        """,
      failing: .entries(
        """
        # step do
        @ title Do it
        @ when today
        Do it.

        ? otherwise
        Do it soon.
        """),
      mended: .entries(
        """
        # step do
        @ title Do it
        @ when today
        ? first is yes
        Do it.

        ? otherwise
        Do it soon.
        """)),
  ]
}
