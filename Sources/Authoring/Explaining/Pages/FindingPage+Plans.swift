import Findings

extension FindingPage {
  /// What everybody should go away with.
  static let plans: [FindingPage] = [
    FindingPage(
      .noEarlyStep,
      "a plan has no step for today or this week",
      why: """
        Somebody who is afraid needs one thing to do now. The message shows a shortest walk to a
        plan without one.
        """,
      failing: .entries(
        """
        # step do
        @ title Do it
        @ when next
        Do it.
        """),
      mended: .entries(
        """
        # step do
        @ title Do it
        @ when this-week
        Do it.
        """)),
    FindingPage(
      .noLetter,
      "a walk ends without a letter",
      why: """
        Nobody should go away with empty hands. The message shows a shortest walk to such an
        end.
        """,
      failing: .entries(
        """
        # letter write
        @ title Write
        @ if first is yes
        @ asks name
        My answer is: {first}.

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
      .impersonalLetter,
      "a letter can come out the same for everybody",
      why: """
        Services that carry letters to politicians stop copies, and offices answer copies with
        copies. A letter has something of the person in it on every walk: an answer, or their
        own words.
        """,
      failing: .entries(
        """
        # letter write
        @ title Write
        @ asks name
        Please help me.

        ? first is yes
        I am {name}.
        """),
      mended: .entries(
        """
        # letter write
        @ title Write
        @ asks name
        Please help me.

        ? first is yes
        It is urgent.

        I am {name}.
        """)),
    FindingPage(
      .tooManyQuestions,
      "a walk asks more questions than people bear",
      why: """
        After about a quarter of an hour most people give up, and in an emergency sooner: 16
        questions are the most, and 12 for whom the rule 'urgent' or 'emergency' holds. What
        only a letter needs is asked by the letter.
        """,
      failing: .commands(
        #"""
        cd Dialogs/small
        sed -i 's/^-> plan/-> q1/' small.dialog
        for number in $(seq 16); do
          next=q$((number + 1))
          test $number -lt 16 || next=plan
          printf '\n# ask q%s\n@ title Title %s\n@ answers yes-no\nIs it so?\n\n' $number $number
          printf '> It decides what to do.\n\n-> %s\n\n' $next
          printf '# step s%s\n@ title Step\n@ when next\n@ if q%s is yes\nDo it.\n' $number $number
        done >> small.dialog
        """#),
      mended: .commands(
        #"""
        cd Dialogs/small
        sed -i 's/^-> plan/-> q1/' small.dialog
        for number in $(seq 15); do
          next=q$((number + 1))
          test $number -lt 15 || next=plan
          printf '\n# ask q%s\n@ title Title %s\n@ answers yes-no\nIs it so?\n\n' $number $number
          printf '> It decides what to do.\n\n-> %s\n\n' $next
          printf '# step s%s\n@ title Step\n@ when next\n@ if q%s is yes\nDo it.\n' $number $number
        done >> small.dialog
        """#)),
  ]
}
