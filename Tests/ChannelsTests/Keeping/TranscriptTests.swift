import Channels
import Dialog
import Engine
import SessionStore
import Speech
import TestSupport
import Testing

@Suite struct TranscriptTests {
  private let fixture: ChatFixture
  private let kept: KeptStore
  private static let secret = "Nobody may read this."
  /// A private answer, and all that repeats it.
  private static let lines = ["1", secret, "", "review", "note", "Ada Secret", "change 2", "back"]

  init() throws {
    fixture = try ChatFixture()
    kept = try KeptStore()
  }

  private func records(
    _ lines: [String] = lines, in fixture: ChatFixture? = nil
  ) throws -> [TranscriptRecord.Content] {
    let screen = ScriptedScreen(lines.map { .text($0) })
    _ = try (fixture ?? self.fixture).hold(on: screen, keeper: kept.keeper("mine"))
    return try kept.store.transcript(of: .label("mine")).map(\.content)
  }

  private func words(
    _ records: [TranscriptRecord.Content], showsPrivate: Bool = false,
    by fixture: ChatFixture? = nil
  ) -> String {
    let fixture = fixture ?? self.fixture
    return Transcript(
      SpokenDialog(fixture.script, fixture.vocabulary), showsPrivate: showsPrivate
    ).passages(records).map { passage in
      guard case .option(let number) = passage.role else { return passage.text }
      return "\(number). \(passage.text)"
    }.joined(separator: "\n")
  }

  @Test func privateAnswersAreMaskedWhereverTheyWouldStand() throws {
    let text = words(try records())
    #expect(text.contains(fixture.says(.draftBegin)))
    #expect(text.contains(fixture.says(.review)))
    #expect(text.contains("This happened: " + fixture.says(.masked)))
    #expect(!text.contains(Self.secret))
    #expect(!text.contains("Ada"))
  }

  @Test func privateAnswersAreThereWhenTheyAreAskedFor() throws {
    let text = words(try records(), showsPrivate: true)
    #expect(text.contains("This happened: " + Self.secret))
    #expect(text.contains("you: Ada Secret"))
    #expect(!text.contains(fixture.says(.masked)))
  }

  @Test func aPrivateAnswerIsMaskedAlsoAmongThoseThatMayBeMeant() throws {
    let centre = try ChatFixture(
      """
      # ask fruit
      @ title Centre
      @ type line
      @ private
      Where?

      - derwentside: Derwentside
      - heathrow: Heathrow

      -> plan

      """)
    let records = try records(["derwentsid"], in: centre)
    let whole = words(records, showsPrivate: true, by: centre)
    #expect(whole.contains("Derwentside") && whole.contains("2. derwentsid"))
    let text = words(records, by: centre)
    let asked = try #require(text.firstRange(of: centre.says(.whichOfThese)))
    #expect(text[asked.upperBound...].contains("\n1. \(centre.says(.masked))\n"))
    #expect(!text[asked.upperBound...].lowercased().contains("derwentsid"))
  }

  @Test func inTwoLanguagesBothSayThatAnAnswerIsKeptPrivate() throws {
    let real = try ChatFixture.real()
    let library = LanguageLibrary(
      SpokenDialog(real.script, real.vocabulary), translations: ["fa"]
    ) { try? RealTranslation.catalogue($0) }
    let turn = TranscriptTurn(
      time: KeptStore.now, day: ChatFixture.day, text: "Heathrow", asked: "centre", from: State(),
      to: Conversation(real.script), events: [])
    let transcript = Transcript(library.spoken(in: ["fa", "en"]), showsPrivate: false)
    let heading = try #require(transcript.passages([.sound(turn.bytes)]).last)
    let persian = library.spoken(in: ["fa"]).vocabulary(.masked)
    #expect(persian != real.says(.masked))
    #expect(heading.text.contains(persian))
    #expect(heading.second?.text.contains(real.says(.masked)) == true)
  }

  @Test func whatWasTypedIsThereInItsOrder() throws {
    let text = words(try records(["Apple", "skip"]))
    let first = try #require(text.firstRange(of: "you: Apple"))
    let second = try #require(text.firstRange(of: "you: " + fixture.says(.masked)))
    #expect(first.upperBound < second.lowerBound)
    #expect(text.contains("2026-11-23"))
  }

  @Test func aDamagedRecordIsNamedAndTheRestCanBeRead() throws {
    var records = try records(["Apple", "skip", "help"])
    records[1] = .damaged
    records[2] = .sound([0, 1, 2])
    let text = words(records)
    #expect(text.split(separator: "\n").count { $0 == fixture.says(.damagedTurn) } == 2)
    #expect(text.contains("Which fruit"))
    #expect(text.contains("you: help"))
    #expect(!text.contains("you: Apple"))
  }

  @Test func wordsThatHaveChangedSinceAreSaidToBeSoOnce() throws {
    let records = try records(["Apple", "help"])
    let other = try ChatFixture(
      ChatFixture.dialog.replacing("Which fruit do you like?", with: "Which one?"))
    let text = words(records, by: other)
    #expect(text.split(separator: "\n").count { $0 == fixture.says(.reworded) } == 1)
    #expect(text.contains("Which one?"))
    #expect(!words(records).contains(fixture.says(.reworded)))
  }

  @Test func nothingIsSaidOfNothing() {
    #expect(words([]).isEmpty)
  }
}
