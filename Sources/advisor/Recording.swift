internal import Authoring
internal import Channels
internal import Dialog
internal import Engine
internal import Speech

/// A conversation that somebody holds so that it becomes a walkthrough.
///
/// It is held as `chat` holds it, but nothing is offered to be kept, each message is one line, and
/// `later 21 days` lets time pass.
struct Recording {
  /// How it ended.
  enum Ending {
    /// It is to be written down.
    case ended
    /// Somebody left without a trace, or had everything erased.
    case withoutTrace
    case inputFailed(errno: Int32)
  }

  private let library: LanguageLibrary
  private let screen: any Screen
  private var day: CalendarDay
  private var conversation: Conversation
  private var spoken: SpokenDialog
  private(set) var recorder: WalkthroughRecorder

  init(
    _ library: LanguageLibrary, in languages: [String], on day: CalendarDay, screen: any Screen
  ) {
    self.library = library
    self.screen = screen
    self.day = day
    let state = State(languages: languages)
    spoken = library.spoken(for: state)
    conversation = Conversation(spoken.script, state: state)
    recorder = WalkthroughRecorder(library.english, on: day)
    screen.more = spoken.vocabulary(.more)
  }

  /// Holds it.
  mutating func run() throws(OutputFailure) -> Ending {
    var pending = try show(conversation.begin(on: day))
    while true {
      var line = pending
      if line == nil { line = try screen.read(goesOn: false) }
      pending = nil
      switch line {
      case .text(let text)?:
        if let days = Self.days(in: text) {
          pending = try passTime(days)
          continue
        }
        let before = conversation.state
        let events = conversation.reply(to: text, on: day)
        if events.contains(.quickExit) { screen.clear() }
        if events.contains(.quickExit) || events.contains(.erased) { return .withoutTrace }
        speakAgain()
        recorder.note(text, from: before, to: conversation.state, events)
        pending = try show(events)
        if events.contains(.stopped) || events.contains(.finished) { return .ended }
      case .notUTF8?, .tooLong?, .cutByTerminal?:
        pending = try show(conversation.askAgain(on: day))
      case .interrupted?:
        if conversation.state.asides.last == .leaving { return .ended }
        pending = try show(conversation.askToLeave(on: day))
      case .end?, nil: return .ended
      case .failed(let code)?: return .inputFailed(errno: code)
      }
    }
  }

  /// The number of `later 21 days`; nil for any other message.
  private static func days(in text: String) -> Int? {
    let words = text.lowercased().split { $0.isWhitespace }
    guard words.count == 3, words[0] == "later", words[2] == "days" || words[2] == "day",
      let days = Int(words[1]), (1...3650).contains(days)
    else { return nil }
    return days
  }

  private mutating func passTime(_ days: Int) throws(OutputFailure) -> LineReader.Line? {
    day = day.advanced(by: days)
    recorder.later(days: days)
    return try show(conversation.begin(on: day))
  }

  /// Goes on in the languages that were chosen in the last turn.
  private mutating func speakAgain() {
    let now = library.spoken(for: conversation.state)
    guard now.script !== spoken.script else { return }
    spoken = now
    conversation = Conversation(now.script, state: conversation.state)
    screen.more = now.vocabulary(.more)
  }

  private func show(_ events: [Event]) throws(OutputFailure) -> LineReader.Line? {
    let speaker = Speaker(spoken, conversation.sheet(on: day), bidi: screen.bidi)
    guard case .asked? = events.last else {
      return try screen.show(speaker.passages(events), asking: [])
    }
    return try screen.show(
      speaker.passages(Array(events.dropLast())),
      asking: speaker.passages(Array(events.suffix(1))))
  }
}
