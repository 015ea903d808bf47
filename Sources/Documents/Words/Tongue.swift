import Dialog
package import Engine
package import Speech

/// A language that a paper is written in, with everything needed to write in it.
package struct Tongue: Sendable {
  /// As in `lang` of HTML: `en`, `ti`.
  package let code: String
  package let isRightToLeft: Bool
  package let script: Script
  package let vocabulary: Vocabulary

  /// A language with its words.
  package init(
    code: String, isRightToLeft: Bool = false, _ script: Script, _ vocabulary: Vocabulary
  ) {
    self.code = code
    self.isRightToLeft = isRightToLeft
    self.script = script
    self.vocabulary = vocabulary
  }

  /// The language, or the first of two, that a dialog is spoken in.
  package init(_ spoken: SpokenDialog) {
    let tag = Tag(spoken.voices[0].language)
    self.init(
      code: tag.code, isRightToLeft: tag.isRightToLeft, spoken.script, spoken.vocabulary)
  }

  var tag: Tag { Tag(code: code, isRightToLeft: isRightToLeft) }
  var dialog: DialogGraph { script.dialog }
}

/// What a reader of a page must know of the language of a piece of text.
package struct Tag: Hashable, Sendable {
  let code: String
  let isRightToLeft: Bool
}

extension Tag {
  /// The tag of a language.
  init(_ language: Language) {
    self.init(
      code: LanguageTag(language.code)?.text ?? language.code,
      isRightToLeft: language.direction == .rightToLeft)
  }
}
