/// A shell that can complete the words of a command line.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// What the shell must read to complete the words of a program.
  func script(_ program: Program) -> String {
    switch self {
    case .bash: BashCompletion(program: program).script
    case .zsh: ZshCompletion(program: program).script
    case .fish: FishCompletion(program: program).script
    }
  }
}
