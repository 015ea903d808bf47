import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That a text is in the script of the language, and not pasted into the wrong file.
  static let script = CatalogueCheck(
    "texts are in the language's script",
    eachText: { text, inspection in
      guard text.unit.kind == .sentence, let script = WritingScript(language: inspection.base)
      else {
        return []
      }
      // What stands in brackets is often the English term, on purpose.
      var depth = 0
      var own = 0
      var all = 0
      for scalar in text.text.unicodeScalars {
        if scalar == "(" || scalar == "{" { depth += 1 }
        if scalar == ")" || scalar == "}" { depth -= 1 }
        guard depth == 0, scalar.isASCII ? scalar.isASCIILetter : true else { continue }
        if script.contains(scalar) {
          own += 1
          all += 1
        } else if scalar.isASCII || scalar.properties.isAlphabetic {
          all += 1
        }
      }
      guard all > 8, own * 10 < all * 4 else { return [] }
      let foreign = VerbatimTokens(text.text).all.joined().count { $0.isLetter }
      guard own * 10 < (all - foreign) * 4 else { return [] }
      return [
        Fault(
          code: .translationScript, message: "mostly not in the script of the language",
          remedy: "see whether it belongs into another file", severity: .warning)
      ]
    })
}

/// A script that a language is written in, as far as its letters tell.
enum WritingScript {
  case arabic
  case ethiopic
  case bengali
  case cyrillic
  case latin

  /// Nil for a language whose script is not known here.
  init?(language: String) {
    switch language {
    case "ar", "fa", "prs", "ckb", "ur", "ps": self = .arabic
    case "ti", "am": self = .ethiopic
    case "bn": self = .bengali
    case "uk", "ru": self = .cyrillic
    case "fr", "sq", "vi", "so", "tr", "es", "om", "en", "ku", "kmr", "pt", "pl", "ro":
      self = .latin
    default: return nil
    }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch (self, scalar.value) {
    case (.arabic, 0x0600...0x06FF), (.arabic, 0x0750...0x077F), (.arabic, 0x08A0...0x08FF),
      (.arabic, 0xFB50...0xFDFF), (.arabic, 0xFE70...0xFEFF),
      (.ethiopic, 0x1200...0x139F), (.ethiopic, 0x2D80...0x2DDF),
      (.bengali, 0x0980...0x09FF), (.cyrillic, 0x0400...0x052F),
      (.latin, 0x0041...0x024F), (.latin, 0x1E00...0x1EFF):
      true
    case (.arabic, _), (.ethiopic, _), (.bengali, _), (.cyrillic, _), (.latin, _): false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self)
  }
}
