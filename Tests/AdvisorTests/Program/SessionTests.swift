import Foundation
import Testing

@Suite struct SessionTests {
  private let sandbox = Sandbox()

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func aKeptConversationIsTakenUpWhereItWas() throws {
    let first = try sandbox.advisor(["--session", "mine"], Array(Answers.walk.prefix(5)))
    #expect(first.status == 0)
    #expect(first.output.contains("--session mine"))
    let second = try sandbox.advisor(
      ["--session", "mine"], Answers.walk.dropFirst(5) + Answers.letter)
    #expect(second.status == 0)
    #expect(second.output.hasPrefix("We go on where you stopped.\n\nQuestion 6 of"))
    #expect(!second.output.contains("I did not understand"))
    #expect(second.output.contains("هيثرو"))
  }

  @Test func theCommandThatIsShownNamesTheStoreAndTakesItUp() throws {
    let store = sandbox.path + "/other store"
    let first = try sandbox.shell(
      #"cd "$S" && exec "$A" --session "it's mine" --store "$S/other store""#, input: "me\n".utf8)
    let line = try #require(first.output.split(separator: "\n").last)
    #expect(line.contains("--session 'it'\\''s mine' --store '\(store)'"))
    // Run as it stands, but for the program's own name.
    let arguments = try #require(line.firstRange(of: "--session"))
    let second = try sandbox.shell(#""$A" "# + line[arguments.lowerBound...], input: "".utf8)
    #expect(second.output.hasPrefix("We go on where you stopped."))
  }

  @Test(
    arguments: [
      "my case", "../x", "/etc/passwd", "a/b/c", "it's", "\"q\"", "🍏 اسم", "$(id)", "-v", "'; --",
    ])
  func aNameIsOnlyALabel(name: String) throws {
    #expect(try sandbox.advisor(["--session=" + name], ["me"]).status == 0)
    #expect(try sandbox.advisor(["sessions", "list"]).output.hasPrefix(name + ": politicians, en"))
    #expect(try sandbox.advisor(["sessions", "show", "--", name]).output.contains("you: me"))
    let files = try FileManager.default.subpathsOfDirectory(atPath: sandbox.path + "/state")
    let others = files.filter { $0 != "advisor" && !$0.hasPrefix("advisor/sessions.") }
    #expect(others.isEmpty)
  }

  @Test(arguments: ["000", "077", "777"])
  func onlyTheOwnerCanReadWhatIsKept(umask: String) throws {
    let run = try sandbox.shell(
      #"umask \#(umask); exec "$A" --session a"#, input: "me\nyes\n".utf8)
    #expect(run.status == 0)
    #expect(try permissions(sandbox.path + "/state") == 0o700)
    #expect(try permissions(sandbox.store) == 0o700)
    for name in try FileManager.default.contentsOfDirectory(atPath: sandbox.store) {
      #expect(try permissions(sandbox.store + "/" + name) == 0o600)
    }
  }

  // MARK: Failures

  /// Every turn that was shown is there, and none twice, however often the program is killed.
  @Test func whatWasShownIsKeptWhenTheProgramIsKilled() throws {
    let home = sandbox.home(SmallChapter.first)
    let command = ["--session", "mine"] + home
    _ = try sandbox.advisor(command, ["1", "stop"])
    var kept = try turns(home)
    let input = String(repeating: "review\n", count: 4_000)
    for _ in 0..<12 {
      let run = sandbox.start(#"exec "$A" "$@""#, command, input: input.utf8)
      usleep(UInt32.random(in: 20_000...250_000))
      run.kill()
      let output = run.finish().output
      // Each reply is a list of one answer; the first words have none.
      let shown = output.split(separator: "\n").count { $0 == "* 1. Fruit: Apple" }
      let now = try turns(home)
      #expect((kept + shown...kept + shown + 1).contains(now))
      kept = now
    }
    #expect(try sandbox.advisor(["sessions", "audit"]).status == 0)
    let last = try sandbox.advisor(command)
    #expect(last.output.contains("Are you kind?"))
  }

  /// The number of times that "review" was typed, by the transcript.
  private func turns(_ home: [String]) throws -> Int {
    let run = try sandbox.advisor(["sessions", "show", "mine"] + home.prefix(2))
    #expect(!run.output.contains("damaged"))
    return run.output.split(separator: "\n").count { $0.hasSuffix("you: review") }
  }

  @Test func aFullDiskEndsAPipeAndShowsNothingUnkept() throws {
    _ = try sandbox.advisor(["--session", "mine"], ["me"])
    // The store fits, what is to come does not.
    let input = "yes\n" + String(repeating: "review\n", count: 2_000)
    let run = try sandbox.shell(
      #"(ulimit -f 160; "$A" --session mine; echo "status $?") | cat"#, input: input.utf8)
    let shown = run.output.split(separator: "\n").count { $0 == "Your answers:" }
    #expect(run.output.contains("\nIt could not be kept: "))
    let kept = try sandbox.advisor(["sessions", "show", "mine"]).output
      .split(separator: "\n").count { $0.hasSuffix("you: review") }
    #expect(kept == shown)
    #expect(run.output.hasSuffix("status 74\n"))
  }

  @Test func aPlaceThatCannotBeUsedIsRefusedWithARemedy() throws {
    let file = sandbox.file("plain", "x".utf8)
    let run = try sandbox.advisor(["--session", "a", "--store", file], ["me"])
    #expect(run.status == 73)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("is not a directory. Name another with --store DIR."))
    let none = try sandbox.shell(#"unset HOME XDG_STATE_HOME; exec "$A" --session a"#)
    #expect(none.status == 73)
    #expect(none.errors.contains("There is no home directory"))
  }

  @Test func twoProgramsOnOneConversationNeitherLoseNorDoubleATurn() throws {
    let home = sandbox.home(SmallChapter.first)
    let command = ["--session", "mine"] + home
    _ = try sandbox.advisor(command, ["1"])
    let before = try turns(home)
    let input = String(repeating: "review\n", count: 30)
    let runs = (0..<3).map { _ in sandbox.start(#"exec "$A" "$@""#, command, input: input.utf8) }
    let ends = runs.map { $0.finish() }
    let shown = ends.map(\.output).joined().split(separator: "\n")
      .count { $0 == "* 1. Fruit: Apple" }
    // One at least goes on to the end; another one ends when it finds that it is not alone.
    #expect(ends.contains { $0.status == 0 })
    for end in ends { #expect([0, 75].contains(end.status)) }
    #expect(try turns(home) == before + shown)
  }

  // MARK: Later

  @Test func anEditedDialogIsSaidAndOnlyWhatNoLongerFitsIsAskedAgain() throws {
    let home = sandbox.home(SmallChapter.first)
    _ = try sandbox.advisor(["--session", "mine"] + home, ["Pear", "yes", "A long story."])
    _ = sandbox.home(SmallChapter.edited)
    let run = try sandbox.advisor(
      ["--session", "mine"] + home, ["Plum", "green", "review", "finish"])
    #expect(run.status == 0)
    #expect(run.output.contains("The questions or the advice were updated"))
    #expect(run.output.contains("The choices of this question have changed."))
    #expect(run.output.contains("Which fruit"))
    #expect(run.output.contains("Which colour"))
    #expect(!run.output.contains("Are you kind?"))
    #expect(!run.output.contains("What happened?"))
    for line in ["1. Fruit: Plum", "2. Kind: Yes", "3. Colour: green", "4. Story: A long story."] {
      #expect(run.output.contains(line))
    }
  }

  @Test func weeksLaterItIsFirstAskedWhatHasChanged() throws {
    let home = sandbox.home(SmallChapter.first)
    let command = ["--session", "mine"] + home + ["--today"]
    _ = try sandbox.advisor(command + ["2026-11-23"], ["1", "yes", "A story."])
    let run = try sandbox.advisor(command + ["2026-12-14"], ["1", "no", "nothing", "finish"])
    #expect(run.status == 0)
    let first = try #require(run.output.firstRange(of: "Has anything changed"))
    #expect(run.output[first.lowerBound...].contains("1. Kind: Yes\n2. Nothing has changed"))
    #expect(run.output.contains("1. Kind: No\n2. Nothing has changed"))
    #expect(run.output.contains("Your plan"))
  }

  @Test func howLongItIsKeptHoldsUntilItIsChosenAgain() throws {
    func kept(_ options: String...) throws -> Substring {
      _ = try sandbox.advisor(["--session", "mine"] + options, ["1"])
      let list = try sandbox.advisor(["sessions", "list"]).output
      return try #require(list.firstMatch(of: /kept until ([0-9-]+)/)).1
    }
    let short = try kept("--keep-days", "5")
    #expect(try kept() == short)
    #expect(try kept("--keep-days", "50") > short)
  }

  @Test func aPlaceThatTheSystemRefusesIsRefusedInTheSystemsWords() throws {
    let place = sandbox.path + "/" + String(repeating: "a", count: 300)
    let run = try sandbox.advisor(["sessions", "list", "--store", place])
    #expect(run.status == 73)
    #expect(run.errors.contains("cannot be made or used: File name too long. Name another"))
  }
}
