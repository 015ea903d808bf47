import Dialog
import Engine
import Speech

/// Responses in words, page by page.
extension SenderTurn {
  /// The state to be kept.
  var kept: SenderState {
    var state = state
    state.conversation = conversation.state
    return state
  }

  func paragraph(_ name: PhraseName, _ values: [String: String] = [:]) -> Passage {
    spoken.passage(.paragraph, name, values)
  }

  /// A response of words of the channel's own.
  ///
  /// - Parameters:
  ///   - passages: The words; nothing is sent without any.
  ///   - events: What happened, for the transcript.
  ///   - standing: How the sender stands then; as the conversation does unless said otherwise.
  /// - Returns: What the message does.
  func said(
    _ passages: [Passage], events: [Event] = [], as standing: Response.Standing? = nil
  ) -> Response {
    let page = paged(told: passages, question: [], in: spoken).page(0)
    let reply = page.map { Response.Reply(text: $0.text, channel: message.channel) }
    return response(Said(reply, standing ?? self.standing), events)
  }

  /// A response that is kept.
  func response(_ said: Said, _ events: [Event]) -> Response {
    Response(after: kept, conversation: conversation, events: events, said: said)
  }

  /// A response of what happened in the conversation: its first page, or the next one.
  ///
  /// - Parameters:
  ///   - events: What happened.
  ///   - opening: What the channel itself says before it.
  ///   - stands: How the sender stands then; as the conversation does unless said otherwise.
  /// - Returns: What the message does.
  mutating func told(
    _ events: [Event], after opening: [Passage] = [], as stands: Response.Standing? = nil
  ) -> Response {
    let spoken = spoken
    let goesOn = events.contains(.continued)
    let shown = goesOn ? conversation.unsent(on: moment.today) : events
    let number = goesOn ? conversation.state.unsent?.pages ?? 0 : 0
    let standing = events.contains(.stopped) ? .stopped : stands ?? standing
    let sheet = conversation.sheet(on: moment.today)
    let told =
      goesOn || !opening.isEmpty
      ? page(number, of: shown, after: opening, standing, sheet, in: spoken)
      : responder.commonReplies.page(
        of: shown, in: spoken.script, by: message.channel, standing, sheet
      ) { page(0, of: shown, standing, sheet, in: spoken) }
    guard let page = told else { return response(Said(nil, standing), events) }
    if page.hasMore {
      // Behind an opening the pages are others than without it, so nothing of them counts as sent.
      conversation.hold(shown, after: opening.isEmpty ? number + 1 : 0)
    } else {
      conversation.release()
    }
    return response(page.said, events)
  }

  /// A page of events in words, by its number from 0; nil when there are not so many.
  private func page(
    _ number: Int, of events: [Event], after opening: [Passage] = [],
    _ standing: Response.Standing, _ sheet: AnswerSheet, in spoken: SpokenDialog
  ) -> Response.Page? {
    let speaker = Speaker(spoken, sheet)
    let (told, question, prompt) = words(for: events, speaker)
    let pages = paged(told: opening + told, question: question, in: spoken)
    guard let page = pages.page(number) else { return nil }
    // What is asked stands on the last page.
    let asked = page.hasMore ? nil : prompt
    let reply = Response.Reply(
      text: page.text, channel: message.channel, hasMore: page.hasMore, prompt: asked,
      choices: asked.map { speaker.choices($0, in: question) } ?? [],
      // What comes on several pages comes in parts with the first, whole.
      structure: message.wantsStructure && number == 0 ? Structure(events, speaker) : nil)
    return Response.Page(said: Said(reply, standing), hasMore: page.hasMore)
  }

  /// Events in words, what is asked last apart.
  private func words(
    for events: [Event], _ speaker: Speaker
  ) -> (told: [Passage], question: [Passage], prompt: Prompt?) {
    guard case .asked(let prompt)? = events.last else {
      return (events.flatMap { passages(for: $0, speaker) }, [], nil)
    }
    return (
      events.dropLast().flatMap { passages(for: $0, speaker) },
      speaker.passages(.asked(prompt)), prompt
    )
  }

  /// An event in words; of some only the channel knows what becomes of them.
  private func passages(for event: Event, _ speaker: Speaker) -> [Passage] {
    guard !responder.untold.contains(event) else { return [] }
    guard event == .saveWanted else { return speaker.passages(event) }
    let writer = Writer(
      conversation.script, say, conversation.sheet(on: moment.today))
    let last = CalendarDay(number: moment.today.number + responder.settings.retentionDays)
    return [paragraph(.keepAlready, ["date": writer.date(PartialDate(last))])]
  }

  private func paged(
    told: [Passage], question: [Passage], in spoken: SpokenDialog
  ) -> PagedText {
    PagedText(
      told: told, question: question, budget: message.channel == .sms ? .sms : .chat,
      more: spoken.vocabulary(.textingMore))
  }
}
