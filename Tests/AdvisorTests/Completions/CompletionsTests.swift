import Foundation
import TestSupport
import Testing

@testable import advisor

/// What shells complete, asked of the shells themselves.
@Suite struct CompletionsTests {
  private let sandbox = Sandbox()

  /// Command lines, each with some of what must be offered at its end, and something that must not.
  private static let lines: [(words: [String], offered: [String], never: String)] = [
    ([""], ["chat", "check", "graph", "completions", "help"], "--home"),
    (["gr"], ["graph"], "guide"),
    (["--l"], ["--language"], "--json"),
    (["check", "--f"], ["--format", "--fail-on"], "--home"),
    (["check", "--format", ""], ["text", "json", "sarif", "github"], "csv"),
    (["graph", "--format", "m"], ["mermaid"], "dot"),
    (["graph", "--walk", "pet"], ["petition", "petition-not-yet"], "wales"),
    (["graph", "--chapter", "letters-"], ["letters-mp", "letters-others"], "mp"),
    (["walk", "wal"], ["wales"], "petition"),
    (["walk", "--language", "fa", "wales", "scot"], ["scotland"], "wales"),
    (["walk", "--dialog", ""], ["politicians"], "common"),
    (["walk", "--language", ""], ["en", "fa", "ti"], "politicians"),
    (["sessions", "s"], ["show"], "list"),
    (["sessions", "show", ""], ["mine"], "show"),
    (["translations", "ch"], ["check"], "update"),
    (["glue", "kannel"], ["kannel", "kannel-http"], "gammu"),
    (["help", "exit"], ["exit-codes"], "check"),
    (["help", "con"], ["conditions"], "walk"),
    (["--session", "m"], ["mine"], "chat"),
  ]

  /// A script of the program in a file, with something kept.
  private func script(_ shell: String) throws -> String {
    let kept = try sandbox.advisor(["--session", "mine", "--today", "2026-11-26"], ["1"])
    #expect(kept.status == 0)
    let run = try sandbox.advisor(["completions", shell])
    #expect(run.status == 0 && run.errors.isEmpty)
    sandbox.file("bin/.keep", [])
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path + "/bin/advisor", withDestinationPath: Sandbox.program)
    return sandbox.file("completions.\(shell)", run.output.utf8)
  }

  /// What a shell command offers, a word a line.
  private func offered(_ command: String, _ words: [String]) throws -> Set<String> {
    let run = try sandbox.shell(#"PATH="$S/bin:$PATH"; export PATH; "# + command, words)
    #expect(run.errors.isEmpty, "\(words): \(run.errors)")
    return Set(
      run.output.split { $0 == "\n" || $0 == "\r\n" }.map { line in
        // fish adds what a word means.
        String(line.prefix { $0 != "\t" })
      })
  }

  private func expect(_ command: String) throws {
    for line in Self.lines {
      let found = try offered(command, line.words)
      #expect(found.isSuperset(of: line.offered), "\(line.words): \(found)")
      #expect(!found.contains(line.never), "\(line.words): \(found)")
    }
  }

  @Test(.enabled(if: Judge.program("bash") != nil, "bash is not installed"))
  func bashOffersWhatThereIs() throws {
    let script = try script("bash")
    #expect(try sandbox.shell("bash -n \(script)").status == 0)
    try expect(
      """
      bash --norc -c 'source \(script)
      COMP_WORDS=(advisor "$@"); COMP_CWORD=$#; _advisor
      ((${#COMPREPLY[@]})) && printf "%s\\\\n" "${COMPREPLY[@]}"; :' bash "$@"
      """)
  }

  @Test(.enabled(if: Judge.program("bash") != nil, "bash is not installed"))
  func bashUnderstandsAValueAfterAnEqualsSign() throws {
    let script = try script("bash")
    let found = try offered(
      """
      bash --norc -c 'source \(script)
      COMP_WORDS=(advisor "$@"); COMP_CWORD=$#; _advisor; printf "%s\\\\n" "${COMPREPLY[@]}"' bash "$@"
      """, ["graph", "--format", "=", "sv"])
    #expect(found == ["svg"])
  }

  @Test(.enabled(if: Judge.program("fish") != nil, "fish is not installed"))
  func fishOffersWhatThereIs() throws {
    let script = try script("fish")
    #expect(try sandbox.shell("fish --no-execute \(script)").status == 0)
    try expect(
      """
      LINE="advisor $*" fish --no-config -c 'source \(script)
      complete -C "$LINE"'
      """)
  }

  @Test(.enabled(if: Judge.program("zsh") != nil, "zsh is not installed"))
  func zshOffersWhatThereIs() throws {
    let script = try script("zsh")
    #expect(try sandbox.shell("zsh -n \(script)").status == 0)
    // The functions of zsh's own that offer words say here which.
    try expect(
      """
      zsh -f -c 'compdef() { }
      _describe() { local name=${@[-1]}; print -rl -- ${${(P)name}%%:*} }
      compadd() { shift; print -rl -- "$@" }
      compset() { }
      source \(script)
      words=(advisor "$@"); CURRENT=$#words; _advisor | grep -e "^${words[CURRENT]}" ; :' zsh "$@"
      """)
  }

  @Test(.enabled(if: Judge.program("zsh") != nil, "zsh is not installed"))
  func zshCompletesAtItsOwnPrompt() throws {
    let script = try script("zsh")
    // Two words are begun, and the tabulator finishes them.
    let typing = sandbox.file(
      "typing.zsh",
      #"""
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell "autoload -U compinit; compinit -u -D; source \#(script); print REA''DY"
      zpty -r shell seen '*READY*'
      zpty -w -n shell $'advisor graph --fo\t'
      zpty -w -n shell $'merm\t'
      zpty -w shell "> $S/picture; print DO''NE"
      zpty -r shell seen '*DONE*'

      """#.utf8)
    let run = try sandbox.shell(#"PATH="$S/bin:$PATH" zsh -f "# + typing)
    #expect(run.status == 0, "\(run.errors)")
    let picture = FileManager.default.contents(atPath: sandbox.path + "/picture") ?? Data()
    #expect(String(decoding: picture, as: UTF8.self).hasPrefix("flowchart TB\n"))
  }

  @Test func anUnknownShellIsRefused() throws {
    #expect(try sandbox.advisor(["completions", "tcsh"]).status == 64)
    #expect(try sandbox.advisor(["completions"]).status == 64)
  }

  @Test func namesAreNoneWhereThereIsNothing() throws {
    for list in NameList.allCases {
      let run = try sandbox.advisor([
        "completions", "--list", list.rawValue, "--home", sandbox.path, "--store",
        sandbox.path + "/none",
      ])
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
    }
  }

  @Test func noOptionIsAFlagInOneVerbAndHasAValueInAnother() {
    let options = Program.advisor.verbs.flatMap(\.options)
    for option in options {
      #expect(
        options.allSatisfy { $0.name != option.name || ($0.value == nil) == (option.value == nil) })
    }
  }
}
