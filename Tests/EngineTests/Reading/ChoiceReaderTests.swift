import Dialog
import Engine
import Testing

private let lawyer = ChoiceReader(
  options: [
    ReadableOption(name: "yes", label: "Yes", words: ["yeah", "I have a lawyer", "نعم"]),
    ReadableOption(name: "no", label: "No", words: ["nope", "nobody"]),
    ReadableOption(name: "looking", label: "I am looking for one", words: ["searching"]),
    ReadableOption(name: "lost", label: "I lost my lawyer", words: []),
  ], allowsSeveral: false, takesOwnWords: false, and: ["and"])

private let helpers = ChoiceReader(
  options: [
    ReadableOption(name: "school", label: "A school", words: ["school", "teacher"]),
    ReadableOption(name: "gp", label: "A doctor, or GP", words: ["gp", "doctor"]),
    ReadableOption(name: "faith", label: "Church and mosque", words: ["faith"]),
    ReadableOption(name: "friends", label: "Friends", words: []),
    ReadableOption(name: "none", label: "None of these", words: ["nobody"]),
  ], allowsSeveral: true, takesOwnWords: false, and: ["and", "و"])

private let place = ChoiceReader(
  options: [
    ReadableOption(name: "heathrow", label: "Heathrow", words: ["harmondsworth"]),
    ReadableOption(name: "dover", label: "Dover"),
  ], allowsSeveral: false, takesOwnWords: true, and: ["and"])

private func choices(_ names: [String]) -> Reading { .understood(.choices(names)) }

@Suite struct ChoiceReaderTests {
  @Test(arguments: [
    "2", "2.", "(2)", "#2", "2)", " 2 ", "٢", "۲", "২", "２", "2\u{FE0F}\u{20E3}", "02",
  ])
  func aNumberIsUnderstoodInAnyDigits(text: String) {
    #expect(lawyer.read(text) == .understood(.choice("no")))
  }

  @Test(arguments: [
    ("YES", "yes"), ("yes.", "yes"), ("“Yes”", "yes"), ("yeah!", "yes"), ("نَعَم", "yes"),
    ("I have a lawyer", "yes"), ("no", "no"), ("Nobody", "no"), ("2. No", "no"), ("no, no", "no"),
  ])
  func aLabelOrSynonymIsUnderstood(text: String, name: String) {
    #expect(lawyer.read(text) == .understood(.choice(name)))
  }

  @Test(arguments: [("ye", "yes"), ("i am", "looking"), ("I l", "lost"), ("nob", "no")])
  func anUnambiguousBeginningIsUnderstood(text: String, name: String) {
    #expect(lawyer.read(text) == .understood(.choice(name)))
  }

  @Test func whatBeginsSeveralOptionsIsAskedBackInTheirOrder() {
    let reader = ChoiceReader(
      options: ["Northern Ireland", "North of England", "Wales"].map {
        ReadableOption(name: $0, label: $0)
      }, allowsSeveral: false, takesOwnWords: false, and: [])
    let north = ["Northern Ireland", "North of England"].map { Value.choice($0) }
    #expect(reader.read("nort") == .unclear(north))
    #expect(reader.read("w") == .notUnderstood(.noMatch))
  }

  @Test func aWordThatTwoOptionsShareIsAskedBack() {
    let reader = ChoiceReader(
      options: ["a", "b"].map { ReadableOption(name: $0, label: $0, words: ["same"]) },
      allowsSeveral: false, takesOwnWords: false, and: [])
    #expect(reader.read("same") == .unclear([.choice("a"), .choice("b")]))
  }

  @Test(arguments: [
    ("serching", "looking"), ("yeha", "yes"), ("nobdoy", "no"), ("i have a lawer", "yes"),
    ("I lst my lwyer", "lost"),
  ])
  func aSlipIsAskedBackAndNeverAssumed(text: String, name: String) {
    #expect(lawyer.read(text) == .unclear([.choice(name)]))
  }

  @Test(arguments: [
    ("yes, since Monday", ["yes"]), ("well no", ["no"]), ("my lawyer", ["lost"]),
    ("lawyer", ["yes", "lost"]),
  ])
  func anOptionNamedAmongOtherWordsIsAskedBack(text: String, names: [String]) {
    #expect(lawyer.read(text) == .unclear(names.map { .choice($0) }))
  }

