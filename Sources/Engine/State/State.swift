package import Dialog

/// Everything about a conversation that must be kept between two turns.
///
/// It holds no position: that is found by walking today's dialog with these answers. So an edited
/// dialog, another program version or an undo cannot leave it pointing nowhere.
package struct State: Hashable, Sendable {
  /// In the order given; of several answers to one question the last counts.
  package internal(set) var answers: [Answer] = []
  /// What is open beside the walk, the innermost last.
  package internal(set) var asides: [Aside] = []
  /// The codes of the language or the two that it is held in, the person's first; empty while nobody
  /// has chosen.
  package internal(set) var languages: [String] = []
  /// How many messages in a row were not understood.
  package internal(set) var misses = 0
  /// What of the last reply waits until somebody asks for more.
  package internal(set) var unsent: Unsent?
  /// The day of the last message; nil before the first.
  package internal(set) var lastSeen: CalendarDay?
  /// The fingerprint of the dialog at the last message.
  package internal(set) var dialog: UInt64?

  /// A conversation that has not begun, in the languages chosen for it.
  package init(languages: [String] = []) {
    self.languages = languages
  }

  /// The same conversation, held in other languages.
  package func held(in languages: [String]) -> State {
    var state = self
    state.languages = languages
    return state
  }

  /// A conversation with these answers, for reading back how it stood after a turn.
  package init(answers: [Answer]) {
    self.answers = answers
  }
}

extension State {
  /// The language that is only suggested so far; nil as a rule.
  package var suggestedLanguage: String? {
    guard case .suggestingLanguage(let language)? = asides.last else { return nil }
    return language
  }
}
