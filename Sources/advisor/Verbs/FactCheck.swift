internal import Channels
internal import Documents
internal import Speech

extension Verb {
  /// The rules of a dialog as a table to tick.
  static let factcheck = Verb(
    name: "factcheck",
    summary: "Write the rules of a dialog as a table that a lawyer can tick",
    details: [
      "For each step and message it says in plain words when it is given, why, and which items of the "
        + "coverage list it carries; and what the words of the conditions mean.",
      "advisor factcheck --format html > check.html makes a page to print, with boxes to tick and room "
        + "for initials and remarks. --format csv is for a spreadsheet.",
    ],
    options: [.home, .dialog, .today, .factCheckFormat]
  ) { arguments in
    do throws(Loading.Refused) {
      let loaded = try Loading.load(arguments)
      let check = FactCheck(of: Tongue(loaded.library.english), on: loaded.clock.today())
      let format = arguments.value(of: .factCheckFormat).flatMap(FactCheckFormat.init(rawValue:))
      return Launch.say(check.text(as: format ?? .text))
    } catch {
      return error.status
    }
  }
}

extension Option {
  fileprivate static let factCheckFormat = Option.choice(
    "format", FactCheckFormat.allCases.map(\.rawValue), "how the table is written")
}
