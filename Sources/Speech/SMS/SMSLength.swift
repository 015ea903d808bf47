/// How long a text is as an SMS, as the networks count and charge it.
///
/// One character that GSM 03.38 does not have turns the whole text into UCS-2. A text of several parts
/// gives up some room in each for the header that joins them, and no part ends between the two halves
/// of an extension character or of a surrogate pair. Gateways that split worse than that make no more
/// parts than are counted here, only uglier ones.
package struct SMSLength: Hashable, Sendable {
  /// How a text is sent.
  package enum Encoding: String, Hashable, Sendable {
    /// 7 bits a character: 160 in one part, 153 in each of several.
    case gsm7
    /// 16 bits a unit: 70 in one part, 67 in each of several.
    case ucs2

    /// The units of a text of one part.
    var onePart: Int {
      switch self {
      case .gsm7: 160
      case .ucs2: 70
      }
    }

    /// The units of each part of a longer text.
    var eachPart: Int {
      switch self {
      case .gsm7: 153
      case .ucs2: 67
      }
    }
  }

  package let encoding: Encoding
  /// Septets, or UTF-16 code units.
  package let units: Int
  /// How many parts are sent and charged; none for an empty text, which no network sends.
  package let parts: Int

  /// Measures a text.
  ///
  /// - Complexity: O(*n*) in its length.
  package init(_ text: String) {
    encoding = GSMAlphabet.holds(text) ? .gsm7 : .ucs2
    let limit = encoding.eachPart
    var units = 0
    var parts = 1
    var room = limit
    for scalar in text.unicodeScalars {
      let width =
        encoding == .gsm7 ? GSMAlphabet.septets(of: scalar) ?? 1 : UTF16.width(scalar)
      units += width
      if width > room {
        parts += 1
        room = limit
      }
      room -= width
    }
    self.units = units
    self.parts = units == 0 ? 0 : units <= encoding.onePart ? 1 : parts
  }
}
