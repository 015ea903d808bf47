import Dialog
import Testing

/// Reads and writes down the outcome: `TS18 1AB`, `? TS18 1AB` when it is proposed, `-` for none.
private func read(_ text: String) -> String {
  switch PostcodeReader().read(text) {
  case .postcode(let postcode): postcode.written
  case .proposal(let postcode): "? " + postcode.written
  case .none: "-"
  }
}

@Suite struct PostcodeReaderTests {
  @Test(arguments: [
    "TS18 1AB", "ts18 1ab", "TS181AB", "ts181ab.", " TS18  1AB ", "TS18-1AB", "Ts18 1Ab",
    "T S 1 8 1 A B", "TS１８ １ＡＢ", "ts١٨ ١ab", "ts۱۸۱ab", "“TS18 1AB”", "TS18\u{A0}1AB",
    "TS18\n1AB", "TS18 \u{200B}1AB", "TS 18 1AB",
  ])
  func caseSpacesAndPointsDoNotMatter(text: String) {
    #expect(read(text) == "TS18 1AB")
  }

  @Test(arguments: [
    "M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A 1HQ", "EC1A 1BB", "SW1A 1AA", "W1P 1HQ",
    "E1 6AN", "N1C 4AG", "EC1Y 8SY", "GIR 0AA", "GY1 1AA", "JE2 3XP", "IM1 1AA", "BT1 5GS",
    "BFPO 57", "BFPO 1234", "BF1 3AA", "STHL 1ZZ", "ASCN 1ZZ", "GX11 1AA", "ZZ9 9ZZ", "L1 8JQ",
  ])
  func everyShapeIsRead(text: String) {
    #expect(read(text) == text)
    #expect(read(text.lowercased()) == text)
    #expect(read(String(text.filter { $0 != " " })) == text)
  }

  @Test(arguments: ["TS18", "ts18", "SW1A", "E1", "B33", "ts 18", "BFPO", "TS18."])
  func theFirstHalfAloneIsEnough(text: String) {
    let expected = String(text.uppercased().filter { $0.isLetter || $0.isNumber })
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("W1I 1AA", "? W11 1AA"), ("TSI8 1AB", "? TS18 1AB"), ("TS18 IAB", "? TS18 1AB"),
    ("SWIA IAA", "? SW1A 1AA"), ("0X1 2AB", "? OX1 2AB"), ("OX1O 2AB", "? OX10 2AB"),
    ("N1 OAB", "? N1 0AB"), ("TSI8", "? TS18"), ("1G1 1AA", "? IG1 1AA"), ("EH1 OAA", "? EH1 0AA"),
  ])
  func aSlipIsProposedAndNeverPutRightSilently(text: String, outcome: String) {
    #expect(read(text) == outcome)
  }

  @Test(arguments: [
    ("TS18 1", "? TS18"), ("E1 6", "? E1"), ("E16 AA", "? E1 6AA"), ("H2", "? H2"),
    ("TS18 1AC", "? TS18"), ("TS18 1A", "? TS18"), ("TS18 1AB1", "? TS18"),
    ("BFPO 0", "? BFPO"), ("BFPO 12345", "? BFPO"),
  ])
  func whereTheHalvesPartInDoubtItIsAsked(text: String, outcome: String) {
    #expect(read(text) == outcome)
  }

  @Test(arguments: [
    ("12 High Street, Stockton-on-Tees TS18 1AB", "TS18 1AB"),
    ("Flat 3\n12 High Street\nStockton\nts181ab", "TS18 1AB"), ("my postcode is E1 6AN.", "E1 6AN"),
    ("I live in TS18", "? TS18"), ("TS18 1AB, United Kingdom", "? TS18 1AB"),
    ("12 High Street TSI8 1AB", "? TS18 1AB"), ("the A1", "-"), ("TS18 in Stockton", "? TS18"),
    ("GIR 0AA anything", "? GIR 0AA"),
  ])
  func aPostcodeAtTheEndOfAnAddressIsFound(text: String, outcome: String) {
    #expect(read(text) == outcome)
  }

  @Test(arguments: [
    "", " ", "no", "NO", "so", "hi", "10", "1", "London", "QS18 1AB", "VS1 1AB", "XS1 1AB",
    "TI18 1AB", "TJ1 1AB", "TZ1 1AB", "TS18 AB1", "TS181 1AB",
    "TSS18 1AB", "SW1C 1AA", "ТS18 1АВ", "GIR 0AB", "GIR",
    "I do not know", "07700 900123", "?", "12345678901234567890",
  ])
  func whatIsNoPostcodeIsNone(text: String) {
    #expect(read(text) == "-")
  }
}
