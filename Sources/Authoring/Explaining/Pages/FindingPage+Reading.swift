import Findings

extension FindingPage {
  /// Whether people can read what is said.
  static let reading: [FindingPage] = [
    FindingPage(
      .missingWhy,
      "a question does not say why it is asked",
      why: """
        Nobody should have to trust us blindly, least of all somebody who has been asked
        questions by officials. A line that begins with '>' is shown to whoever types 'why'.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        @ answers yes-no
        Is it so?

        > It decides what to do.

        -> plan
        """)),
    FindingPage(
      .hardToRead,
      "a text is hard to read",
      why: """
        It is measured by the length of its words and sentences (the Flesch-Kincaid grade and
        five years): 14 years for one text, and 11 for half of them. Somebody reads this in a
        second language, and is afraid.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when next
        Notwithstanding any previous representations, individuals experiencing considerable administrative difficulties should immediately communicate the particular circumstances to their parliamentary representative, indicating the chronological development.
        """),
      mended: .entries(
        """
        # step more
        @ title More
        @ when next
        Tell your MP what has gone wrong. Say when it began. Say what has happened since then. You can do this even if you have told other people about it before.
        """)),
    FindingPage(
      .hiddenCharacter,
      "a text has a character that cannot be seen",
      why: """
        It would be copied into messages and counted in an SMS. Some turn the order of what is
        read, so that a text says something else than it seems to. Mostly it came along with a
        copy from a web page.
        """,
      failing: .commands(
        #"""
        printf '\n# step more\n@ title More\n@ when next\nDo\342\200\213 more.\n' >> Dialogs/small/small.dialog
        """#),
      mended: .commands(
        #"""
        printf '\n# step more\n@ title More\n@ when next\nDo more.\n' >> Dialogs/small/small.dialog
        """#)),
    FindingPage(
      .longLabel,
      "an option has more than 70 characters",
      why: """
        Options are read at a glance, on a small screen or in a text message. What has to be
        explained stands in the question.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        Is it so?

        > It decides what to do.

        - yes: Yes, it has been so for a long time and I can show it with letters and papers
        - no: No

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        Is it so? You may have letters or papers that show it.

        > It decides what to do.

        - yes: Yes, and I can show it
        - no: No

        -> plan
        """)),
    FindingPage(
      .longQuestion,
      "a question takes more text messages than it may",
      why: """
        Over SMS a reply goes out in messages of up to three parts. The second comes only to
        whoever writes MORE, and pays for that too, so an option on it may never be seen. A
        question of the walk has one message in English, what only letters ask has two; in
        another language, whose letters take more room, it is three and four. It is measured on
        the shortest walk to the question and to each of its paragraphs and options.
        """,
      failing: .entries(
        """
        # ask first
        @ title First
        Think about all that has happened since you came. Think about each letter that you got from the Home Office. Think about each letter that you wrote to them. Think about what your lawyer wrote for you too, and what a judge wrote. Which of these is the last thing that happened?

        > It decides what to do.

        - asked: They asked me for more papers and I have sent them
        - waited: I wrote to them and I am waiting for an answer
        - refused: They refused, and I can still appeal
        - appealed: They refused, and I have sent an appeal
        - allowed: A judge allowed my appeal and they do nothing
        - removed: They want to remove me and gave me a date

        -> plan
        """),
      mended: .entries(
        """
        # ask first
        @ title First
        What happened last?

        > It decides what to do.

        - asked: They asked for more papers
        - waited: I am waiting for an answer
        - refused: They refused, and I can appeal
        - appealed: I have sent an appeal
        - allowed: I won, and they do nothing
        - removed: There is a date to remove me

        -> plan
        """)),
  ]
}
