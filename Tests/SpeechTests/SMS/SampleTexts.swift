/// Random texts in the scripts that people write in.
enum SampleTexts {
  static func random(using random: inout some RandomNumberGenerator) -> String {
    let words = pools.randomElement(using: &random) ?? []
    // About as long as one, two and three parts, where counting is hard.
    let wanted = Int.random(in: 1...520, using: &random)
    var text = ""
    while text.unicodeScalars.count < wanted {
      text += words.randomElement(using: &random) ?? ""
      if Bool.random(using: &random) { text += " " }
    }
    return text
  }

  private static let latin = [
    "a", "letter", "Zoë", "is", "here.", "£30", "\n", "MP's", "020 7219 3000",
  ]
  private static let extensions = [
    "€", "[", "]", "{", "}", "~", "^", "|", "\\", "\u{0C}", "a", "bb",
  ]
  private static let arabic = ["السلام", "عليكم", "؟", "٣", "رسالة،"]
  private static let persian = ["می‌خواهم", "نامه", "۱۲", "گفت‌وگو", "؛"]
  private static let ethiopic = ["ሰላም፡", "ደብዳቤ", "ኣለኻ፧", "፫", "።"]
  private static let emoji = ["😀", "👨‍👩‍👧", "🇪🇷", "☎️", "👍🏾"]
  private static let marks = ["’", "“", "”", "–", "…", "\u{A0}", "word"]
  private static let pools = [
    latin, extensions, latin + extensions, arabic, persian, ethiopic, emoji, latin + emoji,
    arabic + emoji, arabic + latin, ethiopic + emoji, latin + marks, persian + extensions,
  ]
}
