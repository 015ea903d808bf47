package import Findings

/// Everything that can be wrong with a translation.
extension Finding.Code {
  package static let translationHeader = Finding.Code(rawValue: "translation-header")
  package static let translationPlurals = Finding.Code(rawValue: "translation-plurals")
  package static let translationUnknown = Finding.Code(rawValue: "translation-unknown")
  package static let translationStale = Finding.Code(rawValue: "translation-stale")
  package static let translationMissing = Finding.Code(rawValue: "translation-missing")
  package static let translationIncomplete = Finding.Code(rawValue: "translation-incomplete")
  package static let translationPlaceholder = Finding.Code(rawValue: "translation-placeholder")
  package static let translationBrace = Finding.Code(rawValue: "translation-brace")
  package static let translationNumber = Finding.Code(rawValue: "translation-number")
  package static let translationVerbatim = Finding.Code(rawValue: "translation-verbatim")
  package static let translationDirection = Finding.Code(rawValue: "translation-direction")
  package static let translationInvisible = Finding.Code(rawValue: "translation-invisible")
  package static let translationWords = Finding.Code(rawValue: "translation-words")
  package static let translationNumbered = Finding.Code(rawValue: "translation-numbered")
  package static let translationEnd = Finding.Code(rawValue: "translation-end")
  package static let translationLength = Finding.Code(rawValue: "translation-length")
  package static let translationUnchanged = Finding.Code(rawValue: "translation-unchanged")
  package static let translationScript = Finding.Code(rawValue: "translation-script")
  package static let translationLetters = Finding.Code(rawValue: "translation-letters")
  package static let translationDoubled = Finding.Code(rawValue: "translation-doubled")
  package static let translationTextMessage = Finding.Code(rawValue: "translation-text-message")
  package static let translationGlossary = Finding.Code(rawValue: "translation-glossary")
  package static let templateStale = Finding.Code(rawValue: "template-stale")
}
