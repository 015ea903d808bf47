import Findings

extension FindingPage {
  /// The letters and words of a language.
  static let translationLetters: [FindingPage] = [
    FindingPage(
      .translationDirection,
      "a text has a mark that turns the direction of what is read",
      why: """
        An override can make a text read as something that it does not say. The program puts in
        the marks that a screen needs by itself.
        """,
      failing: .catalogue(
        "fr",
        #"""
        msgctxt "small.first.text"
        msgid "Is it so?"
        msgstr "Est-ce \342\200\256le cas ?"
        """#),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.first.text"
        msgid "Is it so?"
        msgstr "Est-ce le cas ?"
        """)),
    FindingPage(
      .translationInvisible,
      "a text has a character that cannot be seen",
      why: """
        It would be copied into messages, and words with it are not found again. A space that
        does not break doubles the price of a text message.
        """,
      failing: .catalogue(
        "fr",
        #"""
        msgctxt "small.first.text"
        msgid "Is it so?"
        msgstr "Est-ce le\342\200\213 cas ?"
        """#),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.first.text"
        msgid "Is it so?"
        msgstr "Est-ce le cas ?"
        """)),
    FindingPage(
      .translationWords,
      "a word that people type means two things in a language",
      why: """
        It means two options of a question, two letters, or an answer and a command. Somebody
        who types it gets what they did not mean, or must be asked back each time.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "common.yes-no.words.yes"
        msgid "y | yeah | yep | ok"
        msgstr "o | bien"

        msgctxt "common.yes-no.words.no"
        msgid "n | nope"
        msgstr "n | bien"
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "common.yes-no.words.yes"
        msgid "y | yeah | yep | ok"
        msgstr "o | ouais"

        msgctxt "common.yes-no.words.no"
        msgid "n | nope"
        msgstr "n | non non"
        """)),
    FindingPage(
      .translationNumbered,
      "a label is a number, or begins with one",
      why: """
        The program numbers the options itself. Somebody who types the number would get another
        option than the one they read it beside.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "common.yes-no.option.yes"
        msgid "Yes"
        msgstr "2. Oui"
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "common.yes-no.option.yes"
        msgid "Yes"
        msgstr "Oui"
        """)),
    FindingPage(
      .translationScript,
      "a text is mostly not in the script of the language",
      why: """
        Mostly it was pasted into the wrong file. English terms in brackets do not count.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.first.text"
        msgid "Is it so?"
        msgstr "Это так или нет?"
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.first.text"
        msgid "Is it so?"
        msgstr "Est-ce le cas ?"
        """)),
    FindingPage(
      .translationLetters,
      "a letter is that of another language, and looks the same",
      why: """
        Arabic and Persian have each their own yeh and kaf. With the other's a word looks
        foreign and is not found by a search.
        """,
      failing: .catalogue(
        "fa",
        """
        msgctxt "small.first.text"
        msgid "Is it so?"
        msgstr "آيا چنين است؟"
        """),
      mended: .catalogue(
        "fa",
        """
        msgctxt "small.first.text"
        msgid "Is it so?"
        msgstr "آیا چنین است؟"
        """)),
  ]
}
