import Dialog
import Engine
import Speech
import TestSupport
import Testing

/// What is said after a question was passed by, so that nobody was asked it.
@Suite struct PassedByTests {
  private static let dialog = """
    # ask first
    @ title First
    @ answers yes-no
    Is it so?

    -> second

    # ask second
    @ title Second
    @ answers yes-no
    @ if first is yes
    Is that so too?

    -> told

    # say told
    ? second is yes
    Both.

    ? otherwise
    Not both.

    -> third

    # ask third
    @ title Third
    ? second is yes
    Which of both?

    ? otherwise
    Which?

    ? second is yes
    > Because of both.

    ? otherwise
    > Because.

    - here: Here

    ? second is not yes
    - there: There

    -> plan

    # step do
    @ title Do it
    @ when today
    Do it.

    # letter write
    @ title Write
    Hello.
    """

  @Test func `a question that was passed by counts as not answered`() throws {
    let script = try SmallDialog.script(Self.dialog)
    let vocabulary = try Vocabulary(script.dialog)
    var talk = Talk(script)
    talk.begin()
    func words(_ events: [Event]) -> [String] {
      let sheet = talk.conversation.sheet(on: talk.today)
      return Speaker(script, vocabulary, sheet).passages(events).map(\.text)
    }
    let asked = words(talk.say("no"))
    #expect(asked.contains("Not both."))
    #expect(asked.contains("Which?"))
    #expect(asked.contains("There"))
    #expect(words(talk.say("why")).contains("Because."))
    talk.say("there")
    #expect(talk.prompt == .letters(["write"]))
  }
}
