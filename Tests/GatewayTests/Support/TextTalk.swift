import Foundation

/// Somebody who texts from the first word to the plan, by skipping what they do not want to say.
struct TextTalk {
  private let telephone: any Telephone
  private let number: String
  private(set) var replies: [String] = []

  init(through telephone: any Telephone, from number: String) {
    self.telephone = telephone
    self.number = number
  }

  /// Whether the last replies were a plan.
  var hasPlan: Bool { replies.contains { $0.contains("Your plan") } }

  /// Holds the conversation.
  ///
  /// - Returns: The talk, with everything that came back.
  func hold(most: Int = 40) throws -> TextTalk {
    var talk = self
    var next = "hello"
    for turn in 0..<most where !talk.hasPlan {
      guard let reply = try telephone.ask(next, from: number).last else { break }
      talk.replies.append(reply)
      next = turn == 0 ? "1" : reply.contains("Send MORE") ? "MORE" : "SKIP"
    }
    return talk
  }
}
