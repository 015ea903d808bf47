import Dialog
import Engine
import TestSupport
import Testing

/// What decides how an event reads.
@Suite struct WordBasisTests {
  private static let dialog = """
    # ask first
    @ title Who
    Who is it for?

    - me: Me
    - friend: A friend

    -> name

    # ask name
    @ title Name
    @ type line
    What is the name?

    -> day

    # say day
    It is {today}.

    -> greeting

    # say greeting
    {hello}

    -> choice

    # part hello
    ? name is answered
    Good day, {name}.

    ? first is answered
    You said: {first}.

    # ask choice
    @ title Choice
    ? first is friend
    How are they?

    ? otherwise
    How are you?

    - well: Well
    - bad: Bad

    -> plan

    # step rest
    @ title Rest
    @ when today
    Rest.
    """

  private static func talk(_ messages: String...) throws -> Talk {
    var talk = Talk(try SmallDialog.script(dialog))
    talk.begin()
    for message in messages { talk.say(message) }
    return talk
  }

  private static func reading(_ events: [Event], _ talk: Talk) throws -> WordBasis.Reading? {
    let basis = try #require(WordBasis(of: events, in: talk.script.dialog))
    return basis.reading(
      by: talk.conversation.sheet(on: talk.today), in: talk.script.dialog)
  }

  private static let asked: [Event] = [.asked(.question("choice", progress: nil))]

  @Test func `a question reads alike for those whose answers meet the same conditions`() throws {
    let (one, two) = (try Self.talk("1", "Sam"), try Self.talk("me", "Kim"))
    let friend = try Self.talk("2", "Sam")
    #expect(try Self.reading(Self.asked, one) != nil)
    #expect(try Self.reading(Self.asked, one) == Self.reading(Self.asked, two))
    #expect(try Self.reading(Self.asked, one) != Self.reading(Self.asked, friend))
  }

  @Test func `what somebody has typed freely is read by nobody else`() throws {
    let named = try Self.talk("1", "Sam")
    #expect(try Self.reading([.told("greeting")], named) == nil)
    let unnamed = try Self.talk("1", "skip")
    #expect(try Self.reading([.told("greeting")], unnamed) != nil)
  }

  @Test func `a choice that is said is part of how it reads`() throws {
    let (me, friend) = (try Self.talk("1", "skip"), try Self.talk("2", "skip"))
    #expect(
      try Self.reading([.told("greeting")], me) != Self.reading([.told("greeting")], friend))
  }

  @Test func `a day, a plan and a letter are nobody else's`() throws {
    let dialog = try Self.talk().script.dialog
    for event in [
      Event.told("day"), .planned(Plan(items: [], isComplete: true)), .drafted("x"),
      .reviewed(["first"]), .asked(.letters([])), .asked(.changes([])),
    ] {
      #expect(WordBasis(of: [.resumed, event], in: dialog) == nil, "\(event)")
    }
    #expect(WordBasis(of: [.resumed, .helped], in: dialog) != nil)
  }
}
