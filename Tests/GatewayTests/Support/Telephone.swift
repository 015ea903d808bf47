import Foundation

/// A gateway with somebody's telephone on its other side.
protocol Telephone {
  /// Sends a text to the gateway.
  func send(_ text: String, from number: String) throws
  /// Everything that came back to a number, each message joined from its parts.
  func received(by number: String) throws -> [String]
}

extension Telephone {
  /// Sends a text and waits for what comes back.
  ///
  /// - Returns: The new messages; empty when nothing came in the time.
  func ask(_ text: String, from number: String, within seconds: Double = 20) throws -> [String] {
    let before = try received(by: number).count
    try send(text, from: number)
    return try wait(for: before + 1, by: number, within: seconds).dropFirst(before).map { $0 }
  }

  /// Waits until a number has so many messages.
  func wait(
    for count: Int, by number: String, within seconds: Double = 20
  ) throws -> [String] {
    let end = Date.now.addingTimeInterval(seconds)
    while Date.now < end {
      let received = try received(by: number)
      if received.count >= count { return received }
      usleep(50_000)
    }
    return try received(by: number)
  }
}

/// A folder through which the fake modem and the fake network are spoken to.
struct FakeNetwork {
  let folder: String
  private struct Part: Decodable {
    let to: String
    let text: String
    let header: String?
  }

  func send(_ text: String, from number: String) throws {
    let draft = folder + "/draft-" + UUID().uuidString
    try "\(number)\n\(text)".write(toFile: draft, atomically: false, encoding: .utf8)
    // Later messages have later names, so that they arrive in order.
    let name = String(format: "%020llu", DispatchTime.now().uptimeNanoseconds)
    try FileManager.default.moveItem(atPath: draft, toPath: folder + "/mo/" + name)
  }

  func received(by number: String) throws -> [String] {
    let text = (try? String(contentsOfFile: folder + "/mt.jsonl", encoding: .utf8)) ?? ""
    var messages: [String] = []
    for line in text.split(separator: "\n") {
      guard let part = try? JSONDecoder().decode(Part.self, from: Data(line.utf8)),
        part.to.drop(while: { $0 == "+" }) == number.drop(while: { $0 == "+" })
      else { continue }
      // The last byte of a part's header is its number.
      let isFollowing = part.header.map { $0.count == 12 && !$0.hasSuffix("01") } ?? false
      if isFollowing, let last = messages.indices.last {
        messages[last] += part.text
      } else {
        messages.append(part.text)
      }
    }
    return messages
  }
}
