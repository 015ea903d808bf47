import Foundation
import TestSupport

/// A network whose telephones are files, as both stand-ins have it: the modem's and the exchange's.
final class FakeNetwork {
  private struct Part: Decodable {
    let to: String
    let text: String
    /// The header of a part in hexadecimal; empty for a message of one part.
    let header: String
  }

  let port: Int
  private let folder: GatewayFolder
  private let script: Daemon

  static var isPossible: Bool { Judge.program("python3") != nil }

  /// Starts a stand-in.
  init(_ script: String, in folder: GatewayFolder) throws {
    port = try Port.free()
    self.folder = folder
    try folder.makeFolders("mo")
    self.script = Daemon(
      ["/usr/bin/env", "python3", GatewayFolder.support + "/" + script, String(port), folder.path],
      log: folder.path + "/network.log")
  }

  func send(_ text: String, from number: String) throws -> Delivery {
    // The name is the time in nanoseconds: later messages arrive later.
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let name = String(format: "%010d%09d", now.tv_sec, now.tv_nsec)
    let delivery = Delivery(files: [(name, "\(number)\n\(text)")])
    try deliver(delivery)
    return delivery
  }

  func deliver(_ delivery: Delivery) throws {
    for (name, text) in delivery.files {
      let draft = folder.path + "/draft-" + UUID().uuidString
      try text.write(toFile: draft, atomically: false, encoding: .utf8)
      try FileManager.default.moveItem(atPath: draft, toPath: folder.path + "/mo/" + name)
    }
  }

  func received(by number: String) throws -> [String] {
    var messages: [String] = []
    var isWhole = true
    for line in folder.read("mt.jsonl").split(separator: "\n") {
      let part = try JSONDecoder().decode(Part.self, from: Data(line.utf8))
      guard part.to.drop(while: { $0 == "+" }) == number.drop(while: { $0 == "+" }) else {
        continue
      }
      // The last two bytes of a part's header are how many there are, and which it is.
      if isWhole {
        messages.append(part.text)
      } else {
        messages[messages.count - 1] += part.text
      }
      isWhole = part.header.suffix(2) == part.header.dropLast(2).suffix(2)
    }
    return isWhole ? messages : messages.dropLast()
  }
}
