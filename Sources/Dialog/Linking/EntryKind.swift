/// The kinds of entries, and what each may hold.
enum EntryKind: String, CaseIterable {
  case dialog, ask, answers, say, route, rule, step, letter, part, fact, phrase, command

  var allowsText: Bool {
    switch self {
    case .ask, .say, .step, .letter, .part, .fact, .phrase, .command: true
    case .dialog, .answers, .route, .rule: false
    }
  }

  var needsText: Bool { allowsText }

  var allowsOptions: Bool {
    switch self {
    case .ask, .answers: true
    case .dialog, .say, .route, .rule, .step, .letter, .part, .fact, .phrase, .command: false
    }
  }

  var allowsRoutes: Bool {
    switch self {
    case .ask, .say, .route: true
    case .dialog, .answers, .rule, .step, .letter, .part, .fact, .phrase, .command: false
    }
  }

  /// The properties without which it means nothing.
  var needs: [PropertyKey] {
    switch self {
    case .dialog: [.title, .start, .chapters, .review]
    case .ask, .letter: [.title]
    case .step: [.title, .when]
    case .rule: [.if]
    case .fact: [.source, .checked, .recheck]
    case .command: [.words]
    case .answers, .say, .route, .part, .phrase: []
    }
  }

  /// Kinds whose names stand for themselves: a phrase and a command are found only by the engine.
  var sharesNames: Bool {
    switch self {
    case .phrase, .command: false
    case .dialog, .ask, .answers, .say, .route, .rule, .step, .letter, .part, .fact: true
    }
  }
}

/// The keys of properties.
enum PropertyKey: String, CaseIterable {
  case title, start, chapters, review, `if`, type, expects, answers, changes, `private`, optional,
    formerly, covers
  case when, day, letter, to, subject, asks, `public`, form, terminal, one, words, source, checked,
    recheck

  /// The kinds of entries that it says something of.
  var kinds: [EntryKind] {
    switch self {
    case .title: [.dialog, .ask, .rule, .step, .letter]
    case .start, .chapters, .review: [.dialog]
    case .if: [.ask, .say, .rule, .step, .letter]
    case .type, .expects, .answers, .changes, .private, .optional: [.ask]
    case .formerly: [.ask, .letter]
    case .terminal: [.say]
    case .covers: EntryKind.allCases
    case .when, .day, .letter: [.step]
    case .to, .subject, .asks, .public, .form: [.letter]
    case .one: [.phrase]
    case .words: [.command, .phrase]
    case .source, .checked, .recheck: [.fact]
    }
  }

  /// Whether it may stand several times, each under its own guard.
  func mayRepeat(in kind: EntryKind) -> Bool {
    switch self {
    // A rule holds for everybody in one sense, so it has one title.
    case .title: kind != .rule
    case .subject: true
    case .start, .chapters, .review, .if, .type, .expects, .answers, .changes, .private, .optional,
      .formerly, .covers, .when, .day, .letter, .to, .asks, .public, .form, .terminal, .one, .words,
      .source, .checked, .recheck:
      false
    }
  }

  /// Whether it stands alone, without a value.
  var isFlag: Bool {
    switch self {
    case .changes, .private, .optional, .public, .terminal: true
    case .title, .start, .chapters, .review, .if, .type, .expects, .answers, .formerly, .covers,
      .when, .day, .letter, .to, .subject, .asks, .form, .one, .words, .source, .checked, .recheck:
      false
    }
  }
}
