import Foundation

/// The floor of a gateway in Swift: a program that decodes each message and encodes the same answer, with
/// the toolchain's own JSON, and does nothing else.
enum Recode {
  private struct Message: Codable {
    let type: String
    let id: String
    let from: String
    let text: String
    let at: String
    let to: String
  }

  private struct Choice: Codable {
    let number: Int
    let id: String
    let label: String
  }

  private struct Line: Codable {
    let type: String
    let id: String
    var in_reply_to: String?
    var to: String?
    var seq: Int?
    var of: Int?
    var text: String?
    var state: String?
    var question: String?
    var options: [Choice]?
    var more: Bool?
    var replay: Bool?
    var from: String?
    var replies: Int?
    var duplicate: Bool?
    var session: String?
  }

  /// Answers the messages of standard input with the lines of a file, in order.
  static func run(_ path: String) throws {
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    var answers: [[Line]] = [[]]
    for line in try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n")) {
      let decoded = try decoder.decode(Line.self, from: line)
      answers[answers.count - 1].append(decoded)
      if decoded.type == "ack" { answers.append([]) }
    }
    print("ready")
    fflush(nil)
    var number = 0
    var pending: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      guard count > 0 else { return }
      pending += buffer[..<count]
      var output = Data()
      var start = 0
      while let end = pending[start...].firstIndex(of: UInt8(ascii: "\n")) {
        _ = try decoder.decode(Message.self, from: Data(pending[start..<end]))
        start = end + 1
        for line in answers[number] {
          output += try encoder.encode(line)
          output.append(UInt8(ascii: "\n"))
        }
        number += 1
      }
      pending.removeFirst(start)
      FileHandle.standardOutput.write(output)
    }
  }
}
