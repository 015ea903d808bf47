/// The languages that a conversation can be held in, and how people ask for them.
package struct LanguageMenu: Sendable {
  /// In the order in which they are numbered; a conversation without a choice has none.
  package let languages: [OfferedLanguage]
  /// Codes by each folded name.
  private let codes: [String: String]
  /// Codes by the folded name that the language has for itself.
  private let ownNames: [String: String]

  /// No choice of languages.
  package static let none = LanguageMenu([])

  /// A choice of languages, in order.
  package init(_ languages: [OfferedLanguage]) {
    self.languages = languages
    var codes: [String: String] = [:]
    var ownNames: [String: String] = [:]
    for language in languages {
      for name in [language.code, language.name] + language.otherNames {
        // Of two languages that share a name the first has it.
        codes[name.folded] = codes[name.folded] ?? language.code
      }
      ownNames[language.name.folded] = language.code
    }
    self.codes = codes
    self.ownNames = ownNames
  }

  /// Whether there is anything to choose.
  package var isChoice: Bool { languages.count > 1 }

  package subscript(code: String) -> OfferedLanguage? {
    languages.first { $0.code == code }
  }

  /// The language, or the two, that a text names: by number, code or name, two with a comma.
  ///
  /// - Returns: Codes; nil when any of it is no language offered.
  func named(_ text: String) -> [String]? {
    let pieces = text.split { ",،፣፥+&".contains($0) }.map { String($0).folded }
    guard (1...2).contains(pieces.count) else { return nil }
    let found = pieces.compactMap { piece in
      if let number = Int(piece) {
        return languages.indices.contains(number - 1) ? languages[number - 1].code : nil
      }
      return codes[piece]
    }
    guard found.count == pieces.count, Set(found).count == found.count else { return nil }
    return found
  }

  /// The language that a folded text is the own name of, and nothing else.
  func ownName(_ folded: String) -> String? {
    ownNames[folded]
  }

  /// The languages that a text may be written in, judged by its letters alone; none for Latin ones.
  func guess(from text: String) -> [String] {
    languages.filter { $0.alphabet?.fits(text) == true }.map(\.code)
  }
}
