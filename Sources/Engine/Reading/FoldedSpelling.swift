extension Unicode.Scalar {
  /// What stands for this small letter or punctuation mark when typed words are compared, or nil
  /// when it stands for itself.
  ///
  /// The letters follow what keyboards for one language lack of another: a Persian speaker types
  /// ی where an Arabic one types ي, and both mean the same word of the dialog.
  var foldedSpelling: String? {
    switch value {
    case 0xAB, 0xBB, 0xB4, 0x2BB...0x2BD, 0x3001, 0x3002, 0x2010...0x206F, 0x2212, 0x2215:
      plainPunctuation
    case 0xDF...0x2AF, 0x1D00...0x1EFF, 0x2C60...0x2C7F, 0xA722...0xA7FF, 0xFB00...0xFB06:
      plainLatin
    case 0x3C2: "σ"
    case 0x450...0x491: plainCyrillic
    case 0x60C...0x6D5: plainArabic
    case 0x1200...0x1368: plainEthiopic
    case 0xFB50...0xFEFC: arabicLetters?.folded
    default: nil
    }
  }

  /// The same where letters that only resemble each other are told apart: only what is the same letter
  /// or mark in another form.
  var strictSpelling: String? {
    switch value {
    case 0x640: ""
    case 0xAB, 0xBB, 0xB4, 0x2BB...0x2BD, 0x3001, 0x3002, 0x2010...0x206F, 0x2212, 0x2215:
      plainPunctuation
    case 0x60C, 0x61B, 0x61F, 0x66B, 0x66C, 0x6D4: plainArabic
    case 0x1361...0x1364: plainEthiopic
    case 0xFB00...0xFB06: plainLatin
    case 0xFB50...0xFEFC: arabicLetters
    default: nil
    }
  }

  /// The letters that an old system shows as one form of a letter or as a ligature.
  ///
  /// As with Latin letters, the names of the characters are the table: ﻻ is the isolated form of the
  /// ligature of lam with alef.
  private var arabicLetters: String? {
    guard let name = properties.name, name.hasPrefix("ARABIC "), name.hasSuffix(" FORM") else {
      return nil
    }
    let words = name.split(separator: " ").dropLast(2)
    let isLigature = words.dropFirst().first == "LIGATURE"
    let rest = words.dropFirst(2)
    // Only lam has ligatures that people type; "ALEF WITH HAMZA ABOVE" is one letter.
    let names =
      isLigature && rest.first == "LAM" && rest.count > 2
      ? ["LAM", rest.dropFirst(2).joined(separator: " ")] : [rest.joined(separator: " ")]
    let letters = names.compactMap { Self.arabicByName[$0] }
    guard letters.count == names.count else { return nil }
    return String(String.UnicodeScalarView(letters))
  }

  private static let arabicByName: [String: Unicode.Scalar] = {
    let letters = (0x621...0x6D3).compactMap { Unicode.Scalar(UInt32($0)) }
    return Dictionary(
      letters.compactMap { letter in
        letter.properties.name.flatMap { name in
          name.hasPrefix("ARABIC LETTER ") ? (String(name.dropFirst(14)), letter) : nil
        }
      }, uniquingKeysWith: { first, _ in first })
  }()

  private var plainPunctuation: String? {
    switch self {
    case "‘", "’", "‚", "‛", "ʻ", "ʼ", "ʽ", "´", "′", "‵": "'"
    case "“", "”", "„", "‟", "«", "»", "″": "\""
    case "‐", "‑", "‒", "–", "—", "―", "−": "-"
    case "⁄", "∕": "/"
    case "…", "。": "."
    case "、": ","
    default: nil
    }
  }

  private var plainLatin: String? {
    switch self {
    case "ß": "ss"
    case "æ": "ae"
    case "œ": "oe"
    case "ð": "d"
    case "þ": "th"
    case "ı": "i"
    case "ə": "e"
    case "ﬀ": "ff"
    case "ﬁ": "fi"
    case "ﬂ": "fl"
    case "ﬃ": "ffi"
    case "ﬄ": "ffl"
    default: latinWithoutMark
    }
  }

  /// The `o` of `LATIN SMALL LETTER O WITH HORN AND TILDE`: the names of the characters are the one
  /// table of decompositions that the standard library has.
  private var latinWithoutMark: String? {
    let start = "LATIN SMALL LETTER "
    guard let name = properties.name, name.hasPrefix(start) else { return nil }
    let words = name.dropFirst(start.count).split(separator: " ", maxSplits: 2)
    guard words.count == 3, words[1] == "WITH", words[0].utf8.count <= 2 else { return nil }
    return words[0].lowercased()
  }

  private var plainCyrillic: String? {
    switch self {
    case "ё": "е"
    case "ґ": "г"
    default: nil
    }
  }

  private var plainArabic: String? {
    switch self {
    case "آ", "أ", "إ", "ٱ", "ٲ", "ٳ": "ا"
    case "ي", "ى", "ئ", "ې", "ۍ", "ێ", "ے", "ۓ", "ؠ": "ی"
    case "ك", "ګ", "ڪ": "ک"
    case "ة", "ە", "ہ", "ھ", "ۃ", "ۀ", "ۂ": "ه"
    case "ؤ", "ۆ", "ۇ": "و"
    case "ڕ", "ړ": "ر"
    case "ڵ": "ل"
    case "ټ": "ت"
    case "ډ": "د"
    case "ڼ", "ں": "ن"
    case "ښ": "ش"
    // Tatweel stretches a word and says nothing.
    case "\u{640}": ""
    case "،": ","
    case "؛": ";"
    case "؟": "?"
    case "\u{66B}": "."
    case "\u{66C}": ","
    case "۔": "."
    default: nil
    }
  }

  /// Rows of syllables that sound alike in Amharic, and the first and fourth of a row where they do.
  private var plainEthiopic: String? {
    switch value {
    case 0x1203, 0x1210, 0x1213, 0x1280, 0x1283: "ሀ"
    case 0x1211...0x1217: shifted(by: -0x10)
    case 0x1281...0x1287: shifted(by: -0x80)
    case 0x1220...0x1227: shifted(by: 0x10)
    case 0x1340...0x1347: shifted(by: -8)
    case 0x12A3, 0x12D0, 0x12D3: "አ"
    case 0x12D1...0x12D7: shifted(by: -0x30)
    case 0x1361: " "
    case 0x1362: "."
    case 0x1363: ","
    case 0x1364: ";"
    default: nil
    }
  }

  private func shifted(by offset: Int) -> String? {
    Unicode.Scalar(UInt32(Int(value) + offset)).map { String($0) }
  }
}
