/// The text of messages as mail carries it.
enum MailText {
  /// A header's value: one line, without anything that could begin another header.
  ///
  /// Every control character goes, so that no name, place or subject can bring in a line of its own.
  static func header(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar.isControl ? " " : String(scalar)
    }.joined().split(separator: " ").joined(separator: " ")
  }

  /// The body: line feeds alone, and no other control characters.
  static func body(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { body, scalar in
      if scalar == "\n" || scalar == "\t" || !scalar.isControl {
        body.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it moves, ends or hides lines instead of standing in them.
  var isControl: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    case _: false
    }
  }
}

extension LetterPaper.Wordings {
  /// The message as text: paragraphs between empty lines, bullets with a star.
  var text: String {
    var text = ""
    var before: Block.MessageLine?
    for line in lines {
      if let before { text += before.isBullet && line.isBullet ? "\n" : "\n\n" }
      text += (line.isBullet ? "* " : "") + MailText.body(line.words.text)
      before = line
    }
    return text
  }
}
