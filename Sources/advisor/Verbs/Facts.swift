internal import Channels
internal import Documents
internal import Speech

extension Verb {
  /// What in a dialog can go out of date.
  static let facts = Verb(
    name: "facts",
    summary: "List every dated fact and link, those to be checked again first",
    details: [
      "Each has its text, its links, where it comes from, when it was checked, when it must be checked "
        + "again, and the entries that say it. Links that stand in no fact come last.",
      "'advisor check --only overdue-fact --fail-on warning' fails when something is overdue.",
    ],
    options: [.home, .dialog, .today, .factsFormat]
  ) { arguments in
    do throws(Loading.Refused) {
      let loaded = try Loading.load(arguments)
      let list = FactList(of: Tongue(loaded.library.english), on: loaded.clock.today())
      let format = arguments.value(of: .factsFormat).flatMap(FactsFormat.init(rawValue:))
      return Launch.say(
        list.text(as: format ?? .text) { text, indent in
          let spaces = String(repeating: " ", count: indent)
          return Wrapping(width: HelpText.width, firstIndent: spaces, indent: spaces).lines(text)
        })
    } catch {
      return error.status
    }
  }
}

extension Option {
  fileprivate static let factsFormat = Option.choice(
    "format", FactsFormat.allCases.map(\.rawValue), "how the list is written")
}
