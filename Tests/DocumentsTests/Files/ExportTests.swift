import Dialog
import Documents
import Engine
import Speech
import TestSupport
import Testing

/// Which files there are, and what is in them.
@Suite struct ExportTests {
  @Test func everyPaperIsAFile() throws {
    let files = Paper.files(
      Paper.state(Paper.waiting), try Paper.real(), talk: Documents.Talk([]))
    for name in [
      "plan.txt", "plan.md", "plan-one-page.html", "papers.html", "papers.json", "dates.ics",
      "transcript.txt",
      "transcript.md", "transcript.html", "message-1-first-email.txt",
      "message-1-first-email.eml", "sheet-case-summary.txt", "sheet-document-list.md",
      "sheet-mp-sheet.txt",
    ] {
      #expect(files[name]?.isEmpty == false, "\(name) of \(files.keys.sorted())")
    }
    // What is signed on paper is not mailed.
    #expect(files.keys.filter { $0.hasSuffix(".eml") }.allSatisfy { !$0.contains("mp-sheet") })
  }

  @Test func theSameAnswersGiveTheSameBytes() throws {
    let tongue = try Paper.real()
    let state = Paper.state(Paper.waiting)
    #expect(Paper.files(state, tongue) == Paper.files(state, tongue))
  }

  @Test func onlyTheFormatAskedForIsWritten() throws {
    let tongue = try Paper.real()
    let endings: [Export.Format: String] = [
      .text: ".txt", .markdown: ".md", .html: ".html", .json: ".json", .eml: ".eml", .ics: ".ics",
    ]
    for format in Export.Format.allCases {
      let files = Paper.files(Paper.state(Paper.petition), tongue, as: [format])
      #expect(!files.isEmpty)
      let ending = try #require(endings[format])
      #expect(files.keys.allSatisfy { $0.hasSuffix(ending) }, "\(files.keys)")
    }
  }

  @Test func discreetNamesAndWindowsSayNothing() throws {
    let tongue = try Paper.real()
    let files = Paper.files(
      Paper.state(Paper.petition), tongue, talk: Documents.Talk([]), isDiscreet: true)
    let plain = Paper.files(Paper.state(Paper.petition), tongue, talk: Documents.Talk([]))
    #expect(files.count == plain.count)
    for name in files.keys {
      #expect(
        name.wholeMatch(of: /(notes|open)(-\d+)?\.(txt|md|html|json|eml|ics)/) != nil, "\(name)")
    }
    let page = try #require(files["notes.html"])
    #expect(page.contains("<title>Notes</title>"))
    #expect(plain["papers.html"]?.contains("<title>Notes</title>") == false)
  }

  @Test func beforeTheEndOfTheWalkThereIsAPlanSoFarAndNoMessage() throws {
    let tongue = try Paper.real()
    let files = Paper.files(Paper.state(Array(Paper.waiting.prefix(3))), tongue)
    #expect(files["plan.txt"]?.hasPrefix("Your plan so far\n") == true)
    #expect(!files.keys.contains { $0.hasPrefix("message") || $0.hasSuffix(".eml") })
  }

  @Test func aShortPlanHasNoDatesAndNoCalendar() throws {
    let files = try Paper.files(
      ofStep: """
        @ title Act
        @ when next
        Act.
        """)
    #expect(
      files.keys.sorted() == [
        "papers.html", "papers.json", "plan-one-page.html", "plan-one-page.md",
        "plan-one-page.txt", "plan.md", "plan.txt",
      ])
  }

  @Test func sheetsHaveWhatIsKnownAndRoomForTheRest() throws {
    let script = try SmallDialog.script(
      Visa.text.replacing(
        "@ title Memo\n", with: "@ title Memo\n@ form summary\n"))
    let files = Paper.files(
      Paper.state([
        ("first", .choice("me")), ("detained", .choice("no")), ("stage", .choice("waiting")),
        ("removal", .declined), ("helpers", .choices(["gp"])), ("letters", .choice("plea")),
        ("name", .text("Sam")),
      ]), try Paper.english(script))
    let sheet = try #require(files["sheet-memo.txt"])
    #expect(sheet.contains("Name:\nSam\n"))
    #expect(sheet.contains("Last letter:\n____"))
    #expect(sheet.contains("What happened, in order"))
    // Its message does not hold for this person, and is not among the messages.
    #expect(!files.keys.contains { $0.hasPrefix("message") && $0.contains("memo") })
  }

  @Test func whatWasSaidMasksWhatIsPrivateAndSaysSo() throws {
    let tongue = try Paper.real()
    let talk = Documents.Talk(
      [
        Documents.Talk.Turn(
          typed: nil, passages: [Passage(.paragraph, "Where?"), Passage(.option(1), "A")]),
        Documents.Talk.Turn(time: "2026-11-23 10:00", typed: .masked, passages: []),
      ], showsPrivate: false)
    let files = Paper.files(Paper.state([]), tongue, talk: talk)
    let text = try #require(files["transcript.txt"])
    #expect(text.contains("Where it says [kept private], an answer was left out."))
    #expect(text.contains("2026-11-23 10:00, you: [kept private]"))
    #expect(text.contains("1. A"))
    let whole = Paper.files(Paper.state([]), tongue, talk: Documents.Talk([], showsPrivate: true))
    #expect(whole["transcript.txt"]?.contains("Private answers are in this, too.") == true)
  }
}
