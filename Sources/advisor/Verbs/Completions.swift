internal import Channels

extension Verb {
  /// What shells need to complete a command line.
  static let completions = Verb(
    name: "completions",
    summary: "Print what a shell needs to complete commands, options and names",
    details: [
      "bash: source <(advisor completions bash), in ~/.bashrc.",
      "zsh: source <(advisor completions zsh), in ~/.zshrc after compinit.",
      "fish: advisor completions fish > ~/.config/fish/completions/advisor.fish",
      "--list is for those scripts: it prints the names of one kind.",
    ],
    options: [.list, .home, .dialog, .store],
    positionals: [
      Positional(
        name: "SHELL", count: .optional, summary: "bash, zsh or fish",
        values: .words(Shell.allCases.map(\.rawValue)))
    ]
  ) { arguments in
    if let list = arguments.value(of: .list).flatMap(NameList.init(rawValue:)) {
      return Launch.say(list.names(arguments).map { $0 + "\n" }.joined())
    }
    guard let shell = Shell(rawValue: arguments.positionals.first ?? "") else {
      Launch.complain("Say for which shell: advisor completions bash, zsh or fish.")
      return .usage
    }
    return Launch.say(shell.script(.advisor))
  }
}

extension Option {
  fileprivate static let list = Option.choice(
    "list", NameList.allCases.map(\.rawValue), "print the names of one kind")
}
