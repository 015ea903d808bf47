import Dialog
import Findings

extension FindingPage {
  /// Files that cannot be taken in.
  static let files: [FindingPage] = [
    FindingPage(
      .unreadableFile,
      "a file cannot be read",
      why: """
        A dialog is used only when all of its files could be read: half of one could leave out
        the step that somebody needs.
        """,
      failing: .commands(
        """
        mkdir Dialogs/small/more.dialog
        """),
      mended: .commands(
        """
        mkdir Dialogs/small/more
        """)),
    FindingPage(
      .notUTF8,
      "a file is not UTF-8 text",
      why: """
        An editor that saves in another encoding turns every accent and every letter of another
        script into something else. Nothing is guessed.
        """,
      failing: .commands(
        #"""
        printf '// caf\351\n' >> Dialogs/small/small.dialog
        """#),
      mended: .commands(
        #"""
        printf '// caf\303\251\n' >> Dialogs/small/small.dialog
        """#)),
    FindingPage(
      .lineTooLong,
      "a line has more than 2,000 bytes",
      why: """
        Lines are joined into a paragraph anyway, so a long one is no use to anybody, and a file
        without breaks is mostly no dialog at all.
        """,
      failing: .commands(
        #"""
        printf '// %2000d\n' 0 >> Dialogs/small/small.dialog
        """#),
      mended: .commands(
        #"""
        printf '// %1900d\n' 0 >> Dialogs/small/small.dialog
        """#)),
    FindingPage(
      .fileTooLong,
      "a file has more than a megabyte",
      why: """
        A chapter that long cannot be looked through by anybody who has to check it. The limit
        also keeps a file by mistake, such as a picture, from being read as a dialog.
        """,
      failing: .commands(
        #"""
        printf '// %1900d\n' $(seq 600) >> Dialogs/small/small.dialog
        """#),
      mended: .commands(
        #"""
        printf '// %1900d\n' $(seq 500) >> Dialogs/small/small.dialog
        """#)),
    FindingPage(
      .dialogTooLong,
      "the files of a dialog have more than four megabytes together",
      why: """
        Every conversation begins with reading the whole dialog, also on a small computer of a
        community group.
        """,
      failing: .commands(
        #"""
        sed -i 's/^@ chapters small/@ chapters small, a, b, c, d, e/' Dialogs/small/small.dialog
        for name in a b c d e; do
          printf '// %1900d\n' $(seq 500) > Dialogs/small/$name.dialog
        done
        """#),
      mended: .commands(
        #"""
        sed -i 's/^@ chapters small/@ chapters small, a, b/' Dialogs/small/small.dialog
        for name in a b; do
          printf '// %1900d\n' $(seq 500) > Dialogs/small/$name.dialog
        done
        """#)),
    FindingPage(
      .tooManyFiles,
      "a dialog has more than 200 files",
      why: """
        Chapters are listed by name in '@ chapters'. A list that long is not an order that
        anybody has thought about.
        """,
      failing: .commands(
        """
        for number in $(seq 200); do
          echo '// A chapter.' > Dialogs/small/n$number.dialog
        done
        """),
      mended: .commands(
        """
        sed -i 's/^@ chapters small/@ chapters small, n1, n2/' Dialogs/small/small.dialog
        for number in 1 2; do
          echo '// A chapter.' > Dialogs/small/n$number.dialog
        done
        """)),
    FindingPage(
      withoutExample: .tooManyFindings,
      "there are more than 200 findings, and the rest are not listed",
      why: """
        So many have one cause or two, such as a file of another kind. Mend the first ones and
        check again.
        """),
  ]
}
