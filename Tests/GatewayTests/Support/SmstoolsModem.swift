import Foundation
import TestSupport

/// smsd of the SMS Server Tools, with a stand-in for a modem that speaks AT and PDU.
final class SmstoolsModem: Telephone {
  static let isInstalled =
    FileManager.default.isExecutableFile(atPath: "/usr/sbin/smsd") && FakeNetwork.isPossible
  static let hook = "smstools-hook.sh"

  let folder: GatewayFolder
  private let network: FakeNetwork
  private var daemon: Daemon?

  init() throws {
    folder = try GatewayFolder(glue: "smstools")
    try folder.makeFolders("incoming", "outgoing", "checked", "failed")
    network = try FakeNetwork("fake_modem.py", in: folder)
    try folder.edit(
      "smstools-smsd.conf",
      [
        (
          "device = /dev/ttyUSB0",
          "device = @127.0.0.1:\(network.port)\ncheck_network = 0\nkeep_open = yes"
        ), ("delaytime = 1", "delaytime = 0"),
      ])
  }

  func start() async throws {
    try await Port.waitForListener(on: network.port)
    daemon = Daemon(
      ["/usr/sbin/smsd", "-t", "-c" + folder.path + "/smstools-smsd.conf"],
      log: folder.path + "/smsd.out")
  }

  func crash() {
    daemon?.cut()
  }

  @discardableResult
  func send(_ text: String, from number: String) throws -> Delivery {
    try network.send(text, from: number)
  }

  func deliver(_ delivery: Delivery) throws {
    try network.deliver(delivery)
  }

  /// The messages that smsd keeps.
  func kept() throws -> [String] {
    try ["incoming", "outgoing", "checked"].flatMap {
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + $0)
    }
  }

  func received(by number: String) throws -> [String] {
    try network.received(by: number)
  }
}
