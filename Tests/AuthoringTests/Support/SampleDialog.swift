/// A dialog of a few questions, in which nothing is wrong.
enum SampleDialog {
  static let text = """
    # ask first
    @ title In detention
    @ answers yes-no
    @ changes
    @ covers 1
    Are you in detention?

    > Because.

    -> town

    # ask town
    @ title Town
    @ type line
    @ if first is no
    Where do you live?

    > Because.

    - london: London
    - leeds: Leeds, in the north

    ? first is yes
    - nowhere: Nowhere

    -> help

    # ask help
    @ title Helpers
    @ type many
    Who helps?

    > Because.

    - school: The school
    - doctor: The doctor
    - none: Nobody

    -> since

    # ask since
    @ title Since
    @ type date
    Since when?

    > Because.

    -> plan

    # ask name
    @ title Name
    @ type line
    What is your name?

    > Because.

    # step call
    @ title Call
    @ when today
    @ covers 2, 3
    Call somebody.

    # step wait
    @ title Wait
    @ when this-week
    @ if first is no
    Wait for an answer.

    # step write
    @ title Write
    @ when next
    Write to them.

    # letter email
    @ title Email
    @ asks name
    Dear MP,

    I am {name}.

    # letter petition
    @ title Petition
    @ if first is no
    We in {town} ask you to help, with {help}, since {since}.

    """
}
