import Foundation
import Testing

@Suite struct PipeTests {
  private let sandbox = Sandbox()

  @Test func aFileOfAnswersComesToAPlanAndALetter() throws {
    let run = try sandbox.advisor([], Answers.walk + Answers.letter)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("Your plan\n========="))
    #expect(run.output.contains("--- copy from here ---"))
    #expect(run.output.contains("هيثرو"))
    #expect(run.output.hasSuffix("That is all for now. Good luck.\n"))
    let hasCodes = run.bytes.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }
    #expect(!hasCodes)
    #expect(!FileManager.default.fileExists(atPath: sandbox.path + "/state"))
    #expect(!FileManager.default.fileExists(atPath: sandbox.path + "/home"))
  }

  @Test func aPipeIsAnsweredAtOnce() throws {
    // The reader of the answer is the one who sends the next message.
    let run = try sandbox.shell(
      """
      mkfifo "$S/in" "$S/out"
      "$A" < "$S/in" > "$S/out" &
      exec 3> "$S/in" 4< "$S/out"
      until IFS= read -r line <&4 && [ "$line" = "Type the number of your answer." ]; do :; done
      echo me >&3
      until IFS= read -r line <&4 && [ "$line" = "Type the number of your answer." ]; do :; done
      echo stop >&3
      exec 3>&-
      cat <&4
      wait $!
      """)
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("Goodbye. Nothing was sent to anybody.\n"))
  }

  @Test func inputThatEndsEarlyGetsWhatThereIsSoFar() throws {
    let run = try sandbox.advisor([], Array(Answers.walk.prefix(4)))
    #expect(run.status == 0)
    #expect(run.output.contains("There were no more answers."))
    #expect(run.output.contains("Your plan so far"))
    #expect(run.output.hasSuffix("start the program again and answer from the start.\n"))
  }

  @Test func noInputAtAllIsNoFault() throws {
    #expect(try sandbox.advisor().status == 0)
    #expect(try sandbox.shell(#""$A" <&-"#).status == 0)
  }

  @Test(arguments: ["", "--help", "--version", "sessions list"])
  func aReaderThatGoesAwayIsNoFault(arguments: String) throws {
    let run = try sandbox.shell(
      #"{ "$A" \#(arguments); echo $? > "$S/status"; } | true; cat "$S/status""#,
      input: (Answers.walk + Answers.letter).joined(separator: "\n").utf8)
    #expect(run.output == "0\n")
    #expect(run.errors.isEmpty)
  }

  @Test func theFirstLineAloneCanBeTaken() throws {
    let run = try sandbox.shell(
      #"{ "$A"; echo $? > "$S/status"; } | head -1 > "$S/line"; cat "$S/status""#,
      input: (Answers.walk + Answers.letter).joined(separator: "\n").utf8)
    #expect(run.output == "0\n")
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: ["", "--help", "--version", "sessions list"], ["> /dev/full", ">&-"])
  func whatCannotBeSaidIsAFault(arguments: String, output: String) throws {
    let run = try sandbox.shell(#""$A" \#(arguments) \#(output)"#)
    #expect(run.status == 74)
    #expect(run.errors.hasPrefix("advisor: "))
  }

  @Test func nothingAtAllCanBeClosedSafely() throws {
    #expect(try sandbox.shell(#""$A" <&- >&- 2>&-"#).status == 74)
  }

  @Test(.enabled(if: Strace.isUsable, "strace is not installed, or may not be used here"))
  func nothingIsWrittenUnlessSomebodyChoseIt() throws {
    let run = try sandbox.shell(
      #"strace -f -qq -e trace=openat,open,creat,mkdir,mkdirat,rename,link -o "$S/calls" "$A""#,
      input: (Answers.walk + ["save"] + Answers.letter).joined(separator: "\n").utf8)
    #expect(run.status == 0)
    #expect(run.output.contains("Your plan"))
    let calls = try String(contentsOfFile: sandbox.path + "/calls", encoding: .utf8)
    #expect(calls.contains("phrases.dialog"))
    #expect(Strace.writing(calls) == [])
  }
}
