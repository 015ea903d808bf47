import Findings

/// A finding whose place is still a mark.
struct Problem {
  var code: Finding.Code
  var mark: Mark
  var message: String
  var remedy: String

  init(_ code: Finding.Code, at mark: Mark, _ message: String, remedy: String) {
    self.code = code
    self.mark = mark
    self.message = message
    self.remedy = remedy
  }

  /// The finding, with its place counted out.
  func finding(in source: SourceText) -> Finding {
    Finding(code, at: source.place(mark), message, remedy: remedy)
  }

  /// The remedy for a name that does not exist: the nearest one that does, or what to do else.
  static func didYouMean(
    _ word: String, among candidates: some Sequence<String>, else other: String
  ) -> String {
    nearest(to: word, among: candidates).map { "did you mean '\($0)'?" } ?? other
  }
}
