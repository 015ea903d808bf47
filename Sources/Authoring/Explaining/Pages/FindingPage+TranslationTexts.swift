import Findings

extension FindingPage {
  /// What a translation must keep of the English.
  static let translationTexts: [FindingPage] = [
    FindingPage(
      .translationPlaceholder,
      "a placeholder of the English is missing, or there is one too many",
      why: """
        Names in braces are never translated: they are filled in. Without one the sentence says
        nothing of the person, and the English is shown instead.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.write.text"
        msgid "I ask you for help. My answer is: {first}."
        msgstr "Je vous demande de l'aide. Ma réponse est : {premier}."
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.write.text"
        msgid "I ask you for help. My answer is: {first}."
        msgstr "Je vous demande de l'aide. Ma réponse est : {first}."
        """)),
    FindingPage(
      .translationBrace,
      "a brace opens or closes nothing",
      why: """
        Braces stand only around a placeholder. The sign itself is written twice, '{{'.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.write.text"
        msgid "I ask you for help. My answer is: {first}."
        msgstr "Je vous demande de l'aide }. Ma réponse est : {first}."
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.write.text"
        msgid "I ask you for help. My answer is: {first}."
        msgstr "Je vous demande de l'aide. Ma réponse est : {first}."
        """)),
    FindingPage(
      .translationNumber,
      "the numbers of the English are not in the translation",
      why: """
        A wrong number of days does harm. Numbers stand in the digits 0 to 9, because people
        type the digits that they read.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.wait.text"
        msgid "Wait 7 days for an answer, then look at members.parliament.uk."
        msgstr "Attendez une réponse 17 jours, puis voyez members.parliament.uk."
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.wait.text"
        msgid "Wait 7 days for an answer, then look at members.parliament.uk."
        msgstr "Attendez une réponse 7 jours, puis voyez members.parliament.uk."
        """)),
    FindingPage(
      .translationVerbatim,
      "a link, an address or a number to dial was changed",
      why: """
        It stands in the translation byte for byte, spaces included, so that it can be copied
        and dialled.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.wait.text"
        msgid "Wait 7 days for an answer, then look at members.parliament.uk."
        msgstr "Attendez une réponse 7 jours, puis voyez membres.parliament.uk."
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.wait.text"
        msgid "Wait 7 days for an answer, then look at members.parliament.uk."
        msgstr "Attendez une réponse 7 jours, puis voyez members.parliament.uk."
        """)),
    FindingPage(
      .translationEnd,
      "a translation ends otherwise than the English",
      why: """
        A question must stay a question, or nobody knows that an answer is wanted. The number of
        lines, and spaces at the ends, are looked at too.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.first.text"
        msgid "Is it so?"
        msgstr "C'est le cas."
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.first.text"
        msgid "Is it so?"
        msgstr "Est-ce le cas ?"
        """)),
    FindingPage(
      .translationLength,
      "a translation is too long, or much too short",
      why: """
        Lists must stay lists on a small screen, and a text message must stay one. Less than a
        third of the English is mostly half a sentence.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.first.title"
        msgid "First"
        msgstr "La toute première de toutes les questions que nous allons vous poser dans cette conversation"
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.first.title"
        msgid "First"
        msgstr "Première question"
        """)),
    FindingPage(
      .translationUnchanged,
      "a translation is the English",
      why: """
        It counts as translated, so nobody will look at it again. An empty one is shown in
        English too, and is on the list of what is missing.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.wait.text"
        msgid "Wait 7 days for an answer, then look at members.parliament.uk."
        msgstr "Wait 7 days for an answer, then look at members.parliament.uk."
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.wait.text"
        msgid "Wait 7 days for an answer, then look at members.parliament.uk."
        msgstr "Attendez une réponse 7 jours, puis voyez members.parliament.uk."
        """)),
    FindingPage(
      .translationDoubled,
      "a word or a space stands twice in a row",
      why: """
        Mostly what is left of a sentence that was turned round.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites cela cela maintenant."
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites cela maintenant."
        """)),
  ]
}
