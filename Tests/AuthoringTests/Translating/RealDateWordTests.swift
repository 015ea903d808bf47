import Dialog
import Engine
import Speech
import TestSupport
import Testing

/// Dates as people say them in each language, typed where the real dialog asks for a date.
@Suite struct RealDateWordTests {
  /// What is typed on Monday 23 November 2026, and the day or month that it comes to; with a question
  /// mark where it is asked back.
  struct Saying: CustomTestStringConvertible, Sendable {
    let language: String
    let typed: String
    let comesTo: String

    var testDescription: String { "\(language): \(typed)" }
  }

  private static func sayings(_ language: String, _ list: KeyValuePairs<String, String>) -> [Saying]
  {
    list.map { Saying(language: language, typed: $0, comesTo: $1) }
  }

  static let past =
    sayings(
      "ar",
      [
        "قبل أسبوعين": "2026-11-9", "منذ أسبوعين": "2026-11-9", "من شهرين": "2026-9",
        "قبل يومين": "2026-11-21", "أسبوعين": "? 2026-11-9", "قبل سنتين": "? 2024-11",
        "أول أمس": "2026-11-21", "قبل ثلاثة أسابيع": "2026-11-2", "صار لي شهرين": "2026-9",
        "٣ آذار ٢٠٢٦": "2026-3-3", "الثالث من مارس 2026": "? 2026-3-3",
        "مارس العام الماضي": "2025-3",
        "الاثنين الماضي": "2026-11-16", "بداية مارس 2026": "2026-3",
      ])
    + sayings(
      "fa",
      [
        "دو هفته پیش": "2026-11-9", "۲ هفته پیش": "2026-11-9", "یک سال پیش": "? 2025-11",
        "یکسال پیش": "? 2025-11", "دوماه پیش": "2026-9", "پریروز": "2026-11-21",
        "از دو ماه پیش": "2026-9", "دوشنبه‌ی گذشته": "2026-11-16", "سوم مارس ۲۰۲۶": "? 2026-3-3",
        "مارس پارسال": "2025-3", "اواخر مارس 2026": "2026-3", "سه روز پیش": "2026-11-20",
        "آپریل ۲۰۲۶": "2026-4",
      ])
    + sayings(
      "ti",
      [
        "ቅድሚ ክልተ ሰሙን": "2026-11-9", "ክልተ ሰሙን ይገብር": "2026-11-9", "ቅድሚ ሓደ ዓመት": "? 2025-11",
        "ቅድሚ ትማሊ": "2026-11-21", "ብመጋቢት 2026": "2026-3", "ብ3 መጋቢት 2026": "2026-3-3",
        "ኣብ ዝሓለፈ ወርሒ": "2026-10", "ካብ መጋቢት 2026": "2026-3", "መጋቢት ዓሚ": "2025-3",
        "ቅድሚ ክልተ ኣዋርሕ": "2026-9", "ሰኑይ ዝሓለፈ": "2026-11-16",
      ])
    + sayings(
      "fr",
      [
        "il y a un an": "? 2025-11", "il y a deux semaines": "2026-11-9",
        "il y a quinze jours": "2026-11-9", "depuis deux semaines": "2026-11-9",
        "avant-hier": "2026-11-21", "1er mars 2026": "2026-3-1",
        "le premier mars 2026": "? 2026-3-1", "mars de l'an dernier": "2025-3",
        "lundi dernier": "2026-11-16", "ça fait deux mois": "2026-9",
        "il y a environ deux mois": "2026-9", "mi-mars 2026": "2026-3",
      ])

  static let future =
    sayings(
      "ar",
      [
        "بعد أسبوعين": "2026-12-7", "بعد يومين": "2026-11-25", "بعد غد": "2026-11-25",
        "بعد بكرة": "2026-11-25", "خلال أسبوعين": "2026-12-7", "في 5 كانون الثاني": "2027-1-5",
        "يوم الجمعة": "2026-11-27",
      ])
    + sayings(
      "fa",
      [
        "دو هفته دیگه": "2026-12-7", "پس فردا": "2026-11-25", "پس‌فردا": "2026-11-25",
        "سه روز بعد": "2026-11-26", "این جمعه": "2026-11-27", "پنجم ژانویه": "? 2027-1-5",
      ])
    + sayings(
      "ti",
      [
        "ድሕሪ ክልተ ሰሙን": "2026-12-7", "ድሕሪ ጽባሕ": "2026-11-25", "ብዓርቢ": "2026-11-27",
        "ኣብ ውሽጢ ክልተ ሰሙን": "2026-12-7", "ብ5 ጥሪ": "2027-1-5", "ዝመጽእ ወርሒ": "2026-12",
      ])
    + sayings(
      "fr",
      [
        "dans deux semaines": "2026-12-7", "après-demain": "2026-11-25",
        "d'ici trois jours": "2026-11-26", "mardi de la semaine prochaine": "2026-12-1",
        "dans un an": "? 2027-11", "le 5 janvier": "2027-1-5",
      ])

  @Test(arguments: past) func `what lies behind is understood`(_ saying: Saying) throws {
    #expect(try Self.answer(saying, after: ["1", "2", "3", "2", "1"]) == saying.comesTo)
  }

  @Test(arguments: future) func `what lies ahead is understood`(_ saying: Saying) throws {
    #expect(try Self.answer(saying, after: ["1", "1", "1"]) == saying.comesTo)
  }

  @Test(arguments: RealTranslation.languages)
  func `a week alone is asked back day by day`(_ language: String) throws {
    let words = [
      "ar": "الأسبوع القادم", "fa": "هفتهٔ آینده", "ti": "ዝመጽእ ሰሙን", "fr": "la semaine prochaine",
    ]
    let typed = try #require(words[language], "say here how people say 'next week' in \(language)")
    let saying = Saying(language: language, typed: typed, comesTo: "")
    let days = try Self.answer(saying, after: ["1", "1", "1"])
    #expect(
      days == "? 2026-11-30, 2026-12-1, 2026-12-2, 2026-12-3, 2026-12-4, 2026-12-5, 2026-12-6")
  }

  private static func answer(_ saying: Saying, after messages: [String]) throws -> String {
    let spoken = try RealDialog.library().spoken(in: [saying.language])
    try #require(spoken.languages == [saying.language])
    var talk = Talk(spoken.script, state: State(languages: spoken.languages))
    talk.begin()
    for message in messages { talk.say(message) }
    let asked = try #require(talk.asked)
    talk.say(saying.typed)
    if case .which(asked, let values)? = talk.prompt {
      return "? " + values.map(written).joined(separator: ", ")
    }
    guard let answer = talk.state.answers.last, answer.entry == asked else {
      return "not understood"
    }
    return written(answer.value)
  }

  private static func written(_ value: Value) -> String {
    guard case .date(let date) = value else { return "\(value)" }
    return "\(date.year)-\(date.month)" + (date.day.map { "-\($0)" } ?? "")
  }
}
