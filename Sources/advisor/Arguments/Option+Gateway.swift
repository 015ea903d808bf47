extension Option {
  /// Who is taken for the sender of all messages.
  static let sender = Option.value(
    "sender", "S", "take all messages for this sender's, whatever they say of themselves")
  /// Who answers STOP.
  static let optOut = Option.value(
    "optout", "WHO", "who answers STOP, START and HELP: self or gateway (without it: self)")
  /// Whether to limit how much of one sender is answered.
  static let limit = Option.flag(
    "limit", "answer each sender's messages only at a limited rate")
  /// How many messages at once.
  static let limitBurst = Option.value(
    "limit-burst", "N", "with --limit: so many messages at once (without it: 10)")
  /// How long until one more.
  static let limitSeconds = Option.value(
    "limit-seconds", "N", "with --limit: then one more every N seconds (without it: 3)")
  /// The first reply to an SMS.
  static let firstReply = Option.value(
    "first-reply", "TEXT", "what the first SMS says, in place of the dialog's words")
  /// Whether nothing is kept on the disk.
  static let inMemory = Option.flag(
    "in-memory", "keep conversations only until the program ends, and nothing on the disk")
  /// Who sent a message.
  static let from = Option.value("from", "S", "who sent it (without it: ADVISOR_FROM)")
  /// Whose conversation is meant.
  static let ofSender = Option.value(
    "from", "S", "the conversation of this sender at a gateway, in place of NAME")
  /// The message's id.
  static let id = Option.value(
    "id", "ID", "the gateway's id of the message (without it: ADVISOR_ID)")
  /// When a message was sent.
  static let at = Option.value("at", "TIME", "when it was sent, such as 2026-11-23T02:56:44Z")
  /// The way a message came.
  static let channel = Option.value(
    "channel", "NAME", "the way it came: sms has short pages (without it: longer ones)")
  /// Whether to answer as JSON Lines.
  static let json = Option.flag("json", "answer as JSON Lines, as 'serve' does")
}
