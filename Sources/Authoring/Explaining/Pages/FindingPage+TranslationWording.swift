import Findings

extension FindingPage {
  /// How a translation says it.
  static let translationWording: [FindingPage] = [
    FindingPage(
      .translationTextMessage,
      "a sentence has no room in a text message",
      why: """
        Three parts are sent at once, which is 201 characters in most scripts. What is longer
        goes out in several messages, and these end between two sentences where they can.
        Whatever is filled in is counted with its longest words.
        """,
      failing: .catalogue(
        "ar",
        """
        msgctxt "common.language-draft.text"
        msgid "No native speaker has checked this translation yet. If something is not clear, type \\"language\\" and choose another one, or ask somebody you trust."
        msgstr "لم يراجع هذه الترجمة بعد أحد من أهل اللغة، فإذا كان شيء غير واضح فاكتب «لغة» واختر لغة أخرى، أو اسأل شخصًا تثق به، أو اطلب من الشخص الذي يساعدك أن يقرأ لك النص الإنجليزي الذي يظهر إلى جانب هذه الترجمة على الشاشة."
        """),
      mended: .catalogue(
        "ar",
        """
        msgctxt "common.language-draft.text"
        msgid "No native speaker has checked this translation yet. If something is not clear, type \\"language\\" and choose another one, or ask somebody you trust."
        msgstr "لم يراجع هذه الترجمة بعد أحد من أهل اللغة. إذا كان شيء غير واضح، فاكتب «لغة» واختر لغة أخرى، أو اسأل شخصًا تثق به."
        """)),
    FindingPage(
      .translationGlossary,
      "a term is not that of the language's glossary",
      why: """
        One thing is called by one name, or somebody looks for two. The column 'words' of
        'Translations/glossary' has beginnings of words, one of which stands in each sentence
        that has the English term; 'never' has words that would be taken for something else. It
        is only a note: now and then a sentence reads better without the term.
        """,
      failing: .commands(
        #"""
        mkdir -p Translations/glossary
        printf 'term,translation,words,never\nname,nom,nom,\n' > Translations/glossary/fr.csv
        advisor translations new fr
        sed -i '/^msgid "What is your name?"/{n;s/""/"Comment vous appelez-vous ?"/}' Translations/fr.po
        """#),
      mended: .commands(
        #"""
        mkdir -p Translations/glossary
        printf 'term,translation,words,never\nname,nom,nom,\n' > Translations/glossary/fr.csv
        advisor translations new fr
        sed -i '/^msgid "What is your name?"/{n;s/""/"Quel est votre nom ?"/}' Translations/fr.po
        """#)),
  ]
}
