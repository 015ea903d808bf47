import Foundation
import TestSupport
import Testing

@Suite struct CommandLineTests {
  private let sandbox = Sandbox()

  @Test(
    arguments: [
      (["--sesion", "a"], "Did you mean '--session'?"),
      (["--hlep"], "Did you mean '--help'?"),
      (["chatt"], "Did you mean 'chat'?"),
      (["sesions", "list"], "Did you mean 'sessions'?"),
      (["--dialog", "politician"], "Did you mean 'politicians'?"),
      (["--dialog", "../politicians"], "There is no dialog"),
      (["--dialog"], "needs a value"),
      (["--today", "tomorrow"], "Write it like --today 2026-11-23."),
      (["--keep-days", "0", "--session", "a"], "no number of days"),
      (["--session", String(repeating: "n", count: 300)], "name of a conversation"),
      (["sessions"], "ACTION is missing"),
      (["sessions", "lst"], "Did you mean 'list'?"),
      (["sessions", "show"], "Say which conversation"),
      (["sessions", "list", "a"], "takes no name"),
      (["sessions", "list", "--yess"], "Did you mean '--yes'?"),
    ] as [([String], String)])
  func aWrongCommandLineIsNamedWithARemedy(arguments: [String], words: String) throws {
    let run = try sandbox.advisor(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("advisor: ") && run.errors.contains(words))
  }

  @Test(
    arguments: [
      (["--help"], "Usage: advisor [COMMAND] [OPTIONS]"), (["help"], "sessions"),
      (["chat", "--help"], "--session NAME"), (["help", "sessions"], "expire"),
      (["sessions", "--help"], "erase NAME"), (["--version"], "advisor "),
      (["chat", "--nonsense", "--help"], "--home DIR"),
    ])
  func helpAndVersionAreGiven(arguments: [String], words: String) throws {
    let run = try sandbox.advisor(arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains(words))
  }

  @Test func aHomeWithoutDialogsIsRefusedWithThePlacesLookedAt() throws {
    let run = try sandbox.advisor(["--home", sandbox.path])
    #expect(run.status == 66)
    #expect(run.errors.contains("\n  \(sandbox.path)/Dialogs\n"))
    #expect(run.errors.contains("\n  \(sandbox.path)/share/advisor/Dialogs\n"))
  }

  @Test func aBrokenDialogIsRefusedWithEveryFaultAndItsPlace() throws {
    let home = sandbox.home(SmallChapter.first.replacing("-> kind", with: "-> knid"))
    let run = try sandbox.advisor(home)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Dialogs/small/small.dialog:14:"))
    #expect(run.errors.contains("error[unknown-entry]"))
    #expect(run.errors.contains("did you mean 'kind'?"))
  }

  @Test func aHomeCanBeMovedWithTheProgram() throws {
    let run = try sandbox.shell(
      #"""
      mkdir -p "$S/prefix/bin" "$S/prefix/share/advisor" && cp "$A" "$S/prefix/bin/"
      cp -r "$1/Dialogs" "$S/prefix/share/advisor/" && cd / && "$S/prefix/bin/advisor"
      """#, [Sandbox.package], input: "x\n".utf8)
    #expect(run.status == 0)
    #expect(run.output.contains("Type the number of your answer."))
  }

  @Test(
    arguments: [
      "", "\0\0\0\n\0\n", "\u{FEFF}1\r\n2\r\n", "\u{1B}[2J\u{1B}]0;t\u{7}\n",
      "١\n٢\n١\n٢٥ نوفمبر ٢٠٢٦\n", "ሰላም\nምሕረት ይግበሩለይ\n", "🍏\n👨‍👩‍👧\n\u{202E}abc\n",
      "{name} %@ \\ $(id) `id` ../../etc\n", "1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n",
      "change 99999999999999999999\nletter -1\nchange\nletter\nplan\nreview\nrepeat\nwhy\n",
    ])
  func rubbishEndsInAnAnswerNotInACrash(input: String) throws {
    let run = try sandbox.advisor([], input: Array(input.utf8))
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let hasCodes = run.bytes.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }
    #expect(!hasCodes)
  }

  @Test(arguments: 0..<4)
  func randomBytesEndInAnAnswerToo(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let input = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let run = try sandbox.advisor([], input: input)
    #expect(run.status == 0)
    #expect(String(validating: run.bytes, as: UTF8.self) != nil)
  }

  @Test func aVeryLongLineIsRefusedAndTheNextTaken() throws {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 300_000)
    let run = try sandbox.advisor([], input: long + Array("\nme\n".utf8))
    #expect(run.status == 0)
    #expect(run.output.contains("That is longer than I can take in one message."))
    #expect(run.output.contains("Question 2 of"))
    #expect(!run.output.contains("aaaa"))
  }

  @Test func numbersInTheDigitsOfOtherScriptsAreAnswers() throws {
    let run = try sandbox.advisor([], ["١", "٢", "۳"])
    #expect(run.output.contains("Question 4 of"))
    #expect(!run.output.contains("I did not understand"))
  }
}
