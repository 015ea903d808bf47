import Dialog
import Findings

extension FindingPage {
  /// What must not grow without end.
  static let limits: [FindingPage] = [
    FindingPage(
      .tooManyEntries,
      "a dialog has more than 5,000 entries",
      why: """
        Dialogs can come from strangers. Whatever could grow without end ends with a finding,
        and not with a computer that stands still.
        """,
      failing: .commands(
        #"""
        for number in $(seq 5000); do
          printf '\n# phrase extra-%s\nWords.\n' $number
        done >> Dialogs/small/small.dialog
        """#),
      mended: .commands(
        #"""
        for number in $(seq 5); do
          printf '\n# phrase extra-%s\nWords.\n' $number
        done >> Dialogs/small/small.dialog
        """#)),
    FindingPage(
      .tooManyOptions,
      "a question has more than 100 options",
      why: """
        Nobody reads a hundred options on a small screen, and over SMS each page of them costs
        money.
        """,
      failing: .commands(
        """
        { echo; echo '# answers many'
          for number in $(seq 101); do echo "- o$number: Number $number"; done
        } >> Dialogs/small/small.dialog
        """),
      mended: .commands(
        """
        { echo; echo '# answers many'
          for number in $(seq 100); do echo "- o$number: Number $number"; done
        } >> Dialogs/small/small.dialog
        """)),
    FindingPage(
      .textTooLong,
      "an entry comes to more than 500 paragraphs",
      why: """
        Parts bring in other parts, so a few lines can come to thousands. Nobody could read
        that, and a hostile dialog could stop the program with it.
        """,
      failing: .commands(
        """
        { echo; echo '# step more'; echo '@ title More'; echo '@ when next'
          for number in $(seq 501); do echo "Paragraph $number."; echo; done
        } >> Dialogs/small/small.dialog
        """),
      mended: .commands(
        """
        { echo; echo '# step more'; echo '@ title More'; echo '@ when next'
          for number in $(seq 5); do echo "Paragraph $number."; echo; done
        } >> Dialogs/small/small.dialog
        """)),
    FindingPage(
      .conditionTooLong,
      "a condition makes more than 2,000 comparisons",
      why: """
        Rules name rules, so a short condition can come to thousands of comparisons, and each
        reply would wait for them.
        """,
      failing: .commands(
        #"""
        { printf '\n# rule r0\n@ if first is yes\n'
          for number in $(seq 11); do
            printf '\n# rule r%s\n@ if r%s or r%s\n' $number $((number - 1)) $((number - 1))
          done
          printf '\n# step more\n@ title More\n@ when next\n@ if r11\nMore.\n'
        } >> Dialogs/small/small.dialog
        """#),
      mended: .commands(
        #"""
        { printf '\n# rule r0\n@ if first is yes\n'
          for number in $(seq 3); do
            printf '\n# rule r%s\n@ if r%s or r%s\n' $number $((number - 1)) $((number - 1))
          done
          printf '\n# step more\n@ title More\n@ when next\n@ if r3\nMore.\n'
        } >> Dialogs/small/small.dialog
        """#)),
    FindingPage(
      .tooDeep,
      "a condition goes more than 16 deep",
      why: """
        Nobody can say when a condition holds that has so many parentheses, or rules within
        rules.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when next
        @ if (((((((((((((((((first is yes)))))))))))))))))
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
      .searchTooLarge,
      "the walks differ in more than can be searched",
      why: """
        Everything that is known about all walks comes from searching them. Where the search
        does not come to its end, nothing is promised: a step may be unreachable, and a plan may
        be empty.

        It is answers that are compared much later, and with each other, that make it large.
        Read an answer soon after it was given, and give a rule to what is asked for often.
        """,
      failing: .commands(
        #"""
        cd Dialogs/small
        sed -i 's/^-> plan/-> a1/' small.dialog
        ask() {
          printf '\n# ask %s\n@ title Title\n@ answers yes-no\nIs it so?\n\n> Because.\n\n-> %s\n' $1 $2
        }
        condition='a1 is yes and b1 is yes'
        { for number in $(seq 19); do ask a$number a$((number + 1)); done
          ask a20 b1
          for number in $(seq 19); do ask b$number b$((number + 1)); done
          ask b20 plan
          for number in $(seq 20); do
            printf '\n# rule r%s\n@ if a%s is yes and b%s is yes\n' $number $number $number
          done
          printf '\n# step more\n@ title More\n@ when next\n@ if r1'
          for number in $(seq 2 20); do printf ' or r%s' $number; done
          printf '\nMore.\n'
        } >> small.dialog
        """#),
      mended: .commands(
        #"""
        cd Dialogs/small
        sed -i 's/^-> plan/-> a1/' small.dialog
        ask() {
          printf '\n# ask %s\n@ title Title\n@ answers yes-no\nIs it so?\n\n> Because.\n\n-> %s\n' $1 $2
        }
        { for number in $(seq 5); do ask a$number b$number; ask b$number a$((number + 1)); done
          ask a6 plan
          for number in $(seq 5); do
            printf '\n# rule r%s\n@ if a%s is yes and b%s is yes\n' $number $number $number
          done
          printf '\n# step more\n@ title More\n@ when next\n@ if a6 is yes or r1'
          for number in $(seq 2 5); do printf ' or r%s' $number; done
          printf '\nMore.\n'
        } >> small.dialog
        """#)),
  ]
}
