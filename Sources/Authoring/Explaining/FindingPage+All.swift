extension FindingPage {
  /// Every page, what keeps a dialog from being read first.
  package static let all: [FindingPage] =
    [
      files, limits, lines, names, properties, contents, placeholders, conditions, walk,
      engineWords, reach, decisions, plans, toldApart, reading, facts, coverage, walkthroughs,
      catalogues, translationFiles, translationTexts, translationLetters,
      translationWording,
    ].flatMap { $0 }
}
