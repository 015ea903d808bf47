import Foundation
import Testing

/// Papers of a kept conversation, guides and examples, as the program writes them.
@Suite struct PapersTests {
  private let sandbox = Sandbox()

  private func keep() throws {
    let run = try sandbox.advisor(
      ["--session", "mine", "--today", "2026-11-23"], Answers.walk + Answers.letter)
    #expect(run.status == 0)
  }

  private func export(_ words: String...) throws -> Sandbox.Outcome {
    try sandbox.advisor(["export", "mine", "--today", "2026-11-23"] + words)
  }

  private func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: sandbox.path + "/" + path)), as: UTF8.self)
  }

  @Test func aKeptConversationIsWrittenToFiles() throws {
    try keep()
    let run = try export("--as", "all", "--to", sandbox.path + "/out")
    #expect(run.status == 0 && run.errors.isEmpty)
    let named = Set(run.output.split(separator: "\n").map(String.init))
    let found = try FileManager.default.contentsOfDirectory(atPath: sandbox.path + "/out")
    #expect(named == Set(found.map { sandbox.path + "/out/" + $0 }))
    #expect(try read("out/plan.txt").contains("Phone the MP for the home area"))
    #expect(try read("out/papers.html").contains("<bdi>هيثرو</bdi>"))
    #expect(try read("out/message-1-friend-to-mp.eml").hasPrefix("X-Unsent: 1\r\n"))
    #expect(try read("out/dates.ics").contains("DUE;VALUE=DATE:20261123\r\n"))
    // A second time nothing is overwritten.
    let again = try export("--as", "text", "--to", sandbox.path + "/out")
    #expect(again.status == 73 && again.output.isEmpty)
    #expect(again.errors.contains("nothing is overwritten"))
  }

  @Test func whatWasSaidMasksPrivateAnswersUnlessAskedFor() throws {
    try keep()
    #expect(try export("--as", "text", "--to", sandbox.path + "/masked").status == 0)
    #expect(try !read("masked/transcript.txt").contains("TS18 1AB"))
    #expect(try read("masked/transcript.txt").contains("you: [kept private]"))
    #expect(try export("--as", "text", "--private", "--to", sandbox.path + "/whole").status == 0)
    #expect(try read("whole/transcript.txt").contains("you: TS18 1AB"))
  }

  @Test func aWrongCommandLineWritesNothing() throws {
    try keep()
    #expect(try export().status == 64)
    #expect(try export("--as", "pdf", "--to", sandbox.path + "/out").status == 64)
    #expect(
      try sandbox.advisor(["export", "other", "--to", sandbox.path + "/out"]).status == 66)
    #expect(!FileManager.default.fileExists(atPath: sandbox.path + "/out"))
  }

  @Test func aLinkIsNoFolderForPapers() throws {
    try keep()
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path + "/link", withDestinationPath: sandbox.path)
    let run = try export("--to", sandbox.path + "/link")
    #expect(run.status == 73)
    #expect(!FileManager.default.fileExists(atPath: sandbox.path + "/papers.html"))
  }

  @Test func discreetFilesHaveNamesThatSayNothing() throws {
    try keep()
    let run = try export("--as", "all", "--discreet", "--to", sandbox.path + "/out")
    #expect(run.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path + "/out")
    #expect(names.contains("notes.html") && names.contains("notes.ics"))
    #expect(names.allSatisfy { $0.hasPrefix("notes") })
  }

  @Test(arguments: ["html", "markdown", "text"])
  func aGuideGoesToStandardOutput(format: String) throws {
    let run = try sandbox.advisor(["guide", "--as", format])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("Nobody has to answer."))
  }

  @Test func aWorkedExampleIsWrittenOnlyWhenItGoesAsItSays() throws {
    let run = try sandbox.advisor(["walk", "detained-alone", "--as", "text"])
    #expect(run.status == 0)
    #expect(run.output.contains("[Person]\nYes, but there is no date yet\n"))
    #expect(!run.output.contains("Long wait"))
    let both = try sandbox.advisor(
      ["walk", "detained-alone", "--as", "text", "--language", "fr,en"])
    #expect(both.output.contains("Yes, but there is no date yet\n\n[Programme]\n[Program]"))
    let home = sandbox.home(SmallChapter.first)
    sandbox.file(
      "tree/Dialogs/small/walkthroughs/bad.walkthrough", "@ day 2026-11-23\nno-such: yes\n".utf8)
    let bad = try sandbox.advisor(["walk", "--as", "html"] + home)
    #expect(bad.status == 65 && bad.output.isEmpty && !bad.errors.isEmpty)
  }
}
