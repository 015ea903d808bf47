package import Engine

/// A small dialog with one of everything that a conversation can meet.
package enum Visa {
  package static let text = """
    # ask first
    @ title Who it is about
    Who is it about?

    > It decides who we speak to.

    - me: Me | myself
    - friend: A friend | friend

    -> hello

    # say hello
    @ if first is friend
    Thank you for helping.

    -> detained

    # ask detained
    @ title In detention
    @ answers yes-no
    @ changes
    Detained?

    -> centre if detained is yes
    -> stage

    # ask centre
    @ title Place
    @ type line
    Where?

    - heathrow: Heathrow | harmondsworth
    - gatwick: Gatwick

    -> stage

    # ask stage
    @ title Stage
    Which stage?

    - refused: Refused
    - waiting: Waiting
    ? first is friend
    - secret: They do not say

    -> removal

    # ask removal
    @ title Removal date
    @ type date
    @ if stage is refused
    @ changes
    On which day?

    -> helpers

    # ask helpers
    @ title Helpers
    @ type many
    Who helps?

    - school: A school
    - gp: A doctor
    - none: Nobody

    -> plan

    # ask name
    @ title Name
    @ type line
    Which name?

    # ask reference
    @ title Reference
    @ type line
    @ if stage is refused
    Which reference?

    # ask story
    @ title Story
    @ type text
    What happened?

    # ask heard
    @ title Last letter
    @ type date
    When did you last write?

    # ask home
    @ title Home
    @ type postcode
    Where do you live?

    # step call
    @ title Call somebody
    @ when today
    @ if detained is yes
    Call.

    # step write
    @ title Write to them
    @ when this-week
    @ letter plea, memo
    Write.

    # step chase
    @ title Write again
    @ when if-nothing-happens
    @ day 14 after heard
    Write again.

    # step rest
    @ title Rest
    @ when later
    @ day 30
    @ if not detained is yes
    Rest.

    # letter plea
    @ title Plea
    @ subject About {name}
    @ asks name, reference, story
    Dear you,

    my name is {name} ({reference}).

    {story}

    * {helpers}

    # letter memo
    @ title Memo
    @ asks name, heard, home
    @ if first is friend
    I write for {name} of {home}, who wrote on {heard}.

    # letter card
    @ title Card
    Stage: {stage}
    """

  /// The script of the dialog, or of an edited one.
  ///
  /// - Throws: `Script.Unsound` when it is not sound.
  package static func script(_ edits: (String, String)...) throws -> Script {
    try SmallDialog.script(edits.reduce(text) { $0.replacing($1.0, with: $1.1) })
  }

  /// A conversation that has begun, and these messages.
  ///
  /// - Throws: `Script.Unsound` when the dialog is not sound.
  package static func talk(_ messages: String...) throws -> Talk {
    var talk = Talk(try script())
    talk.begin()
    for message in messages { talk.say(message) }
    return talk
  }
}
