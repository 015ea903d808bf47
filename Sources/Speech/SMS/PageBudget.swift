/// How much of a text goes out at once; the rest waits until somebody asks for it.
package enum PageBudget: Hashable, Sendable {
  /// An SMS: three parts at most, because each is paid for and they do not always arrive in order.
  case sms
  /// A chat, whose messages have room for most of what there is to say.
  case chat

  /// The most parts of an SMS.
  static let smsParts = 3
  /// The most characters of a chat message, in UTF-16 units; the usual services take 4,096.
  static let chatUnits = 3_500

  /// Whether a text fits on one page, with a footer under it.
  func holds(_ text: String, above footer: String = "") -> Bool {
    switch self {
    case .sms: SMSLength(text + footer).parts <= Self.smsParts
    // No text has more UTF-16 units than bytes, which are known without counting.
    case .chat:
      text.utf8.count + footer.utf8.count <= Self.chatUnits
        || text.utf16.count + footer.utf16.count <= Self.chatUnits
    }
  }

  /// Whether a shorter text may cost less.
  var isSparing: Bool {
    switch self {
    case .sms: true
    case .chat: false
    }
  }

  /// What a text costs, in what is to be spared.
  func cost(of text: String) -> Int {
    isSparing ? SMSLength(text).parts : 0
  }

  /// The text as it is sent.
  func spelled(_ text: String) -> String {
    switch self {
    case .sms: text.spelledForGSM
    case .chat: text
    }
  }
}
