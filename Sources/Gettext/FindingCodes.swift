package import Findings

/// Everything that can keep a catalogue from being read.
extension Finding.Code {
  package static let catalogueTooLong = Finding.Code(rawValue: "catalogue-too-long")
  package static let catalogueNotUTF8 = Finding.Code(rawValue: "catalogue-not-utf8")
  package static let catalogueBOM = Finding.Code(rawValue: "catalogue-byte-order-mark")
  package static let catalogueCharset = Finding.Code(rawValue: "catalogue-charset")
  package static let catalogueSyntax = Finding.Code(rawValue: "catalogue-syntax")
  package static let catalogueEscape = Finding.Code(rawValue: "catalogue-escape")
  package static let catalogueUnclosed = Finding.Code(rawValue: "catalogue-unclosed-string")
  package static let catalogueDuplicate = Finding.Code(rawValue: "catalogue-duplicate")
  package static let cataloguePlural = Finding.Code(rawValue: "catalogue-plural-forms")
  package static let catalogueBreaks = Finding.Code(rawValue: "catalogue-breaks")
}
