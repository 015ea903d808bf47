import Findings

extension FindingPage {
  /// What a dialog must carry, and the worked examples that show it.
  static let coverage: [FindingPage] = [
    FindingPage(
      .uncoveredItem,
      "an item of the coverage list is carried by nothing that people come to",
      why: """
        The list says what the dialog must tell people. An item is carried by an entry that
        names it in '@ covers' and that at least one walk comes to.
        """,
      failing: .entries(
        """
        # step do
        @ title Do it
        @ when today
        @ covers 1
        Do it.
        """, items: 2),
      mended: .entries(
        """
        # step do
        @ title Do it
        @ when today
        @ covers 1, 2
        Do it.
        """, items: 2)),
    FindingPage(
      .unknownItem,
      "an entry carries an item that the coverage list does not have",
      why: """
        Mostly a slip in a number, so that the right item looks as if nobody carried it.
        """,
      failing: .entries(
        """
        # step do
        @ title Do it
        @ when today
        @ covers 1, 2, 22
        Do it.
        """, items: 2),
      mended: .entries(
        """
        # step do
        @ title Do it
        @ when today
        @ covers 1, 2
        Do it.
        """, items: 2)),
    FindingPage(
      .unvisited,
      "no worked example comes to an entry",
      why: """
        Worked examples show a group how the dialog goes, and a change of an entry is seen in
        the example that comes to it. An entry that none comes to can go wrong unseen.
        """,
      failing: .walkthrough(
        """
        @ day 2026-11-23
        first: yes
        letters: thank
        letters: finish
        """),
      mended: .walkthrough(
        """
        @ day 2026-11-23
        first: yes
        letters: write
        name: Sam
        letters: thank
        letters: finish
        """)),
    FindingPage(
      .noWalkthrough,
      "a dialog has no worked example",
      why: """
        Nobody has then seen how it goes, from the first question to the last letter. 'advisor
        walk --record NAME' makes one of a conversation that you hold.
        """,
      failing: .commands(
        """
        mkdir -p Dialogs/small/walkthroughs
        """),
      mended: .commands(
        """
        mkdir -p Dialogs/small/walkthroughs
        cat > Dialogs/small/walkthroughs/no.walkthrough <<'END'
        @ day 2026-11-23
        first: no
        letters: write
        name: Sam
        letters: thank
        letters: finish
        END
        """)),
  ]
}
