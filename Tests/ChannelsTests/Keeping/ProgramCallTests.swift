import Channels
import Testing

@Suite struct ProgramCallTests {
  @Test(
    arguments: [
      ("advisor", "mine", "advisor --session mine"),
      ("", "mine", "advisor --session mine"),
      ("./bin/advisor", "mine", "./bin/advisor --session mine"),
      ("/my tools/advisor", "mine", "'/my tools/advisor' --session mine"),
      ("/src/.build/x86_64/debug/advisor", "mine", "swift run advisor --session mine"),
      ("advisor", "my case", "advisor --session 'my case'"),
      ("advisor", "it's", "advisor --session 'it'\\''s'"),
      ("advisor", "$(id)", "advisor --session '$(id)'"),
      ("advisor", "قضيتي", "advisor --session 'قضيتي'"),
      ("advisor", "../x", "advisor --session ../x"),
    ])
  func aLineIsWhatAShellTakes(program: String, name: String, expected: String) {
    #expect(ProgramCall(startedAs: program, options: []).line("--session", name) == expected)
  }

  @Test func theOptionsThatFindTheSameThingsStandInTheCommands() throws {
    let kept = try KeptStore()
    let call = ProgramCall(options: ["--store", "/my store"])
    let keeper = { (label: String) in
      Keeper(label, saved: nil, in: kept.store, retentionDays: 30, call: call, now: { 0 })
    }
    #expect(keeper("a").command == "advisor --session a --store '/my store'")
    #expect(keeper("a").eraseCommand == "advisor sessions erase a --store '/my store'")
    #expect(keeper("-a").command == "advisor '--session=-a' --store '/my store'")
    #expect(keeper("-a").eraseCommand == "advisor sessions erase --store '/my store' -- -a")
  }
}
