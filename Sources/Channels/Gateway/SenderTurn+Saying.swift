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
  func said(_ passages: [Passage], events: [Event] = []) -> Response {
    var response = Response(standing: standing)
    response.keep(self)
    response.events = events
    let text = paged(told: passages, question: [])
    if let page = text.page(0) {
      response.replies = [Response.Reply(page.text, by: message.channel)]
    }
    return response
  }

  /// A response of what happened in the conversation: its first page, or the next one.
  mutating func told(_ events: [Event]) -> Response {
    let goesOn = events.contains(.continued)
    let shown = goesOn ? conversation.unsent(on: moment.today) : events
    let number = goesOn ? conversation.state.unsent?.pages ?? 0 : 0
    let sheet = conversation.sheet(on: moment.today)
    let reply =
      goesOn
      ? page(number, of: shown, sheet)
      : responder.commonReplies.reply(to: shown, in: spoken.script, by: message.channel, sheet) {
        page(0, of: shown, sheet)
      }
    var response = Response(standing: standing)
    if let reply {
      if reply.hasMore {
        conversation.hold(shown, after: number + 1)
      } else {
        conversation.release()
      }
      response.replies = [reply]
    }
    if events.contains(.stopped) { response.standing = .stopped }
    response.keep(self)
    response.events = events
    return response
  }

  /// A page of events in words, by its number from 0; nil when there are not so many.
  private func page(_ number: Int, of events: [Event], _ sheet: AnswerSheet) -> Response.Reply? {
    let speaker = Speaker(spoken, sheet)
    let (told, question, prompt) = words(for: events, speaker)
    guard let page = paged(told: told, question: question).page(number) else { return nil }
    // What is asked stands on the last page.
    let asked = page.hasMore ? nil : prompt
    return Response.Reply(
      page.text, by: message.channel, hasMore: page.hasMore, asking: asked,
      asked.map { speaker.choices($0, in: question) } ?? [],
      // What comes on several pages comes in parts with the first, whole.
      structure: message.wantsStructure && number == 0 ? Structure(events, speaker) : nil)
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

  private func paged(told: [Passage], question: [Passage]) -> PagedText {
    PagedText(
      told: told, question: question, budget: message.channel == .sms ? .sms : .chat,
      more: say(.textingMore))
  }
}
