import Dialog
import Findings
import Gettext
import Speech

extension CatalogueCheck {
  /// That no sentence is so long that a text message ends in the middle of it.
  ///
  /// Three parts are sent at once, which is 201 characters in most scripts; whatever is longer goes
  /// out in several messages, and these end between two sentences where they can. Messages to MPs are
  /// left out: they are sent in English.
  static let textMessages = CatalogueCheck("sentences have room in a text message") { inspection in
    let worst = WorstCase(inspection)
    let letters = Set(inspection.dialogs.flatMap { $0.letters.map(\.name) })
    let more = inspection.texts.first { $0.unit.key == "common.texting-more.text" }?.text ?? ""
    return inspection.texts.flatMap { text -> [Finding] in
      guard text.unit.kind == .sentence, !letters.contains(text.key.entry) else { return [] }
      return PagedText.sentencesTooLongForSMS(in: worst.filled(text), more: more).map { sentence in
        let length = SMSLength(sentence)
        return Finding(
          .translationTextMessage, at: inspection.place(text.entry),
          "a sentence of \(length.units) characters (\(length.encoding.name), \(length.parts) parts) "
            + "is cut in a text message",
          remedy: "make two sentences of it")
      }
    }
  }
}

extension SMSLength.Encoding {
  /// What the networks call it.
  var name: String {
    switch self {
    case .gsm7: "GSM-7"
    case .ucs2: "UCS-2"
    }
  }
}
