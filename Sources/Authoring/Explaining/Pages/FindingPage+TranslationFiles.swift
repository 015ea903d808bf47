import Findings

extension FindingPage {
  /// A language as a whole, and the dialogs that it is of.
  static let translationFiles: [FindingPage] = [
    FindingPage(
      .templateStale,
      "the template is not of today's dialogs",
      why: """
        Translators' programs read 'template.pot' to find out what there is to translate.
        'advisor translations update' writes it anew, and belongs to every change of the
        English.
        """,
      failing: .commands(
        #"""
        mkdir -p Translations
        advisor translations update
        printf '\n# step more\n@ title More\n@ when next\nMore.\n' >> Dialogs/small/small.dialog
        """#),
      mended: .commands(
        #"""
        mkdir -p Translations
        printf '\n# step more\n@ title More\n@ when next\nMore.\n' >> Dialogs/small/small.dialog
        advisor translations update
        """#)),
    FindingPage(
      withoutExample: .translationMissing,
      "texts of a language are not translated yet",
      why: """
        Until they are, people read the English there. What warns, and what everybody meets,
        comes first. 'advisor translations status' counts all languages.
        """),
    FindingPage(
      .translationIncomplete,
      "texts of the dialogs are not in a language's file",
      why: """
        They would never be translated, because no translator sees them. 'advisor translations
        update' adds them, empty.
        """,
      failing: .commands(
        #"""
        mkdir -p Translations
        advisor translations new fr
        printf '\n# step more\n@ title More\n@ when next\nMore.\n' >> Dialogs/small/small.dialog
        """#),
      mended: .commands(
        #"""
        mkdir -p Translations
        advisor translations new fr
        printf '\n# step more\n@ title More\n@ when next\nMore.\n' >> Dialogs/small/small.dialog
        advisor translations update
        """#)),
    FindingPage(
      .translationUnknown,
      "a language's file has a text that nothing says",
      why: """
        Work would be lost on it. 'advisor translations update' puts it aside at the end of the
        file, where it is found again when the text comes back.
        """,
      failing: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites-le."

        msgctxt "small.gone.text"
        msgid "It is gone."
        msgstr "C'est parti."
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites-le."
        """)),
    FindingPage(
      .translationStale,
      "a translation is of an English text that has changed",
      why: """
        It may say the opposite by now, so it is not shown: the English is. Compare the two
        English texts, the line marked '#|' and the line 'msgid', mend the translation, and
        remove 'fuzzy'. Where nothing changed but a comma, 'advisor translations accept' keeps
        all languages.
        """,
      failing: .catalogue(
        "fr",
        """
        #, fuzzy
        #| msgid "Do not do it."
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Ne le faites pas."
        """),
      mended: .catalogue(
        "fr",
        """
        msgctxt "small.do.text"
        msgid "Do it."
        msgstr "Faites-le."
        """)),
    FindingPage(
      .translationHeader,
      "the header names another language than the file",
      why: """
        The header tells programs of translators which dictionary and which rules to use.
        """,
      failing: .catalogue(
        "fr",
        #"""
        msgid ""
        msgstr ""
        "Language: de\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
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
      .translationPlurals,
      "the plural forms are not those of the language, or not all written",
      why: """
        Arabic has six forms, French two, Persian two. With a wrong rule, or an empty form,
        somebody reads a wrong number of days, or nothing.
        """,
      failing: .catalogue(
        "fr",
        #"""
        msgid ""
        msgstr ""
        "Language: fr\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n"
        "Plural-Forms: nplurals=2; plural=n != 1;\n"
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
  ]
}
