import Testing

@testable import advisor

@Suite struct ProgramTests {
  private static let home = Option.value("home", "DIR", "a folder")
  private static let loud = Option.flag("loud", "say more")
  private static let file = Positional(name: "FILE", count: .one, summary: "what to read")
  private static let program = Program(
    name: "advisor", version: "1.2.3", summary: "Helps",
    verbs: [
      Verb(name: "chat", summary: "Talk", options: [home, loud]) { _ in .ok },
      Verb(
        name: "check", summary: "Look for faults", options: [home],
        positionals: [file, Positional(name: "MORE", count: .any, summary: "other files")]
      ) { _ in .ok },
      Verb(
        name: "graph", summary: "Draw",
        positionals: [Positional(name: "NAME", count: .optional, summary: "a dialog")]
      ) { _ in .ok },
    ],
    topics: [Topic(name: "signs", summary: "what they mean") { ["Signs"] }])

  /// What a command line comes to, in a form that compares.
  private func meaning(_ line: String) throws(ArgumentError) -> String {
    let words = line.split(separator: " ").map { $0 == "''" ? "" : String($0) }
    switch try Self.program.parse(words) {
    case .help(let verb): return "help \(verb?.name ?? "-")"
    case .topic(let topic): return "topic \(topic.name)"
    case .version: return "version"
    case .run(let verb, let arguments):
      let values = arguments.values.map { "\($0.key)=\($0.value)" }
      let all = (values + arguments.flags).sorted() + arguments.positionals
      return ([verb.name] + all).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("", "chat"),
    ("chat", "chat"),
    ("--home /a", "chat home=/a"),
    ("--home=/a --loud", "chat home=/a loud"),
    ("chat --loud --home=a=b", "chat home=a=b loud"),
    ("chat --home=-x", "chat home=-x"),
    ("chat --home -", "chat home=-"),
    ("check a --home /h b", "check home=/h a b"),
    ("check -- --home -x", "check --home -x"),
    ("check -", "check -"),
    ("graph", "graph"),
    ("graph politicians", "graph politicians"),
    ("--help", "help -"),
    ("-h", "help -"),
    ("help", "help -"),
    ("help check", "help check"),
    ("help signs", "topic signs"),
    ("help --help", "help -"),
    ("chat --help", "help chat"),
    ("chat --nonsense --help", "help chat"),
    ("--version", "version"),
    ("check --version", "version"),
  ])
  func aCommandLineIsUnderstood(line: String, expected: String) throws {
    #expect(try meaning(line) == expected)
  }

  @Test(
    arguments: [
      ("chatt", .unknownVerb("chatt", suggestion: "chat")),
      ("hlep", .unknownVerb("hlep", suggestion: "help")),
      ("help nothing", .unknownTopic("nothing", suggestion: nil)),
      ("help sign", .unknownTopic("sign", suggestion: "signs")),
      ("''", .unknownVerb("", suggestion: nil)),
      ("--hom /a", .unknownOption("--hom", suggestion: "home")),
      ("--hlep", .unknownOption("--hlep", suggestion: "help")),
      ("-home /a", .unknownOption("-home", suggestion: "home")),
      ("--zzzzzzz=1", .unknownOption("--zzzzzzz", suggestion: nil)),
      ("graph --loud", .unknownOption("--loud", suggestion: nil)),
      ("--home", .missingValue(home)),
      ("--home=", .missingValue(home)),
      ("--home --loud", .missingValue(home)),
      ("--home -- x", .missingValue(home)),
      ("--loud=yes", .unexpectedValue(loud)),
      ("--home a --home b", .repeated(home)),
      ("--loud --loud", .repeated(loud)),
      ("check", .missingPositional(file)),
      ("chat more", .unexpectedPositional("more")),
      ("graph a b", .unexpectedPositional("b")),
    ] as [(String, ArgumentError)])
  func whatIsWrongIsNamed(line: String, expected: ArgumentError) {
    #expect(throws: expected) { try meaning(line) }
    #expect(expected.sentence.hasSuffix(".") || expected.sentence.hasSuffix("?"))
  }

  @Test func theHelpNamesEverythingThatIsDeclaredAndFitsTheWidth() {
    let help = HelpText(program: Self.program)
    let texts = [help.text] + Self.program.verbs.map(help.text(of:))
    for verb in Self.program.verbs {
      #expect(help.text.contains(verb.name) && help.text.contains(verb.summary))
      for option in verb.options { #expect(help.text(of: verb).contains(option.usage)) }
      for positional in verb.positionals {
        #expect(help.text(of: verb).contains(positional.usage))
      }
    }
    for line in texts.joined().split(separator: "\n") { #expect(line.count <= HelpText.width) }
  }

  @Test func theHelpOfTheAdvisorFitsTheWidth() {
    let help = HelpText(program: .advisor)
    let texts = [help.text] + Program.advisor.verbs.map(help.text(of:))
    for line in texts.joined().split(separator: "\n") { #expect(line.count <= HelpText.width) }
  }
}
