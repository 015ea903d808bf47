import Findings

/// A finding whose place is still a mark, and whose remedy is still to be worked out.
///
/// A file of rubbish has more problems than anybody will read, so what is slow about a finding is
/// left until it is known to be one of those that are reported.
struct Problem {
  /// What to do about a problem.
  struct Remedy {
    fileprivate var word = ""
    fileprivate var candidates: [String] = []
    fileprivate var otherwise: String

    fileprivate init(_ text: String) {
      otherwise = text
    }

    fileprivate init(word: String, candidates: [String], otherwise: String) {
      self.word = word
      self.candidates = candidates
      self.otherwise = otherwise
    }

    /// The words, found with at most so many comparisons of names as are left.
    fileprivate func text(comparisons: inout Int) -> String {
      guard !candidates.isEmpty, word.utf8.count <= Limits.nameBytes,
        candidates.count <= comparisons
      else { return otherwise }
      comparisons -= candidates.count
      return nearest(to: word, among: candidates.sorted()).map { "did you mean '\($0)'?" }
        ?? otherwise
    }
  }

  var code: Finding.Code
  var mark: Mark
  var message: String
  private var remedy: Remedy

  init(_ code: Finding.Code, at mark: Mark, _ message: String, remedy: String) {
    self.init(code, at: mark, message, remedy: Remedy(remedy))
  }

  init(_ code: Finding.Code, at mark: Mark, _ message: String, remedy: Remedy) {
    self.code = code
    self.mark = mark
    self.message = message
    self.remedy = remedy
  }

  /// The finding, with its place counted out and its remedy looked for.
  ///
  /// - Parameters:
  ///   - source: The lines that the mark counts in.
  ///   - comparisons: How many names may still be compared for "did you mean".
  /// - Returns: The finding.
  func finding(in source: SourceText, comparisons: inout Int) -> Finding {
    Finding(
      code, at: source.place(mark), message, remedy: remedy.text(comparisons: &comparisons))
  }

  /// The remedy for a name that does not exist: the nearest one that does, or what to do else.
  static func didYouMean(
    _ word: String, among candidates: some Sequence<String>, else other: String
  ) -> Remedy {
    Remedy(word: word, candidates: Array(candidates), otherwise: other)
  }
}

/// Problems in the order in which they were found, and not more than can matter.
struct ProblemList {
  private(set) var problems: [Problem] = []

  var isEmpty: Bool { problems.isEmpty }
  /// Whether nothing more will be kept.
  var isFull: Bool { problems.count >= Limits.problems }

  /// Adds a problem, unless there are so many already that it would never be read.
  mutating func append(_ problem: Problem) {
    guard !isFull else { return }
    problems.append(problem)
  }

  static func += (list: inout ProblemList, more: ProblemList) {
    list += more.problems
  }

  static func += (list: inout ProblemList, more: [Problem]) {
    list.problems += more.prefix(Limits.problems - list.problems.count)
  }
}
