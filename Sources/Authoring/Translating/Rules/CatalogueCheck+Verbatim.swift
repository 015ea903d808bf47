import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That links, addresses, telephone numbers and postcodes are byte for byte the English ones.
  static let verbatim = CatalogueCheck(
    "links and numbers to dial are untouched",
    eachText: { text, _ in
      guard text.unit.kind == .sentence else { return [] }
      return VerbatimTokens(text.english).all.filter { !text.text.contains($0) }.map { token in
        Fault(
          code: .translationVerbatim, message: "'\(token)' is missing or was changed",
          remedy: "copy it from the English, byte for byte")
      }
    })
}

/// What must stand in a translation exactly as in the English.
struct VerbatimTokens {
  let all: [String]

  init(_ text: String) {
    guard Self.mayBe(in: text) else {
      all = []
      return
    }
    var found: [String] = []
    var digits = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let bare = word.trimmingMarks
      let isNumber = !bare.isEmpty && bare.allSatisfy { $0.isASCII && $0.isNumber }
      // A number to dial may be written in groups.
      if isNumber, digits.isEmpty ? bare.hasPrefix("0") || bare.hasPrefix("+") : true {
        digits += digits.isEmpty ? bare : " " + bare
        if word.last?.isNumber == true { continue }
      }
      if digits.count >= 6 { found.append(digits) }
      digits = ""
      if bare.contains("@") || bare.contains("://") || Self.isDomain(bare) {
        found.append(String(bare))
      }
    }
    if digits.count >= 6 { found.append(digits) }
    all = found
  }

  /// Whether a text has what each of them has; most have not, and every text is looked at.
  private static func mayBe(in text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "@"): return true
      case UInt8(ascii: "/") where last == UInt8(ascii: ":"): return true
      case UInt8(ascii: "a")...UInt8(ascii: "z") where last == UInt8(ascii: "."): return true
      default: last = byte
      }
    }
    return false
  }

  private static func isDomain(_ word: Substring) -> Bool {
    let host = word.prefix { $0 != "/" }.split(separator: ".", omittingEmptySubsequences: false)
    return host.count > 1 && host.allSatisfy { !$0.isEmpty }
      && host.allSatisfy {
        $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      }
      && ["uk", "org", "com", "net", "scot", "wales"].contains(host[host.count - 1])
  }
}

extension Substring {
  /// Without the punctuation around it.
  var trimmingMarks: Substring {
    var text = self
    while let last = text.last, ".,;:!?()\"'”“،؛؟።፣፤".contains(last) { text.removeLast() }
    while let first = text.first, "(\"'“".contains(first) { text.removeFirst() }
    return text
  }
}
