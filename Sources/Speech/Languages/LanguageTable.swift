/// Facts about languages that people in the UK's asylum system speak.
///
/// A language that is not here can be translated into all the same; it is then shown by its code.
enum LanguageTable {
  struct Facts {
    let name: String
    let englishName: String
    let script: String
    var otherNames: [String] = []
    var foreignLetters = ""
  }

  /// Letters that are in none of Arabic's words, or only in those of some of its neighbours.
  private enum Letters {
    static let persian = "پچژگ"
    static let pashto = "ټډړښځڅڼږۍې"
    static let sorani = "ێۆڵڕەڤ"
    static let urdu = "ٹڈڑےںھہ"
  }

  static let facts: [String: Facts] = [
    "en": Facts(name: "English", englishName: "English", script: "Latn"),
    "ar": Facts(
      name: "العربية", englishName: "Arabic", script: "Arab",
      otherNames: ["عربي", "عربية", "arabi"],
      foreignLetters: Letters.persian + Letters.pashto + Letters.sorani + Letters.urdu + "یک"),
    "fa": Facts(
      name: "فارسی", englishName: "Persian", script: "Arab", otherNames: ["farsi"],
      foreignLetters: Letters.pashto + Letters.sorani + Letters.urdu + "ةيك"),
    "prs": Facts(
      name: "دری", englishName: "Dari", script: "Arab",
      foreignLetters: Letters.pashto + Letters.sorani + Letters.urdu + "ةيك"),
    "ckb": Facts(
      name: "کوردی (سۆرانی)", englishName: "Kurdish (Sorani)", script: "Arab",
      otherNames: ["کوردی", "سۆرانی", "sorani", "kurdi", "kurdish"],
      foreignLetters: Letters.pashto + Letters.urdu + "ثذصضطظةيك"),
    "ur": Facts(
      name: "اردو", englishName: "Urdu", script: "Arab",
      foreignLetters: Letters.pashto + Letters.sorani + "ةيك"),
    "ps": Facts(
      name: "پښتو", englishName: "Pashto", script: "Arab", otherNames: ["pashtu"],
      foreignLetters: Letters.sorani + Letters.urdu),
    "ti": Facts(name: "ትግርኛ", englishName: "Tigrinya", script: "Ethi", otherNames: ["tigrigna"]),
    "am": Facts(
      name: "አማርኛ", englishName: "Amharic", script: "Ethi", otherNames: ["amarigna"],
      foreignLetters: "ቐቑቒቓቔቕቖ"),
    "sq": Facts(name: "shqip", englishName: "Albanian", script: "Latn"),
    "vi": Facts(name: "Tiếng Việt", englishName: "Vietnamese", script: "Latn"),
    "bn": Facts(name: "বাংলা", englishName: "Bengali", script: "Beng", otherNames: ["bangla"]),
    "so": Facts(name: "Soomaali", englishName: "Somali", script: "Latn"),
    "tr": Facts(name: "Türkçe", englishName: "Turkish", script: "Latn"),
    "fr": Facts(name: "français", englishName: "French", script: "Latn"),
    "es": Facts(name: "español", englishName: "Spanish", script: "Latn"),
    "om": Facts(
      name: "Oromoo", englishName: "Oromo", script: "Latn", otherNames: ["afaan oromoo"]),
    "kmr": Facts(
      name: "kurmancî", englishName: "Kurdish (Kurmanji)", script: "Latn",
      otherNames: ["kurmanji", "kurdî"]),
    "pa": Facts(name: "ਪੰਜਾਬੀ", englishName: "Punjabi", script: "Guru"),
    "pa-Arab": Facts(name: "پنجابی", englishName: "Punjabi (Shahmukhi)", script: "Arab"),
    "ta": Facts(name: "தமிழ்", englishName: "Tamil", script: "Taml"),
    "hi": Facts(name: "हिन्दी", englishName: "Hindi", script: "Deva"),
    "ne": Facts(name: "नेपाली", englishName: "Nepali", script: "Deva"),
    "zh-Hans": Facts(name: "简体中文", englishName: "Chinese", script: "Hans"),
    "zh-Hant": Facts(
      name: "繁體中文", englishName: "Chinese (Traditional)", script: "Hant"),
    "uk": Facts(
      name: "українська", englishName: "Ukrainian", script: "Cyrl", foreignLetters: "ыэъё"),
    "ru": Facts(name: "русский", englishName: "Russian", script: "Cyrl", foreignLetters: "іїєґ"),
    "pt": Facts(name: "português", englishName: "Portuguese", script: "Latn"),
    "pl": Facts(name: "polski", englishName: "Polish", script: "Latn"),
    "ro": Facts(name: "română", englishName: "Romanian", script: "Latn"),
    "sw": Facts(name: "Kiswahili", englishName: "Swahili", script: "Latn"),
  ]

  /// Where the letters of a script stand in Unicode.
  static let blocks: [String: [ClosedRange<UInt32>]] = [
    "Arab": [0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF],
    "Hebr": [0x590...0x5FF, 0xFB1D...0xFB4F],
    "Ethi": [0x1200...0x139F, 0x2D80...0x2DDF, 0xAB00...0xAB2F],
    "Beng": [0x980...0x9FF],
    "Guru": [0xA00...0xA7F],
    "Deva": [0x900...0x97F, 0xA8E0...0xA8FF],
    "Taml": [0xB80...0xBFF],
    "Hans": [0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF],
    "Hant": [0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF],
    "Cyrl": [0x400...0x52F],
    "Grek": [0x370...0x3FF, 0x1F00...0x1FFF],
    "Armn": [0x530...0x58F],
    "Geor": [0x10A0...0x10FF],
  ]

  /// Which language is read by the speakers of another that has no words of its own.
  static let parents = ["prs": "fa", "pt-PT": "pt", "zh-Hant": "zh-Hans"]

  /// Names of one and the same language, as systems and people write them.
  static let aliases = [
    "fa-AF": "prs", "pes": "fa", "per": "fa", "fas": "fa", "pbu": "ps", "pst": "ps", "pbt": "ps",
    "ku-Arab": "ckb", "ku": "kmr", "kur": "kmr", "ku-Latn": "kmr", "pnb": "pa-Arab",
    "pa-PK": "pa-Arab", "zh": "zh-Hans", "cmn": "zh-Hans", "zh-CN": "zh-Hans", "zh-SG": "zh-Hans",
    "zh-TW": "zh-Hant", "zh-HK": "zh-Hant", "gaz": "om", "aln": "sq", "als": "sq", "iw": "he",
    "tir": "ti", "amh": "am", "ara": "ar", "fra": "fr", "fre": "fr",
  ]
}
