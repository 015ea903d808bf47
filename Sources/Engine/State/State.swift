package import Dialog

/// Everything about a conversation that must be kept between two turns.
///
/// It holds no position: that is found by walking today's dialog with these answers. So an edited
/// dialog, another program version or an undo cannot leave it pointing nowhere.
package struct State: Hashable, Codable, Sendable {
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

  private enum CodingKeys: String, CodingKey {
    case answers = "a"
    case asides = "o"
    case languages = "l"
    case misses = "m"
    case unsent = "u"
    case lastSeen = "d"
    case dialog = "f"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    answers = try container.decodeIfPresent([Answer].self, forKey: .answers) ?? []
    asides = try container.decodeIfPresent([Aside].self, forKey: .asides) ?? []
    languages = try container.decodeIfPresent([String].self, forKey: .languages) ?? []
    misses = try container.decodeIfPresent(Int.self, forKey: .misses) ?? 0
    unsent = try container.decodeIfPresent(Unsent.self, forKey: .unsent)
    lastSeen = try container.decodeIfPresent(CalendarDay.self, forKey: .lastSeen)
    dialog = try container.decodeIfPresent(UInt64.self, forKey: .dialog)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(answers, forKey: .answers)
    if !asides.isEmpty { try container.encode(asides, forKey: .asides) }
    if !languages.isEmpty { try container.encode(languages, forKey: .languages) }
    if misses > 0 { try container.encode(misses, forKey: .misses) }
    try container.encodeIfPresent(unsent, forKey: .unsent)
    try container.encodeIfPresent(lastSeen, forKey: .lastSeen)
    try container.encodeIfPresent(dialog, forKey: .dialog)
  }
}

extension State {
  /// The language that is only suggested so far; nil as a rule.
  package var suggestedLanguage: String? {
    guard case .suggestingLanguage(let language)? = asides.last else { return nil }
    return language
  }
}
