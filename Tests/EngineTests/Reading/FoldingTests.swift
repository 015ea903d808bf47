@testable import Engine
import TestSupport
import Testing

@Suite struct FoldingTests {
  /// ASCII has a way of its own, which must lead to the same.
  @Test func everyASCIITextFoldsAsUnicodesTablesSay() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let length = Int.random(in: 0..<9, using: &random)
      let text = String(
        String.UnicodeScalarView(
          (0..<length).map { _ in Unicode.Scalar(UInt8.random(in: 0..<0x80, using: &random)) }))
      #expect(text.foldedASCII == text.foldedByTables(strictly: false), "\(text.debugDescription)")
      #expect(text.foldedASCII == text.foldedByTables(strictly: true), "\(text.debugDescription)")
    }
    #expect("é".foldedASCII == nil && "1١".foldedASCII == nil)
  }

  @Test(arguments: [
    ("  Yes,  PLEASE! ", "yes, please"), ("ＹＥＳ", "yes"), ("“Yes”", "yes"), ("don’t", "don't"),
    ("don`t", "don't"), ("2.", "2"), ("(2)", "2"), ("#2", "2"), ("２", "2"), ("٢", "2"),
    ("۲", "2"), ("২", "2"), ("3\u{FE0F}\u{20E3}", "3"), ("②", "2"), ("፪", "2"), ("/BACK", "/back"),
    (" (/back)", "/back"), ("/ back", "back"), ("?", "?"), ("", ""), (" \n\t ", ""),
    ("a\u{A0}b\n\n c", "a b c"), ("in\u{AD}visible\u{200B}", "invisible"), ("a – b", "a - b"),
    ("نعم،", "نعم"), ("a፣b", "a,b"),
  ])
  func whatKeyboardsVaryIsGone(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(arguments: [
    ("É", "e"), ("e\u{301}", "e"), ("ø", "o"), ("Łódź", "lodz"), ("Đúng", "dung"), ("ữ", "u"),
    ("straße", "strasse"), ("ẞ", "ss"), ("Æ", "ae"), ("œuvre", "oeuvre"), ("ﬁn", "fin"),
    ("İSTANBUL", "istanbul"), ("ısı", "isi"), ("HAYIR", "hayir"), ("hayır", "hayir"),
    ("Përshëndetje", "pershendetje"), ("ə", "e"), ("ȩ̃", "e"),
  ])
  func accentsOfLatinAreGone(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(arguments: [
    ("نَعَمْ", "نعم"), ("نـــعم", "نعم"), ("أ إ آ ٱ", "ا ا ا ا"), ("ا\u{654}", "ا"),
    ("علي", "علی"), ("على", "علی"), ("كتاب", "کتاب"), ("می\u{200C}خواهم", "میخواهم"),
    ("بەڵێ", "بهلی"), ("مدرسة", "مدرسه"), ("نہیں", "نهین"), ("ښه", "شه"),
    ("ሐኪም", "ሀኪም"), ("ሠላም", "ሰላም"), ("ኣይኮነን", "አይኮነን"), ("ፀሐይ", "ጸሀይ"),
  ])
  func lettersTypedForOneAnotherAreOne(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(arguments: [
    ("কি", "কা"), ("কু", "ক"), ("दिन", "दन"), ("कुल", "कल"), ("มี", "มา"), ("й", "и"), ("ї", "і"),
    ("а", "a"), ("о", "o"), ("р", "p"), ("Η", "H"),
  ])
  func whatDistinguishesWordsStays(text: String, other: String) {
    #expect(text.folded != other.folded)
  }

  @Test func composedAndDecomposedCyrillicAreEqual() {
    #expect("и\u{306}".folded == "й".folded)
    #expect("і\u{308}".folded == "ї".folded)
  }

  @Test func foldingTwiceChangesNothingMore() throws {
    for start in stride(from: UInt32(0), through: 0x10FFFF, by: 64) {
      var scalars = String.UnicodeScalarView()
      for value in start..<start + 64 {
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      let folded = String(scalars).folded
      if folded.folded != folded { Issue.record("U+\(String(start, radix: 16))") }
    }
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let folded = generator.text(length: 12).folded
      #expect(folded.folded == folded)
    }
  }
}
