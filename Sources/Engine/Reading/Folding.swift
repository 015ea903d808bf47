extension String {
  /// The text as typed words are compared: what a keyboard, a habit or a phone may vary is gone.
  ///
  /// Lower case, no accents, ASCII digits, straight quotation marks, one space between words, no
  /// punctuation around the whole; letters of the Arabic and Ethiopic scripts that people type for
  /// one another are one letter. What distinguishes words stays: vowel signs of Indic scripts, and
  /// the marks of й and ї. A Cyrillic letter never becomes the Latin one it resembles. Text that is
  /// nothing but punctuation is kept, so that "?" can be a word; a leading slash is kept, because it
  /// marks a command.
  ///
  /// Only for comparing: what a person typed is what is stored. No ICU, which would cost 40 MB.
  /// Folding what is folded changes nothing.
  ///
  /// - Complexity: O(*n*) in the length.
  package var folded: String {
    folded(strictly: false)
  }

  /// The same, but that letters which only resemble each other, and those with and without a mark,
  /// are still told apart: what "yes" to something that cannot be taken back is compared by.
  package var strictlyFolded: String {
    folded(strictly: true)
  }

  private func folded(strictly isStrict: Bool) -> String {
    foldedASCII ?? foldedByTables(strictly: isStrict)
  }

  /// The folded text, found in Unicode's tables.
  func foldedByTables(strictly isStrict: Bool) -> String {
    var folder = Folder(isStrict: isStrict)
    for scalar in unicodeScalars {
      folder.take(scalar)
    }
    return folder.trimmed
  }
}

/// Builds a folded text scalar by scalar.
private struct Folder {
  let isStrict: Bool
  private var output = String.UnicodeScalarView()
  private var isSpacePending = false
  private var isAfterCyrillic = false

  init(isStrict: Bool) {
    self.isStrict = isStrict
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9", "!"..."@", "["..."_", "{"..."~":
      append(scalar)
    case "A"..."Z":
      append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "`":
      append("'")
    case "\u{FF01}"..."\u{FF5E}":
      if let ascii = Unicode.Scalar(scalar.value - 0xFEE0) { take(ascii) }
    default:
      takeUnusual(scalar)
    }
  }

  private mutating func takeUnusual(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.generalCategory == .otherLetter {
      // Most of what comes here: the letters of scripts without capitals, which are no spaces or
      // digits either.
      if !properties.isDefaultIgnorableCodePoint { takeSmall(scalar) }
    } else if properties.isWhitespace {
      isSpacePending = true
    } else if let digit = scalar.decimalDigit {
      append(Unicode.Scalar(UInt8(ascii: "0") + UInt8(digit)))
    } else if properties.isDefaultIgnorableCodePoint {
      return
    } else {
      switch properties.generalCategory {
      case .control, .format, .enclosingMark: return
      case .nonspacingMark: if !isAccent(scalar) { append(scalar) }
      default: takeLetter(scalar)
      }
    }
  }

  private mutating func takeLetter(_ scalar: Unicode.Scalar) {
    guard scalar.properties.changesWhenLowercased else { return takeSmall(scalar) }
    // A capital with a dot becomes a small letter and a mark.
    for small in scalar.properties.lowercaseMapping.unicodeScalars
    where small.properties.generalCategory != .nonspacingMark {
      takeSmall(small)
    }
  }

  private mutating func takeSmall(_ scalar: Unicode.Scalar) {
    guard let replacement = isStrict ? scalar.strictSpelling : scalar.foldedSpelling else {
      return append(scalar)
    }
    for scalar in replacement.unicodeScalars {
      if scalar == " " { isSpacePending = true } else { append(scalar) }
    }
  }

  /// Whether a mark can be left out without making another word of it.
  ///
  /// The vowel signs and viramas of Indic scripts and the tones of Thai are marks too, of other
  /// combining classes; without them most words would be alike.
  private func isAccent(_ mark: Unicode.Scalar) -> Bool {
    switch mark.properties.canonicalCombiningClass.rawValue {
    // The short vowels of Arabic, which nobody types, and the dot of a Turkish capital.
    case 27...36: true
    case 1, 10...26, 200...: isStrict ? mark == "\u{307}" : !isAfterCyrillic
    default: false
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if isSpacePending, !output.isEmpty { output.append(" ") }
    isSpacePending = false
    // Before U+0300 there are no marks.
    if scalar.value < 0x300 || scalar.properties.generalCategory != .nonspacingMark {
      isAfterCyrillic = ("\u{400}"..."\u{52F}").contains(scalar)
    }
    output.append(scalar)
  }

  var trimmed: String {
    guard var start = output.firstIndex(where: { !$0.isTrimmed }),
      let end = output.lastIndex(where: { !$0.isTrimmed })
    else { return String(output) }
    if start > output.startIndex {
      let before = output.index(before: start)
      if output[before] == "/" { start = before }
    }
    return String(output[start...end])
  }
}

extension Unicode.Scalar {
  /// The digit that this is in any script, ⑤ and ፭ included; nil for ½, Ⅴ and ten.
  package var decimalDigit: Int? {
    switch properties.numericType {
    case .decimal, .digit: properties.numericValue.map { Int($0) }
    default: nil
    }
  }

  /// Whether it falls away at the ends of a text.
  fileprivate var isTrimmed: Bool {
    switch properties.generalCategory {
    case .spaceSeparator, .connectorPunctuation, .dashPunctuation, .openPunctuation,
      .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
