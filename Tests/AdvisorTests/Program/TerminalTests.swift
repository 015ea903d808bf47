import Foundation
import Testing

@Suite struct TerminalTests {
  private let sandbox = Sandbox()
  /// What clears a screen and what can be scrolled back to.
  private let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  private func person(
    _ options: String = "", columns: UInt16 = 80, rows: UInt16 = 60,
    variables: [String: String] = [:]
  ) -> PersonAtTerminal {
    PersonAtTerminal(
      sandbox, #"exec "$A" \#(options)"#, columns: columns, rows: rows, variables: variables)
  }

  @Test func aWholeConversationIsHeldAndOfferedToBeKept() throws {
    let person = person(rows: 500)
    person.wait(for: "\r\n> ")
    for line in Answers.walk.dropLast() { person.type(line) }
    let plan = person.type("1 5")
    #expect(plan.contains("Your plan") && plan.contains("Do you want to keep this conversation"))
    #expect(person.type("yes").contains("Type a name for it."))
    let kept = person.type("mine")
    // Where a line breaks depends on how long the program's path is.
    let words = kept.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("--session mine"))
    #expect(kept.contains("Which message would you like to see?"))
    person.press("stop\r")
    let (shown, status) = person.end()
    #expect(status == 0)
    #expect(shown.contains("Goodbye."))
    #expect(try sandbox.advisor(["sessions", "list"]).output.hasPrefix("mine: "))
  }

  @Test(arguments: [40, 80, 120] as [UInt16])
  func noLineIsWiderThanTheTerminal(columns: UInt16) {
    let person = person(columns: columns, rows: 500, variables: ["NO_COLOR": "1"])
    person.wait(for: "\r\n> ")
    for line in ["me", "help", "yes", "1", "tomorrow"] { person.type(line) }
    person.press("\u{4}")
    _ = person.type("no", until: "Goodbye.")
    #expect(person.end().status == 0)
    for line in person.seen.split(separator: "\r\n") {
      #expect(line.count <= Int(columns), "\(line)")
    }
  }

  @Test(arguments: [["NO_COLOR": "1", "TERM": "xterm"], ["TERM": "dumb"], ["TERM": ""]])
  func noCodesAreWrittenWhereNobodyWantsThem(variables: [String: String]) {
    let person = person(variables: variables)
    person.wait(for: "\r\n> ")
    person.type("me")
    person.press("stop\r")
    person.wait(for: "keep this conversation")
    person.press("no\r")
    #expect(person.end().status == 0)
    #expect(!person.seen.contains("\u{1B}"))
    #expect(person.seen.contains("Question 2 of"))
  }

  @Test func aLongTextStopsAtEachPageAndTheQuestionComesWhole() {
    let person = person(columns: 40, rows: 24, variables: ["TERM": "dumb"])
    let first = person.wait(for: "More: press Enter")
    #expect(!first.contains("Question 1"))
    person.press("\r")
    let second = person.wait(for: "\r\n> ")
    #expect(second.contains("Question 1 of"))
    let question = second.split(separator: "\r\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("Question 1") }
    #expect(question.count < 24)
    person.press("x\r")
    #expect(person.end().status == 0)
  }

  @Test func wordsTypedInPlaceOfEnterAreTheNextMessage() {
    let person = person(columns: 40, rows: 24)
    person.wait(for: "More: press Enter")
    let shown = person.type("me")
    #expect(shown.contains("Question 2 of"))
    #expect(!shown.contains("Question 1 of"))
    person.press("x\r")
    #expect(person.end().status == 0)
  }

  @Test(arguments: ["x\r", "X\r", "\u{1C}"])
  func theQuickExitClearsTheScreenAndIsGone(keys: String) {
    let person = person("--session mine")
    person.wait(for: "\r\n> ")
    person.type("me")
    person.press(keys)
    let (shown, status) = person.end()
    #expect(status == 0)
    #expect(shown.hasSuffix(clearing))
    #expect(!shown.contains("Goodbye"))
  }

  @Test(arguments: [["stop"], ["stop", "yes"]])
  func theQuickExitWorksAtTheQuestionWhetherToKeep(lines: [String]) throws {
    let person = person()
    person.wait(for: "\r\n> ")
    for line in ["me"] + lines { person.type(line) }
    person.press("x\r")
    let (shown, status) = person.end()
    #expect(status == 0)
    #expect(shown.hasSuffix(clearing))
    #expect(!FileManager.default.fileExists(atPath: sandbox.path + "/state"))
  }

  /// How fast they follow each other decides whether the screen is cleared too.
  @Test func twoInterruptsLeave() {
    let person = person()
    person.wait(for: "\r\n> ")
    person.press("\u{3}")
    person.wait(for: "Do you want to leave?")
    person.press("\u{3}")
    let (shown, status) = person.end()
    #expect(status == 0)
    #expect(shown.hasSuffix(clearing) || shown.contains("Goodbye."))
  }

  @Test func oneInterruptAsksAndNoGoesOn() {
    let person = person()
    person.wait(for: "\r\n> ")
    person.press("\u{3}")
    #expect(person.wait(for: "\r\n> ").contains("Do you want to leave?"))
    #expect(person.type("no").contains("Who is the case about?"))
    person.press("\u{4}")
    let (shown, status) = person.end()
    #expect(status == 0)
    #expect(shown.contains("Goodbye."))
  }

  @Test func ownWordsMayHaveSeveralLinesAndNoneIsCutShort() throws {
    let home = sandbox.home(
      SmallChapter.first.replacing("@ type line\n@ private", with: "@ type text"))
    let person = person(home.joined(separator: " "))
    person.wait(for: "\r\n> ")
    person.type("apple")
    #expect(person.type("yes").contains("You can write several lines."))
    person.type("First.", until: "> ")
    let long = person.type(String(repeating: "a", count: 5_000), until: "end your answer.")
    #expect(long.contains("The lines before it stand."))
    person.wait(for: "> ")
    person.type("ثالثا", until: "> ")
    person.type("", until: "keep this conversation")
    person.wait(for: "> ")
    person.type("no")
    let review = person.type("review")
    #expect(review.contains("First.") && review.contains("ثالثا"))
    #expect(!review.contains("aaa"))
    person.press("x\r")
    #expect(person.end().status == 0)
  }

  @Test func whereNothingCanBeKeptSomebodyIsAskedWhetherToGoOn() {
    let place = sandbox.file("plain", "x".utf8)
    let person = person("--session mine --store '\(place)'")
    let asked = person.wait(for: "\r\n> ")
    #expect(asked.contains("is not a directory"))
    #expect(asked.contains("Do you want to go on without keeping anything?"))
    #expect(person.type("yes").contains("Who is the case about?"))
    person.press("stop\r")
    #expect(person.end().status == 0)
  }

  @Test(.enabled(if: Strace.isUsable, "strace is not installed, or may not be used here"))
  func nothingIsWrittenWhenSomebodyChoosesNotToKeep() throws {
    let person = PersonAtTerminal(
      sandbox, #"exec strace -f -qq -e trace=openat,open,creat,mkdir,mkdirat -o "$S/calls" "$A""#,
      rows: 60)
    person.wait(for: "\r\n> ")
    person.type("me")
    person.press("stop\r")
    person.wait(for: "keep this conversation")
    person.press("no\r")
    #expect(person.end().status == 0)
    let calls = try String(contentsOfFile: sandbox.path + "/calls", encoding: .utf8)
    #expect(Strace.writing(calls) == [])
  }
}
