import Authoring
import Dialog
import TestSupport
import Testing

/// What the search knows of questions that only letters ask, and of parts.
@Suite struct DetailSearchTests {
  private static let dialog = """
    # ask first
    @ title First
    @ answers yes-no
    Is it so?

    > Because.

    -> plan

    # ask name
    @ title Name
    @ type line
    What is the name?

    > Because.

    # ask town
    @ title Town
    @ type line
    @ if name is answered and first is yes
    Which town?

    > Because.

    # step do
    @ title Do it
    @ when today
    Do it.

    # part shared
    ? town is answered
    From {town}.

    ? town is answered and first is no
    From {town} after all.

    # part unused
    Nobody brings this in.

    # letter write
    @ title Write
    @ asks name, town
    {shared}

    ? name is answered
    I am {name}.

    ? name is not answered and town is answered
    I come from {town}.

    """

  @Test func `a letter says what its own questions were answered`() throws {
    let inspection = try Inspection.small(Self.dialog)
    let search = inspection.search
    #expect(
      search.reached[.paragraph(.letter(0), 1)]?.lines(in: inspection.dialog)
        == ["first: yes", "name: in their own words"])
    #expect(
      search.reached[.paragraph(.part(0), 0)]?.lines(in: inspection.dialog)
        == ["first: yes", "name: in their own words", "town: in their own words"])
  }

  @Test func `a question of a letter needs what its condition needs`() throws {
    let inspection = try Inspection.small(Self.dialog)
    // The town is asked only when there is a name, and when the first answer is yes.
    #expect(!inspection.search.isReached(.paragraph(.letter(0), 2)))
    #expect(!inspection.search.isReached(.paragraph(.part(0), 1)))
    let town = try #require(inspection.dialog.questionIndex["town"])
    #expect(
      inspection.search.reached[.detail(town)]?.lines(in: inspection.dialog)
        == ["first: yes", "name: in their own words"])
  }

  @Test func `a part that nothing brings in is not reached`() throws {
    let inspection = try Inspection.small(Self.dialog)
    #expect(inspection.search.isReached(.part(0)))
    #expect(!inspection.search.isReached(.part(1)))
  }

  @Test func `dates are tried on both sides of each constant, and as months`() throws {
    let inspection = try Inspection.small(
      """
      # ask first
      @ title Date
      @ type date
      When?

      > Because.

      -> plan

      # step soon
      @ title Soon
      @ when today
      @ if first.days-away < 7
      Do it.

      # step exactly
      @ title Exactly
      @ when today
      @ if first.days-away = 7
      Do it.

      # step month
      @ title Month
      @ when today
      @ if first.days-away < 0 and first.days-ago < 0
      Do it.

      # step never
      @ title Never
      @ when today
      @ if first.days-away > 7 and first.days-ago > 7
      Do it.

      # letter write
      @ title Write
      Hello.

      """)
    #expect(inspection.search.isReached(.step(0)))
    #expect(
      inspection.search.reached[.step(1)]?.lines(in: inspection.dialog)
        == ["first: 30 November 2026"])
    #expect(
      inspection.search.reached[.step(2)]?.lines(in: inspection.dialog)
        == ["first: November 2026"])
    #expect(!inspection.search.isReached(.step(3)))
  }
}
