import Foundation
import TestSupport

/// Somebody who texts from the first word to the plan, leaving out what they do not want to say.
struct TextTalk {
  /// The words of a language that a talk needs.
  struct Words {
    /// What is sent first, also to choose the language.
    let opening: [String]
    /// What is sent from then on.
    let skip: String
    /// Stands in the first page of the plan.
    let plan: String

    static let english = Words(
      opening: ["hello", "1", "MORE"], skip: "SKIP", plan: "Your plan")
    static let arabic = Words(
      opening: ["مرحبا", "LANGUAGE", "2", "المزيد"], skip: "تخطي",
      plan: "خطتك")
  }

  /// A text and what came back.
  struct Turn {
    let text: String
    let reply: String
  }

  let words: Words
  private(set) var turns: [Turn] = []

  init(in words: Words) {
    self.words = words
  }

  /// A talk of which only the texts matter.
  init(texts: [String]) {
    words = .english
    turns = texts.map { Turn(text: $0, reply: "") }
  }

  var hasPlan: Bool { turns.last?.reply.contains(words.plan) == true }

  /// What is sent next.
  private var next: String {
    turns.count < words.opening.count ? words.opening[turns.count] : words.skip
  }

  /// Holds conversations at the same time, each person waiting only for the reply to their own text.
  ///
  /// - Parameters:
  ///   - people: The language and the number of each.
  ///   - telephone: What they send through.
  ///   - most: How many texts each sends at most.
  /// - Returns: The talk of each, with all its turns.
  /// - Throws: When a reply does not come.
  static func hold(
    _ people: [(words: Words, number: String)], through telephone: any Telephone, most: Int = 40
  ) async throws -> [TextTalk] {
    var talks = people.map { TextTalk(in: $0.words) }
    for _ in 0..<most {
      let open = talks.indices.filter { !talks[$0].hasPlan }
      var sent: [(talk: Int, text: String, index: Int)] = []
      for talk in open {
        let number = people[talk].number
        let index = try telephone.received(by: number).count
        sent.append((talk, talks[talk].next, index))
        try telephone.send(talks[talk].next, from: number)
      }
      for (talk, text, index) in sent {
        let reply = try await telephone.reply(index, to: people[talk].number)
        talks[talk].turns.append(Turn(text: text, reply: reply))
      }
    }
    return talks
  }

  /// What the advisor itself answers to the same texts, with no gateway between.
  func expected() throws -> [String] {
    struct Message: Encodable {
      let type = "message"
      let from = "+447700900999"
      let channel = "sms"
      let text: String
    }
    struct Line: Decodable {
      let type: String
      let text: String?
    }
    let store = FileManager.default.temporaryDirectory.path + "/gw-oracle-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: store) }
    let lines = try turns.map { turn in
      String(decoding: try JSONEncoder().encode(Message(text: turn.text)), as: UTF8.self) + "\n"
    }
    let answer = try Judge(path: GatewayFolder.advisor).ask(
      ["serve", "--store", store, "--home", GatewayFolder.package], input: lines.joined())
    return try answer.output.split(separator: "\n").compactMap {
      let line = try JSONDecoder().decode(Line.self, from: Data($0.utf8))
      return line.type == "reply" ? line.text : nil
    }
  }
}
