import Dialog
import Findings

extension FindingPage {
  /// Properties of entries and of the dialog as a whole.
  static let properties: [FindingPage] = [
    FindingPage(
      .unknownKey,
      "a property is none that there is",
      why: """
        A slip in a property would otherwise be passed over in silence: a question that should
        be asked again on a later day would not be.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        @ chnages
        Is it so?

        > It decides what to do.

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        @ changes
        Is it so?

        > It decides what to do.

        -> plan
        """)),
    FindingPage(
      .keyNotAllowed,
      "a property stands in an entry of another kind",
      why: """
        It says nothing there, so its author means something that will not happen.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when next
        @ changes
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
      .duplicateKey,
      "a property stands twice in an entry",
      why: """
        One of the two would count, and nobody could say which.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when today
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
      .missingKey,
      "an entry lacks a property that it needs",
      why: """
        A step without '@ when' has no place in the plan, a question without '@ title' no name
        in the list of answers, a fact without '@ source' no reason to be believed.
        """,
      failing: .entries(
        """
        # step more
        @ title More
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
      .badValue,
      "a property has a value that it cannot have",
      why: """
        Dates are written like 2026-11-23, stages and types by their names, lists with commas. To
        compare with a number that no answer comes near decides nothing.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when tomorrow
        More.
        """),
      mended: .entries(
        """
        # step more
        @ title More
        @ when this-week
        More.
        """)),
    FindingPage(
      .missingChapter,
      "a file that '@ chapters' names is not there",
      why: """
        Steps and letters come in the order of the chapters. With one of them missing the dialog
        would be another.
        """,
      failing: .entries(
        """
        # dialog small
        @ title Small
        @ start first
        @ chapters small, smal
        @ review 2027-05-01
        """),
      mended: .entries(
        """
        # dialog small
        @ title Small
        @ start first
        @ chapters small
        @ review 2027-05-01
        """)),
    FindingPage(
      .unlistedChapter,
      "a file of the dialog is not in '@ chapters'",
      why: """
        Its steps and letters would have no place in the order of the plan, and nobody would see
        it.
        """,
      failing: .commands(
        """
        echo '// Another chapter.' > Dialogs/small/more.dialog
        """),
      mended: .commands(
        """
        echo '// Another chapter.' > Dialogs/small/more.dialog
        sed -i 's/^@ chapters small/@ chapters small, more/' Dialogs/small/small.dialog
        """)),
    FindingPage(
      .missingDialog,
      "there is no entry '# dialog'",
      why: """
        It says where the walk begins, in which order the chapters come, and when the whole must
        be read again.
        """,
      failing: .commands(
        """
        sed -i '/^# dialog/,/^$/d' Dialogs/small/small.dialog
        """),
      mended: .commands(
        """
        sed -i '/^# dialog/,/^$/s/^@ title .*/@ title Another title/' Dialogs/small/small.dialog
        """)),
  ]
}
