import Engine
import Findings

extension FindingPage {
  /// The words that every dialog shares.
  static let engineWords: [FindingPage] = [
    FindingPage(
      .missingWords,
      "a command or sentence of the program is missing",
      why: """
        The program has no words of its own: all of them are in 'Dialogs/common', so that they
        can be translated. Without one of them somebody would get an empty reply.
        """,
      failing: .commands(
        """
        sed -i '/^# command back/,/^$/d' Dialogs/common/commands.dialog
        """),
      mended: .commands(
        """
        sed -i '/^# command back/,/^$/s/^@ words back/&, one back/' Dialogs/common/commands.dialog
        """)),
    FindingPage(
      .unknownCommand,
      "a command is none that the program knows",
      why: """
        People would read of it in the help, and it would do nothing. Other words for a command
        stand in its '@ words'.
        """,
      failing: .commands(
        #"""
        printf '\n# command alter\n@ words alter\nchange an answer\n' >> Dialogs/common/commands.dialog
        """#),
      mended: .commands(
        """
        sed -i '/^# command change/,/^$/s/^@ words .*/&, alter/' Dialogs/common/commands.dialog
        """)),
    FindingPage(
      .commandCollision,
      "a word is an answer and also a command",
      why: """
        A message that is wholly a command's word is the command. Somebody who answers with that
        word would leave the question out, or leave altogether.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        Is it so?

        > It decides what to do.

        - yes: Yes
        - no: No | skip

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        Is it so?

        > It decides what to do.

        - yes: Yes
        - no: No | not at all

        -> plan
        """)),
  ]
}
