private import Authoring
private import Findings

extension Topic {
  /// Every topic, in the order of the help.
  ///
  /// Nothing is written twice: what stands in a file for readers of the sources is shown from there, and
  /// what the program knows of itself is listed from that.
  static let all: [Topic] = [
    Topic("tutorial", "your own dialog, in twenty minutes", PackageResources.tutorial_md),
    Topic(
      "dialogs", "how dialog files are written", PackageResources.dialogs_md,
      without: ["Conditions", "Walkthroughs"]),
    Topic(
      "conditions", "what a condition can say", PackageResources.dialogs_md, only: ["Conditions"]),
    Topic(
      "walkthroughs", "worked examples, which are tests too", PackageResources.dialogs_md,
      only: ["Walkthroughs"]),
    Topic(
      "translations", "how to translate, and how to keep the files",
      PackageResources.translations_md),
    Topic(
      "gateways", "how to answer SMS and chat messages", PackageResources.readme_md,
      only: ["Behind an SMS or chat gateway", "Through a pipe"]),
    Topic(
      "operating", "how to keep a gateway running", PackageResources.operating_md),
    Topic(
      "privacy", "what is kept, and what is not", PackageResources.readme_md,
      only: ["What is kept", "What it does not do"]),
    Topic(name: "findings", summary: "every code that 'advisor check' can report") {
      HelpText.list(
        "What 'advisor check' can report",
        FindingPage.all.map { ($0.code.rawValue, $0.summary) },
        end: "'advisor check --explain CODE' shows the page of a code, with an example.")
    },
    Topic(name: "exit-codes", summary: "what the program says to the shell when it ends") {
      HelpText.list(
        "Exit codes, as in sysexits.h",
        ExitStatus.all.map { (String($0.status.rawValue), $0.meaning) },
        end: nil)
    },
  ]

  /// A page from a file in Markdown.
  private init(
    _ name: String, _ summary: String, _ file: [UInt8], only: Set<String>? = nil,
    without: Set<String> = []
  ) {
    self.init(name: name, summary: summary) {
      let manual = ManualPage(markdown: String(decoding: file, as: UTF8.self))
      return manual.lines { heading in
        guard let heading else { return only == nil }
        return only?.contains(heading) ?? !without.contains(heading)
      }
    }
  }
}
