import Foundation
import TestSupport

/// smsd of the SMS Server Tools, on a modem of our own that speaks real PDUs.
final class Smsd: Telephone {
  static let isInstalled =
    FileManager.default.isExecutableFile(atPath: "/usr/sbin/smsd")
    && Judge.program("python3") != nil

  let folder: GatewayFolder
  private let network: FakeNetwork
  private let modem: Daemon
  private var daemon: Daemon?

  init(port: Int) throws {
    folder = try GatewayFolder(glue: "smstools")
    for name in ["incoming", "outgoing", "checked", "failed", "sent", "modem"] {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/" + name, withIntermediateDirectories: true)
    }
    try folder.edit(
      "smstools-smsd.conf",
      [("device = /dev/ttyUSB0", "device = @127.0.0.1:\(port)\ncheck_network = 0")])
    network = FakeNetwork(folder: folder.path + "/modem")
    modem = try Daemon(
      "/usr/bin/env",
      ["python3", GatewayFolder.support + "/fake_modem.py", String(port), network.folder],
      log: URL(filePath: folder.path + "/modem.log"))
    let end = Date.now.addingTimeInterval(10)
    while !folder.read("modem.log").contains("ready"), Date.now < end { usleep(50_000) }
    try start()
  }

  func start() throws {
    daemon = try Daemon(
      "/usr/sbin/smsd", ["-t", "-c" + folder.path + "/smstools-smsd.conf"],
      log: URL(filePath: folder.path + "/smsd.out"))
  }

  func killDaemon() {
    daemon?.kill()
    daemon = nil
  }

  func stop() {
    daemon?.stop()
    modem.stop()
  }

  func send(_ text: String, from number: String) throws {
    try network.send(text, from: number)
  }

  func received(by number: String) throws -> [String] {
    try network.received(by: number)
  }
}
