import Channels
import Speech
import Testing

@Suite struct LayoutTests {
  private let passages = [
    Passage(.title, "Your plan"),
    Passage(.heading, "Today"),
    Passage(.paragraph, "Write to your MP and ask for help with the delay."),
    Passage(.bullet, "say what happened to you since the last letter"),
    Passage(.bullet, "say what you ask for"),
    Passage(.aside, "An MP can ask the Home Office."),
    Passage(.rule, "Email to your MP"),
    Passage(.paragraph, "Dear MP,\nI am writing about my case."),
    Passage(.rule, ""),
    Passage(.option(9), "Show the plan"),
    Passage(.option(10), "I want to change one of the answers that I gave"),
  ]

  @Test func aTerminalGetsWrappedLinesThatReadWithoutColour() {
    #expect(
      TerminalLayout.lines(passages, width: 30, style: Style(isOn: false)) == [
        "Your plan",
        "=========",
        "",
        "Today",
        "-----",
        "Write to your MP and ask for",
        "help with the delay.",
        "",
        "* say what happened to you",
        "  since the last letter",
        "* say what you ask for",
        "",
        "An MP can ask the Home Office.",
        "",
        "--- Email to your MP ---",
        "",
        "Dear MP,",
        "I am writing about my case.",
        "",
        "--------------------",
        "",
        " 9. Show the plan",
        "10. I want to change one of",
        "    the answers that I gave",
      ])
  }

  @Test func aPipeGetsAParagraphALine() {
    #expect(
      PlainLayout.lines(passages) == [
        "Your plan",
        "=========",
        "",
        "Today",
        "-----",
        "Write to your MP and ask for help with the delay.",
        "",
        "* say what happened to you since the last letter",
        "* say what you ask for",
        "",
        "An MP can ask the Home Office.",
        "",
        "--- Email to your MP ---",
        "",
        "Dear MP,",
        "I am writing about my case.",
        "",
        "--------------------",
        "",
        "9. Show the plan",
        "10. I want to change one of the answers that I gave",
      ])
  }

  @Test func withStyleOnlyCodesAreAddedAndHeadingsNeedNoLine() {
    let lines = TerminalLayout.lines(
      [Passage(.heading, "Today"), Passage(.aside, "why")], width: 30, style: Style(isOn: true))
    #expect(lines == ["\u{1B}[1mToday\u{1B}[0m", "\u{1B}[2mwhy\u{1B}[0m"])
  }

  @Test(arguments: ["\u{1B}[2Jx", "\u{9D}0;t\u{9C}x", "a\rb\u{8}\u{7}"])
  func nothingThatSomebodyTypedDrivesTheTerminal(text: String) {
    let roles: [Passage.Role] = [
      .title, .heading, .paragraph, .bullet, .option(1), .aside, .rule,
    ]
    for role in roles {
      let passages = [Passage(role, text)]
      let lines =
        TerminalLayout.lines(passages, width: 40, style: Style(isOn: false))
        + PlainLayout.lines(passages)
      for scalar in lines.joined().unicodeScalars {
        #expect(scalar.properties.generalCategory != .control)
      }
    }
  }

  @Test(arguments: [20, 40, 80, 120])
  func noLineIsWiderThanTheTerminal(width: Int) {
    for line in TerminalLayout.lines(passages, width: width, style: Style(isOn: false)) {
      #expect(DisplayWidth.columns(of: line) <= width)
    }
  }

  @Test func headingsStayWithWhatTheyHeadAndListsWithWhatAnnouncesThem() {
    let passages = [
      Passage(.title, "Your plan"), Passage(.heading, "Today"), Passage(.heading, "1. Write"),
      Passage(.paragraph, "Write now."), Passage(.paragraph, "And then wait."),
      Passage(.bullet, "a"), Passage(.bullet, "b"),
    ]
    let blocks = TerminalLayout.blocks(passages, width: 40, style: Style(isOn: true))
    #expect(blocks.map(\.count) == [7, 4])
  }

  @Test func emptyPassagesLeaveNoTrace() {
    let passages = [
      Passage(.paragraph, "a"), Passage(.paragraph, ""), Passage(.title, ""),
      Passage(.paragraph, "b"),
    ]
    #expect(PlainLayout.lines(passages) == ["a", "", "b"])
  }

  @Test func aTextFromRightToLeftKeepsItsOrder() {
    let text = "رسالة إلى النائب بشأن التأخير في القرار"
    let lines = TerminalLayout.lines(
      [Passage(.option(1), text)], width: 20, style: Style(isOn: false))
    #expect(lines.first?.hasPrefix("1. رسالة") == true)
    #expect(lines.map { $0.drop { "1. ".contains($0) } }.joined(separator: " ") == text)
  }
}