  @Test(arguments: ["maybe", "n", "x", "yse", "🙂", "?", "the Home Office wrote"])
  func whatResemblesNothingIsNotUnderstood(text: String) {
    #expect(lawyer.read(text) == .notUnderstood(.noMatch))
  }

  @Test func aNumberBeyondTheOptionsIsNamed() {
    #expect(lawyer.read("5") == .notUnderstood(.noSuchNumber(5, highest: 4)))
    #expect(lawyer.read("0") == .notUnderstood(.noSuchNumber(0, highest: 4)))
    #expect(helpers.read("1 9") == .notUnderstood(.noSuchNumber(9, highest: 5)))
    #expect(lawyer.read("07700900123") == .notUnderstood(.noMatch))
    #expect(lawyer.read("99999999999999999999") == .notUnderstood(.noMatch))
  }

  @Test func aNumberBeyondTheOptionsMayStandInALabel() {
    let reader = ChoiceReader(
      options: ["14 days", "28 days", "2025"].map { ReadableOption(name: $0, label: $0) },
      allowsSeveral: false, takesOwnWords: false, and: [])
    #expect(reader.read("14") == .unclear([.choice("14 days")]))
    #expect(reader.read("2025") == .understood(.choice("2025")))
    #expect(reader.read("15") == .notUnderstood(.noSuchNumber(15, highest: 3)))
  }

  @Test(arguments: ["1 2", "1,2", "yes and no", "yes no", "1. no", "1/2"])
  func severalWhereOneCanHoldAreRefused(text: String) {
    #expect(lawyer.read(text) == .notUnderstood(.severalWhereOne))
  }

  @Test(arguments: [
    "1 2 4", "1,2,4", "1, 2 and 4", "4 2 1", "1\n2\n4", "1;2;4", "١، ٢، ٤", "۱ و ۲ و ۴",
    "1 & 2 & 4",
    "1. 2. 4.", "(1) (2) (4)", "school, gp, friends", "School and GP and Friends",
    "school gp friends", "a doctor, or gp, a school, friends", "teacher, 2, friends, school, 4",
    "friends; doctor\nschool", "1, 2, and 4",
  ])
  func severalChoicesAreUnderstoodAtOnce(text: String) {
    #expect(helpers.read(text) == choices(["school", "gp", "friends"]))
  }

  @Test func aLabelThatHoldsAnAndIsOneChoice() {
    #expect(helpers.read("church and mosque") == choices(["faith"]))
    #expect(helpers.read("church and mosque and gp") == choices(["gp", "faith"]))
  }

  @Test func noneStandsAlone() {
    #expect(helpers.read("5") == choices([]))
    #expect(helpers.read("none of these") == choices([]))
    #expect(helpers.read("none") == choices([]))
    #expect(helpers.read("1 5") == .notUnderstood(.noneWithOthers))
    #expect(helpers.read("school, nobody") == .notUnderstood(.noneWithOthers))
  }

  @Test(arguments: ["scool and gp", "schoo, doctor", "sch, gp"])
  func aListWithASlipIsAskedBackAsAWhole(text: String) {
    #expect(helpers.read(text) == .unclear([.choices(["school", "gp"])]))
  }

  @Test func aListWithAnUnknownPieceIsNeverUnderstood() {
    #expect(helpers.read("school and dentist") == .unclear([.choices(["school"])]))
    #expect(helpers.read("dentist and plumber") == .notUnderstood(.noMatch))
  }

  @Test func besideOwnWordsOnlyTheWholeOptionIsAChoice() {
    #expect(place.read("1") == .understood(.choice("heathrow")))
    #expect(place.read("Harmondsworth") == .understood(.choice("heathrow")))
    for text in ["3", "Heath", "heathrow and dover", "1 2", "a hotel in Dover", "dovr"] {
      #expect(place.read(text) == .notUnderstood(.noMatch))
    }
    #expect(place.read("harmonsworth") == .unclear([.choice("heathrow")]))
  }

  @Test(arguments: ["", " ", "\u{200B}\u{200D}"])
  func nothingIsEmpty(text: String) {
    #expect(lawyer.read(text) == .notUnderstood(.empty))
    #expect(place.read(text) == .notUnderstood(.empty))
  }
}
