package import Dialog

/// Which language the conversation is held in.
///
/// It is changed only by somebody who says so; what a message is written in is at most asked about.
extension Conversation {
  /// Changes the language, or the two.
  mutating func choose(languages: [String]) -> [Event] {
    state.asides.removeAll { aside in
      switch aside {
      case .choosingLanguage, .suggestingLanguage: true
      case .restarting, .erasing, .leaving, .choosing, .changing, .returning: false
      }
    }
    state.misses = 0
    state.languages = languages
    return [.languageChosen(languages)]
  }

  /// Opens the menu of languages.
  mutating func openLanguages() -> [Event] {
    guard menu.isChoice else { return [.noOtherLanguage] }
    raise(.choosingLanguage)
    return []
  }

  /// Which language of the menu was meant.
  mutating func chooseLanguage(_ message: TypedMessage, _ before: Walk) -> [Event] {
    guard let languages = menu.named(message.text) else { return missed(.noMatch, before) }
    return choose(languages: languages)
  }

  /// Whether the language suggested is wanted; another one may be named at once.
  mutating func answerSuggestion(
    of language: String, _ message: TypedMessage, _ before: Walk
  ) -> [Event] {
    if let other = menu.ownName(message.folded) { return choose(languages: [other]) }
    guard let isWanted = readYesNo(message) else { return missed(.noMatch, before) }
    closeAside()
    if isWanted { return choose(languages: [language]) }
    // Somebody who said no is not asked again.
    state.languages = [dialog.language]
    return []
  }

  /// The first words, after a message that came before anything was asked.
  ///
  /// Such a message answers nothing, but it may ask for another language, name one, or be written in
  /// the letters of one: then that is settled first, and the first words come in the language chosen.
  ///
  /// - Parameters:
  ///   - text: The message as it was typed.
  ///   - today: The day.
  /// - Returns: What happened; the last event asks something, unless the conversation was left.
  package mutating func begin(after text: String, on today: CalendarDay) -> [Event] {
    let message = TypedMessage(text)
    let command = lexicon.commands.read(message, menu: menu)
    if command == .quickExit { return [.quickExit] }
    let events =
      state.asides.isEmpty || command != nil
      ? languageAsked(by: message, command) : answer(message, walk(on: today), today)
    guard state.asides.isEmpty else { return events + asked(walk(on: today)) }
    // Which language was chosen, the first words say themselves.
    return events.filter { $0 == .noOtherLanguage } + begin(on: today)
  }

  /// Takes from a message what it says of languages, before anything else is said or asked.
  ///
  /// What has to be settled first is open then, and asked by `askAgain`.
  package mutating func hearLanguage(in text: String) {
    let message = TypedMessage(text)
    _ = languageAsked(by: message, lexicon.commands.read(message, menu: menu))
  }

  /// What a message does that asks for another language, names one, or is written in the letters of one.
  private mutating func languageAsked(by message: TypedMessage, _ command: Command?) -> [Event] {
    switch command {
    case .language(let named?): choose(languages: named)
    case .language(nil): openLanguages()
    case nil: languageCalled(by: message, isUnderstood: false) ?? []
    case .help, .why, .repeat, .back, .skip, .skipAll, .review, .change, .plan, .letter,
      .translateLetter, .more, .save, .restart, .erase, .stop, .quickExit:
      []
    }
  }

  /// Whether nothing was said yet that tells the language.
  private var isFirst: Bool {
    state.answers.isEmpty && state.languages.isEmpty && state.asides.isEmpty
  }

  /// Whether a message may say anything about languages; most cannot.
  func mayCallLanguage(_ message: TypedMessage) -> Bool {
    menu.isChoice && (isFirst || menu.ownName(message.folded) != nil)
  }

  /// What a message says about languages that is no answer: the own name of one at any prompt, and
  /// letters of another script in a first message.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - isUnderstood: Whether it answers what is asked.
  /// - Returns: What happens; nil when it says nothing.
  mutating func languageCalled(by message: TypedMessage, isUnderstood: Bool) -> [Event]? {
    guard menu.isChoice else { return nil }
    if let language = menu.ownName(message.folded), isFirst || !isUnderstood {
      return choose(languages: [language])
    }
    guard isFirst, !isUnderstood else { return nil }
    let guesses = menu.guess(from: message.text)
    guard let guess = guesses.first else { return nil }
    raise(guesses.count == 1 ? .suggestingLanguage(guess) : .choosingLanguage)
    return []
  }

  /// Whether somebody's own words have to be translated before a letter with them is sent.
  ///
  /// Letters of another script tell it of any answer. Of a story told in Latin letters only the
  /// language of the conversation tells it: where two languages are spoken, and the other one is not
  /// written in Latin letters, they are the helper's English.
  func needsTranslation(_ value: Value, of question: Int) -> Bool {
    guard case .text(let text) = value else { return false }
    if text.isMostlyOfAnotherScript { return true }
    guard dialog.questions[question].kind == .text, let first = state.languages.first,
      first != DialogGraph.english
    else { return false }
    let isHelped = state.languages.contains(DialogGraph.english)
    return !isHelped || menu[first]?.alphabet == nil
  }
}
