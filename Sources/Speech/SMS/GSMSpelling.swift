extension String {
  /// The text in the GSM alphabet, if only typography keeps it out of it; otherwise the text itself.
  ///
  /// One curly quotation mark would more than double what an English text costs. Letters are never
  /// changed into others: somebody's name is spelled as they spell it.
  package var spelledForGSM: String {
    guard !GSMAlphabet.holds(self) else { return self }
    var spelled = String.UnicodeScalarView()
    for character in self {
      // A letter and an accent that somebody's keyboard sends apart are one letter of the alphabet.
      if let letter = accented[character] {
        spelled.append(letter)
        continue
      }
      for scalar in character.unicodeScalars {
        if GSMAlphabet.septets(of: scalar) != nil {
          spelled.append(scalar)
        } else if let mark = plainMarks[scalar] {
          spelled.append(contentsOf: mark.unicodeScalars)
        } else {
          return self
        }
      }
    }
    return String(spelled)
  }
}

/// The accented letters of the alphabet; a dictionary finds a character in any of its spellings.
private let accented: [Character: Unicode.Scalar] = Dictionary(
  uniqueKeysWithValues: "èéùìòÇÅåÉÄÖÑÜäöñüà".unicodeScalars.map { (Character($0), $0) })

private let plainMarks: [Unicode.Scalar: String] = {
  let spellings = [
    "'": "‘’‚‛′`´ʻʼ", "\"": "“”„‟″«»", "-": "‐‑‒–—―−•‣", "<": "‹", ">": "›", "...": "…",
    " ": "\t\u{A0}\u{202F}\u{205F}\u{3000}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}"
      + "\u{2007}\u{2008}\u{2009}\u{200A}",
    "\n": "\u{2028}\u{2029}",
    // They say nothing in a text without letters of other scripts.
    "": "\u{AD}\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{2060}\u{FEFF}",
  ]
  var marks: [Unicode.Scalar: String] = [:]
  for (plain, list) in spellings {
    for mark in list.unicodeScalars { marks[mark] = plain }
  }
  return marks
}()
