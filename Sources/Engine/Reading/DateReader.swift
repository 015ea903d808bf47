package import Dialog

/// Reads a date as people write it.
///
/// What is beyond doubt is understood; what can be two days, or one only if a slip is put right, is
/// asked back. So is "3/4/2026", because people come from where the month stands first. Nothing here knows a word of any language: the words are data.
package struct DateReader: Sendable {
  /// In bytes; no date is longer.
  private static let longestText = 400
  /// No date has more pieces, and no rubbish is worth the search.
  private static let mostTokens = 16
  /// Words of several meanings multiply; beyond this many readings nobody can be understood.
  private static let mostInterpretations = 32

  private let vocabulary: DateVocabulary
  private let resolver: DateResolver
  private let expects: DateSide?

  /// A reader for one question.
  ///
  /// - Parameters:
  ///   - words: The words of the person's language; English ones may be among them.
  ///   - today: What "yesterday" is counted from.
  ///   - direction: Where a date without a year lies.
  ///   - expects: The side of today on which every date must lie; nil for any.
  package init(
    words: DateWords, today: CalendarDay, direction: DateDirection, expects: DateSide? = nil
  ) {
    self.init(
      vocabulary: DateVocabulary(words), today: today, direction: direction, expects: expects)
  }

  /// A reader for one question, with a vocabulary that was built before.
  package init(
    vocabulary: DateVocabulary, today: CalendarDay, direction: DateDirection,
    expects: DateSide? = nil
  ) {
    self.vocabulary = vocabulary
    self.expects = expects
    resolver = DateResolver(today: today, direction: direction)
  }

  /// What the text means as a date.
  package func read(_ text: String) -> Reading {
    let folded = text.folded
    guard !folded.isEmpty else { return .notUnderstood(.empty) }
    guard folded.utf8.count <= Self.longestText else { return .notUnderstood(.notADate) }
    let tokens = DateToken.tokens(in: folded)
    guard tokens.count <= Self.mostTokens, let elements = vocabulary.elements(of: tokens)
    else { return .notUnderstood(.notADate) }
    let isGuess = elements.contains(where: \.isGuess)
    return merge(interpretations(of: elements).map(resolver.resolve), isGuess: isGuess)
  }

  /// Every way to choose one meaning for each piece that does not contradict itself.
  private func interpretations(of elements: [DateElement]) -> [DateClues] {
    var interpretations = [DateClues()]
    for element in elements {
      interpretations = interpretations.flatMap { clues in
        element.meanings.compactMap { meaning in
          var extended = clues
          return extended.add(meaning) ? extended : nil
        }
      }
      if interpretations.count > Self.mostInterpretations { return [] }
    }
    return interpretations
  }

  /// The one meaning of all interpretations, or what to ask.
  private func merge(_ outcomes: [DateOutcome], isGuess: Bool) -> Reading {
    var dates: [PartialDate] = []
    var certainty: [Bool] = []
    var failure = Misunderstanding.notADate
    for outcome in outcomes {
      switch outcome {
      case .dates(let found, let certain):
        certainty.append(certain)
        for date in found where !dates.contains(date) { dates.append(date) }
      case .failure(let reason):
        if failure == .notADate { failure = reason }
      }
    }
    // Where one meaning is beyond doubt and another comes to the same day, nothing is left to ask.
    let isCertain =
      !isGuess
      && (certainty.allSatisfy { $0 } || (dates.count == 1 && certainty.contains(true)))
    // A word for both yesterday and tomorrow means the one that the question is about.
    let fitting = isCertain && dates.count > 1 ? dates.filter(resolver.fits) : dates
    let offered = fitting.isEmpty ? dates : fitting
    guard let only = offered.first else { return .notUnderstood(failure) }
    if let expects, !offered.contains(where: { expects.allows($0, on: resolver.today) }) {
      return .notUnderstood(expects.refusal)
    }
    return isCertain && offered.count == 1
      ? .understood(.date(only)) : .unclear(offered.map { .date($0) })
  }
}

extension DateSide {
  /// What is wrong with a date that lies on the other side.
  var refusal: Misunderstanding {
    switch self {
    case .past: .dayIsAhead
    case .future: .dayIsPast
    }
  }
}
