/// A dialog of one chapter, and the same after somebody edited it.
enum SmallChapter {
  static let first = """
    # dialog small
    @ title Small
    @ start fruit
    @ chapters small
    @ review 2027-05-01

    # ask fruit
    @ title Fruit
    Which fruit do you like?

    - apple: Apple
    - pear: Pear

    -> kind

    # ask kind
    @ title Kind
    @ answers yes-no
    @ changes
    Are you kind?

    -> story

    # ask story
    @ title Story
    @ type line
    @ private
    What happened?

    -> plan

    # step write
    @ title Write
    @ when today
    Write it today.

    > It helps.

    """

  /// An option fewer, a question under another name, and one more question.
  static let edited =
    first.replacing("- pear: Pear\n", with: "- plum: Plum\n")
    .replacing("-> kind", with: "-> gentle")
    .replacing("# ask kind\n", with: "# ask gentle\n@ formerly kind\n")
    .replacing(
      "-> story\n",
      with: """
        -> colour

        # ask colour
        @ title Colour
        @ type line
        Which colour do you like?

        -> story

        """)
}
