import Findings

extension FindingPage {
  /// Facts and links, which somebody has promised to look at again.
  static let facts: [FindingPage] = [
    FindingPage(
      .overdueFact,
      "a fact was to be checked again by now",
      why: """
        Telephone numbers, names and rules change, and a wrong one can cost somebody a deadline.
        Look at the source, mend the fact, and move '@ checked' and '@ recheck' on.
        """,
      failing: .entries(
        """
        # fact number
        @ source The list of members
        @ checked 2026-01-01
        @ recheck 2026-10-01
        020 7219 4272

        # step more
        @ title More
        @ when next
        Call {number}.
        """),
      mended: .entries(
        """
        # fact number
        @ source The list of members
        @ checked 2026-11-01
        @ recheck 2027-05-01
        020 7219 4272

        # step more
        @ title More
        @ when next
        Call {number}.
        """)),
    FindingPage(
      .overdueReview,
      "the dialog was to be read again by now",
      why: """
        A dialog grows sentence by sentence. Now and then somebody has to read it as a whole,
        and then move '@ review' on.
        """,
      failing: .entries(
        """
        # dialog small
        @ title Small
        @ start first
        @ chapters small
        @ review 2026-05-01
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
      .insecureLink,
      "a link is not https",
      why: """
        Whoever sits on the way, in a hostel or a café, can see where somebody goes over an open
        line, and can change what they read there.
        """,
      failing: .entries(
        """
        # fact site
        @ source The site itself
        @ checked 2026-11-01
        @ recheck 2027-05-01
        http://example.org/help

        # step more
        @ title More
        @ when next
        See {site}.
        """),
      mended: .entries(
        """
        # fact site
        @ source The site itself
        @ checked 2026-11-01
        @ recheck 2027-05-01
        https://example.org/help

        # step more
        @ title More
        @ when next
        See {site}.
        """)),
    FindingPage(
      .answerInLink,
      "a link has an answer in it",
      why: """
        It would stand in the history of a borrowed phone, and the site and everybody on the way
        would see it.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when next
        ? first is answered
        See https://example.org/find?answer={first}

        ? otherwise
        See the list.
        """),
      mended: .entries(
        """
        # fact site
        @ source The site itself
        @ checked 2026-11-01
        @ recheck 2027-05-01
        https://example.org/find

        # step more
        @ title More
        @ when next
        See {site} and type your answer there.
        """)),
    FindingPage(
      .linkOutsideFact,
      "a link stands in a text that nobody promised to check again",
      why: """
        Links die. In a '# fact' each has a source and a day to look at it again, and stands in
        one place however often it is shown.
        """,
      failing: .entries(
        """
        # step more
        @ title More
        @ when next
        See https://example.org/help
        """),
      mended: .entries(
        """
        # fact site
        @ source The site itself
        @ checked 2026-11-01
        @ recheck 2027-05-01
        https://example.org/help

        # step more
        @ title More
        @ when next
        See {site}
        """)),
  ]
}
