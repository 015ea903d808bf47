import Foundation

/// A line of the pipe protocol, as a client sends it.
struct MessageLine: Encodable {
  let type = "message"
  var id: String?
  var from = "tel:+447700900123"
  var text: String
  var at: String?
  var channel: String? = "sms"
  var format: String?

  var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Encoding plain values cannot fail.
    return String(decoding: (try? encoder.encode(self)) ?? Data(), as: UTF8.self)
  }
}

/// A line of the pipe protocol, as it comes back.
struct AnswerLine: Decodable {
  struct Option: Decodable {
    let number: Int
    let id: String
    let label: String
    let labels: [String: String]?
  }

  struct Plan: Decodable {
    struct Step: Decodable {
      let number: Int
      let id: String
      let title: String
      let text: [String]
    }
    let complete: Bool
    let steps: [Step]
  }

  struct Letter: Decodable {
    let id: String
    let body: String
    let gaps: [String]
  }

  let type: String
  let id: String?
  let text: String?
  let encoding: String?
  let segments: Int?
  let more: Bool?
  let state: String?
  let session: String?
  let replies: Int?
  let duplicate: Bool?
  let replay: Bool?
  let code: String?
  let retry: Bool?
  let question: String?
  let options: [Option]?
  let plan: Plan?
  let letters: [Letter]?

  /// The lines that a program wrote.
  static func all(in output: String) throws -> [AnswerLine] {
    try output.split(separator: "\n").map {
      try JSONDecoder().decode(AnswerLine.self, from: Data($0.utf8))
    }
  }
}

extension Sandbox {
  /// Hands lines to `advisor serve`.
  ///
  /// - Returns: What came back, and how it ended.
  func serve(_ lines: [String], _ options: [String] = []) throws -> (
    lines: [AnswerLine], outcome: Outcome
  ) {
    let run = try advisor(["serve", "--store", store] + options, lines)
    return (try AnswerLine.all(in: run.output), run)
  }
}
