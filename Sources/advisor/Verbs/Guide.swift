internal import Channels
internal import Documents

extension Verb {
  /// A whole dialog on paper.
  static let guide = Verb(
    name: "guide",
    summary: "Write a whole dialog as a guide for whoever leads a group",
    details: [
      "It has a page on how to lead a group, every question with why it is asked and where each "
        + "answer leads, every step with when it is given, every message with its gaps, the "
        + "warnings, and the facts with the days when they were checked.",
      "It goes to standard output: advisor guide > guide.html",
    ],
    options: [.home, .dialog, .pageFormat, .languages, .today]
  ) { arguments in
    do throws(Loading.Refused) {
      let loaded = try Loading.load(arguments)
      let (chosen, english) = Taking.tongues(
        try Taking.languages(arguments, loaded.library), loaded.library)
      let guide = Guide(in: chosen, english: english, on: loaded.clock.today())
      return Launch.say((arguments.pageFormat ?? .html).text(guide.document))
    } catch {
      return error.status
    }
  }
}
