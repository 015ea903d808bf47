import Speech

/// A message as a file that a mail program opens as a draft, with nobody to send it to yet.
///
/// It has no `To`: the person looks up the address, so that nothing can be sent by mistake. What must
/// be done before stands at the top, between two lines that say so.
struct DraftMail {
  private let letter: LetterPaper
  private let scribe: Scribe

  /// A draft, or nil for what is not mailed: sheets, words for the telephone, public texts.
  init?(_ letter: LetterPaper, _ scribe: Scribe) {
    guard letter.sent.subject != nil, !letter.isPublic else { return nil }
    self.letter = letter
    self.scribe = scribe
  }

  /// The whole file, its lines ended as mail has them.
  var text: String {
    let headers = [
      "X-Unsent: 1",
      "Subject: " + EncodedWord.header(letter.sent.subject?.text ?? "", after: "Subject: ".count),
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
    ]
    return headers.map { $0 + "\r\n" }.joined() + "\r\n" + QuotedPrintable.text(body)
  }

  private var body: String {
    let toDo = notes
    guard !toDo.isEmpty else { return letter.sent.text + "\n" }
    let lines =
      [words(scribe.say(.mailNoteBegin))] + toDo + ["", words(scribe.say(.mailNoteEnd))]
    return lines.joined(separator: "\n") + "\n\n" + letter.sent.text + "\n"
  }

  /// What is to be filled in, and what is to be known, such as what to attach.
  private var notes: [String] {
    var notes: [String] = []
    if !letter.gaps.isEmpty {
      notes.append("")
      notes.append(words(scribe.say(.draftGaps)))
      notes += letter.gaps.map { "* " + words($0) }
    }
    if !letter.notes.isEmpty {
      notes.append("")
      notes += letter.notes.map { "* " + words($0) }
    }
    return notes
  }

  private func words(_ wording: Wording) -> String {
    wording.each.map { words in
      BidiMode.isolates.shown(
        MailText.body(words.text), in: words.tag.isRightToLeft ? .rightToLeft : .leftToRight)
    }.joined(separator: "\n")
  }
}
