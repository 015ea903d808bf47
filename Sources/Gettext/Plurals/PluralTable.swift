/// The plural rules of languages: CLDR's for whole numbers, but that French, Portuguese and Spanish
/// keep two forms (the third is for exact millions, which nobody is told here).
package enum PluralTable {
  private static let twoFormsFromTwo = "nplurals=2; plural=n > 1;"
  private static let twoForms = "nplurals=2; plural=n != 1;"
  private static let slavic =
    "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20)"
    + " ? 1 : 2;"

  /// The header for a language, by the first part of its code; nil for one not known.
  package static func header(of language: String) -> String? {
    let first = language.split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? language
    if language == "pt_PT" || language == "pt-PT" { return twoForms }
    return switch first {
    case "vi", "zh", "my": "nplurals=1; plural=0;"
    case "en", "ps", "ku", "kmr", "ckb", "so", "ur", "sq", "tr", "ta", "om", "sw", "ne", "uz",
      "az", "es":
      twoForms
    case "fa", "prs", "ti", "am", "bn", "hi", "pa", "ln", "si", "hy", "fr", "pt": twoFormsFromTwo
    case "ar":
      "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3"
        + " : n%100>=11 ? 4 : 5;"
    case "uk", "ru": slavic
    case "pl":
      "nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;"
    case "ro":
      "nplurals=3; plural=n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2;"
    default: nil
    }
  }
}
