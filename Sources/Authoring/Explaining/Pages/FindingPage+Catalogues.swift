import Findings
import Gettext

extension FindingPage {
  /// Files of translations that cannot be read.
  static let catalogues: [FindingPage] = [
    FindingPage(
      .catalogueTooLong,
      "a file of translations has more than eight megabytes",
      why: """
        A real one has under a megabyte. A larger one has got something into it that does
        not belong there.
        """,
      failing: .commands(
        #"""
        mkdir -p Translations
        advisor translations new fr
        printf '# %1900d\n' $(seq 4500) >> Translations/fr.po
        """#),
      mended: .commands(
        #"""
        mkdir -p Translations
        advisor translations new fr
        printf '# %1900d\n' $(seq 400) >> Translations/fr.po
        """#)),
    FindingPage(
      .catalogueNotUTF8,
      "a file of translations is not UTF-8 text",
      why: """
        A program that saves in another encoding spoils every word of most languages.
        """,
      failing: .commands(
        #"""
        mkdir -p Translations
        advisor translations new fr
        printf '# caf\351\n' >> Translations/fr.po
        """#),
      mended: .commands(
        #"""
        mkdir -p Translations
        advisor translations new fr
        printf '# caf\303\251\n' >> Translations/fr.po
        """#)),
    FindingPage(
      .catalogueBOM,
      "a file of translations begins with a byte order mark",
      why: """
        Some editors on Windows put it there. We read the file all the same, and other programs
        of translators refuse it.
        """,
      failing: .commands(
        #"""
        mkdir -p Translations
        advisor translations new fr
        printf '\357\273\277' | cat - Translations/fr.po > marked.po
        mv marked.po Translations/fr.po
        """#),
      mended: .commands(
        """
        mkdir -p Translations
        advisor translations new fr
        """)),
    FindingPage(
      .catalogueCharset,
      "the header says another encoding than UTF-8",
      why: """
        Programs of translators believe the header and would save the file so.
        """,
      failing: .catalogue(
        "fr",
        #"""
        msgid ""
        msgstr ""
        "Language: fr\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=ISO-8859-1\n"
        "Content-Transfer-Encoding: 8bit\n"
        "Plural-Forms: nplurals=2; plural=n > 1;\n"
        """#),
      mended: .catalogue(
        "fr",
        #"""
        msgid ""
        msgstr ""
        "Language: fr\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n"
        "Plural-Forms: nplurals=2; plural=n > 1;\n"
        """#)),
    FindingPage(
      .catalogueSyntax,
      "a line cannot stand where it stands",
      why: """
        A file of translations is made of entries: 'msgctxt' says where a text stands, 'msgid'
        is the English, 'msgstr' the translation. A program such as Poedit keeps it in order by
        itself.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgtsr "Faites-le."
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites-le."
        """)),
    FindingPage(
      .catalogueEscape,
      "a backslash stands before something that it cannot",
      why: """
        In a string of such a file a backslash makes a break of 'n' and a plain sign of a
        quotation mark. A backslash itself is written twice.
        """,
      failing: .catalogue(
        "fr",
        #"""
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites\-le."
        """#),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites-le."
        """)),
    FindingPage(
      .catalogueUnclosed,
      "a line ends within a string",
      why: """
        A string stands in quotation marks on one line. A longer one goes on in the next line,
        in quotation marks of its own.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites-le.
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites-le."
        """)),
    FindingPage(
      .catalogueDuplicate,
      "an entry stands twice",
      why: """
        Which of the two would be shown could not be said. Mostly two people worked on the file,
        and both versions were kept.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites-le."

        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Agissez."
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites-le."
        """)),
    FindingPage(
      .cataloguePlural,
      "the plural forms are not such as they must be",
      why: """
        What counts has a 'msgid_plural' and one 'msgstr[0]', 'msgstr[1]' and so on for each
        form of the language, in this order. What does not count has one 'msgstr'.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr[0] "Faites-le."
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites-le."
        """)),
    FindingPage(
      .catalogueBreaks,
      "a translation begins or ends with a break, and the English does not",
      why: """
        Texts are put together from pieces. A break too much tears a sentence apart, and other
        programs refuse the file.
        """,
      failing: .catalogue(
        "fr",
        #"""
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites-le.\n"
        """#),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites-le."
        """)),
  ]
}
