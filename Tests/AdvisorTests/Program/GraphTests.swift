import TestSupport
import Testing

/// Pictures of a dialog, as the program writes them.
@Suite struct GraphTests {
  private let sandbox = Sandbox()

  @Test(.enabled(if: Judge.program("dot") != nil, "dot (Debian: graphviz) is not installed"))
  func aPictureIsMadeByGraphviz() throws {
    let run = try sandbox.advisor(["graph", "--format", "svg", "--chapter", "emergency"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("<svg ") && run.output.hasSuffix("</svg>\n"))
    #expect(run.output.contains("Date of removal"))
  }

  @Test func withoutGraphvizTheRemedyIsSaid() throws {
    let run = try sandbox.shell(#"PATH="$S/nothing" "$A" graph --format svg"#)
    #expect(run.status == 69 && run.output.isEmpty)
    #expect(run.errors.contains("apt-get install graphviz"))
  }

  @Test func aPictureNeedsNoOtherProgramInItsOwnForms() throws {
    let dot = try sandbox.advisor(["graph"])
    #expect(dot.status == 0 && dot.output.hasPrefix("digraph dialog {\n"))
    let mermaid = try sandbox.advisor(["graph", "--format", "mermaid", "--to", "call-mp-today"])
    #expect(mermaid.status == 0 && mermaid.output.hasPrefix("flowchart TB\n"))
  }

  @Test func aWalkthroughIsMarkedOnlyWhenItGoesAsItSays() throws {
    let marked = try sandbox.advisor(["graph", "--walk", "petition"])
    #expect(marked.status == 0 && marked.output.contains("penwidth=3"))
    #expect(try sandbox.advisor(["graph", "--walk", "petitoin"]).status == 66)
    let home = sandbox.home(SmallChapter.first)
    sandbox.file(
      "tree/Dialogs/small/walkthroughs/bad.walkthrough",
      "@ day 2026-11-23\nfruit: apple\nstory: x\n".utf8)
    let bad = try sandbox.advisor(["graph", "--walk", "bad"] + home)
    #expect(bad.status == 65 && bad.output.isEmpty)
    #expect(bad.errors.contains("bad.walkthrough:3"))
  }

  @Test func whatCannotBeDrawnIsSaidWithWhatIsMeant() throws {
    let chapter = try sandbox.advisor(["graph", "--chapter", "emergancy"])
    #expect(chapter.status == 64 && chapter.errors.contains("Did you mean 'emergency'?"))
    let way = try sandbox.advisor(["graph", "--from", "public", "--to", "who"])
    #expect(way.status == 64 && way.errors.contains("No way leads from 'public' to 'who'."))
    let two = try sandbox.advisor(["graph", "--language", "fa,en"])
    #expect(two.status == 64)
  }
}
