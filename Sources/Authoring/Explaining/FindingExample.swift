/// An example on the page of a finding, such that it can be shown and run.
package struct FindingExample: Sendable {
  /// What an example is a piece of.
  package enum Kind: Sendable {
    /// Entries of a small dialog that is sound otherwise; they replace those of its names.
    case entries
    /// A walkthrough of that dialog.
    case walkthrough
    /// A language's file of translations of that dialog; its name is the language.
    case catalogue(language: String)
    /// Commands for the shell, in a folder that holds that dialog: for what is too large to be
    /// written out, or is no text.
    case commands
  }

  package let kind: Kind
  /// What is shown.
  package let text: String
  /// How many items the coverage list has that the dialog is held to; nil for none.
  package var items: Int?

  static func entries(_ text: String, items: Int? = nil) -> FindingExample {
    FindingExample(kind: .entries, text: text, items: items)
  }

  static func walkthrough(_ text: String) -> FindingExample {
    FindingExample(kind: .walkthrough, text: text)
  }

  static func catalogue(_ language: String, _ text: String) -> FindingExample {
    FindingExample(kind: .catalogue(language: language), text: text)
  }

  static func commands(_ text: String) -> FindingExample {
    FindingExample(kind: .commands, text: text)
  }

  /// The small dialog that examples stand in, its entries one after the other.
  package static let frame = [
    """
    # dialog small
    @ title Small
    @ start first
    @ chapters small
    @ review 2027-05-01
    """,
    """
    # ask first
    @ title First
    @ answers yes-no
    Is it so?

    > It decides what to do.

    -> plan
    """,
    """
    # step do
    @ title Do it
    @ when today
    Do it.
    """,
    """
    # step wait
    @ title Wait
    @ when next
    @ if first is answered
    Wait 7 days for an answer, then look at members.parliament.uk.
    """,
    """
    # ask name
    @ title Name
    @ type line
    What is your name?

    > It stands under the letter.
    """,
    """
    # letter write
    @ title Write
    @ asks name
    I ask you for help. My answer is: {first}.

    {name}
    """,
    """
    # letter thank
    @ title Thank them
    @ if first is answered
    Thank you. My answer was: {first}.
    """,
  ]

  /// The chapter that the example makes: its own entries, and those of the frame that it leaves.
  package var chapter: String {
    guard case .entries = kind else { return Self.chapter(of: Self.frame) }
    let heads = Set(text.split(separator: "\n").filter { $0.hasPrefix("# ") })
    let kept = Self.frame.filter { entry in
      !heads.contains(entry.prefix { $0 != "\n" })
    }
    // What belongs to no entry stands before all of them.
    return Self.chapter(of: text.hasPrefix("#") ? kept + [text] : [text] + kept)
  }

  private static func chapter(of entries: [String]) -> String {
    entries.joined(separator: "\n\n") + "\n"
  }

  /// Where the example stands, for the line above it.
  var setting: String {
    switch kind {
    case .entries:
      ", in a dialog that is sound otherwise"
        + (items.map { " and must carry the items 1 to \($0)" } ?? "")
    case .walkthrough: ", in a walkthrough"
    case .catalogue(let language): ", in 'Translations/\(language).po'"
    case .commands: ", after these commands"
    }
  }

  var indented: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }
  }
}
