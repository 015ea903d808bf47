/// A link that opens a message in the mail program of whoever follows it.
struct Mailto: Hashable, Sendable {
  /// Longer ones are cut or refused by some mail programs.
  static let limit = 2000

  let address: String

  /// A link for a message, or nil when it is none to be mailed, or too long.
  init?(_ letter: LetterPaper) {
    guard let subject = letter.sent.subject, !letter.isPublic else { return nil }
    let body = letter.sent.text
    address =
      "mailto:?subject=" + Self.encoded(MailText.header(subject.text)) + "&body="
      + Self.encoded(body)
    guard address.utf8.count <= Self.limit else { return nil }
  }

  /// RFC 6068: everything but unreserved characters as percent signs, a line break as CR LF.
  private static func encoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { encoded, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "\n"): encoded += "%0D%0A"
      case let byte: encoded += Hex.percent(byte)
      }
    }
  }
}
