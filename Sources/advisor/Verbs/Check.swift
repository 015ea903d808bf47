internal import Authoring
internal import Channels
internal import Dialog
internal import Findings

extension Verb {
  /// Everything that is wrong with the dialogs and their translations.
  static let check = Verb(
    name: "check",
    summary: "Report everything that is wrong with dialogs and translations",
    details: [
      "Reads every dialog and every translation, walks through every conversation that can be held, "
        + "and plays the worked examples. With --dialog it looks at that dialog alone.",
      "Each finding has a place, a reason, a remedy, and a code. --explain CODE shows the code's "
        + "page, with an example that has it and the same mended. --only takes codes with commas.",
      "Exits 65 when there is an error, or whatever --fail-on says. --format json, sarif and github "
        + "are for editors, for code review and for GitHub Actions.",
    ],
    options: [.home, .dialog, .today, .findingFormat, .only, .failOn, .explain]
  ) { arguments in
    do throws(Loading.Refused) {
      if let code = arguments.value(of: .explain) {
        let page = try page(of: code)
        return Launch.say(page.lines.map { $0 + "\n" }.joined())
      }
      let codes = try codes(arguments)
      let report = FindingReport(try Checking(arguments).sources(), only: codes)
      let format = arguments.value(of: .findingFormat).flatMap(FindingFormat.init(rawValue:))
      let program = Program.advisor
      let said = Launch.say(
        report.text(
          as: format ?? .text, program: (program.name, program.version),
          columns: { DisplayWidth.columns(of: $0) }))
      let fails = threshold(arguments).map(report.reaches) ?? false
      return fails && said == .ok ? .dataError : said
    } catch {
      return error.status
    }
  }

  private static func codes(
    _ arguments: ParsedArguments
  ) throws(Loading.Refused) -> Set<Finding.Code> {
    var codes: Set<Finding.Code> = []
    for word in arguments.value(of: .only)?.split(separator: ",") ?? [] {
      codes.insert(try page(of: String(word)).code)
    }
    return codes
  }

  private static func page(of code: String) throws(Loading.Refused) -> FindingPage {
    if let page = FindingPage.of(Finding.Code(rawValue: code)) { return page }
    let known = FindingPage.all.map(\.code.rawValue)
    let hint = nearest(to: code, among: known).map { "Did you mean '\($0)'?" }
    throw Loading.refuse(
      "No finding has the code '\(code)'. \(hint ?? "'advisor help findings' lists them.")", .usage)
  }

  /// The severity from which on the check fails; nil for never.
  private static func threshold(_ arguments: ParsedArguments) -> Finding.Severity? {
    arguments.value(of: .failOn).map(Finding.Severity.init(rawValue:)) ?? .error
  }
}

extension Option {
  fileprivate static let findingFormat = Option.choice(
    "format", FindingFormat.allCases.map(\.rawValue), "how the findings are written")
  fileprivate static let only = Option.value(
    "only", "CODES", "report only these findings, such as overdue-fact,insecure-link")
  fileprivate static let failOn = Option.choice(
    "fail-on", Finding.Severity.allCases.map(\.rawValue) + ["never"],
    "what must be found to exit 65 (without it: error)")
  fileprivate static let explain = Option.value(
    "explain", "CODE", "show the page of a finding and do nothing else",
    values: .known(FindingPage.all.map(\.code.rawValue)))
}
