import Foundation
import TestSupport

/// Kannel's two boxes with a network of our own on their other side.
final class KannelBoxes: Telephone {
  static let isInstalled =
    FileManager.default.isExecutableFile(atPath: "/usr/sbin/bearerbox")
    && Judge.program("python3") != nil && Judge.program("curl") != nil

  let folder: GatewayFolder
  private let network: FakeNetwork
  private var daemons: [Daemon] = []
  private(set) var bridge: Daemon?
  private let ports: Ports

  /// Ports that no other test uses.
  private struct Ports {
    let admin: Int
    let boxes: Int
    let network: Int
    let sendsms: Int
    let bridge: Int

    init(_ base: Int) {
      (admin, boxes, network, sendsms, bridge) = (base, base + 1, base + 2, base + 3, base + 4)
    }
  }

  /// Starts the boxes.
  ///
  /// - Parameters:
  ///   - glue: `kannel` or `kannel-http`.
  ///   - base: The first of five ports.
  init(glue: String, base: Int) throws {
    folder = try GatewayFolder(glue: glue)
    ports = Ports(base)
    network = FakeNetwork(folder: folder.path)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/spool", withIntermediateDirectories: true)
    let own = folder.read(glue + ".conf")
      .replacing("13013", with: String(ports.sendsms))
      .replacing("13999", with: String(ports.bridge))
      .replacing("http-queue-delay = 5", with: "http-queue-delay = 1")
      .replacing(
        "bearerbox-host = \"127.0.0.1\"",
        with: "bearerbox-host = \"127.0.0.1\"\nbearerbox-port = \(ports.boxes)")
    try folder.write(
      """
      group = core
      admin-port = \(ports.admin)
      admin-interface = "127.0.0.1"
      admin-password = adm
      smsbox-port = \(ports.boxes)
      smsbox-interface = "127.0.0.1"
      box-allow-ip = "127.0.0.1"
      box-deny-ip = "*.*.*.*"
      store-type = spool
      store-location = "\(folder.path)/spool"
      sms-combine-concatenated-mo = true

      group = smsc
      smsc = fake
      smsc-id = FAKE
      port = \(ports.network)
      connect-allow-ip = "127.0.0.1"

      \(own)
      """, to: "all.conf")
    if glue == "kannel-http" { try startBridge() }
    try daemon("/usr/sbin/bearerbox", ["-v", "2", folder.path + "/all.conf"], "bearerbox.log")
    usleep(700_000)
    try daemon("/usr/sbin/smsbox", ["-v", "2", folder.path + "/all.conf"], "smsbox.log")
    usleep(700_000)
    try daemon(
      "/usr/bin/env",
      ["python3", GatewayFolder.support + "/fake_smsc.py", String(ports.network), folder.path],
      "network.log")
    let end = Date.now.addingTimeInterval(10)
    while !folder.read("network.log").contains("ready"), Date.now < end { usleep(50_000) }
  }

  private func daemon(_ path: String, _ arguments: [String], _ log: String) throws {
    daemons.append(
      try Daemon(
        path, arguments,
        environment: [
          "ADVISOR_SENDSMS": "http://127.0.0.1:\(ports.sendsms)/cgi-bin/sendsms"
            + "?username=advisor&password=change-me"
        ], log: URL(filePath: folder.path + "/" + log)))
  }

  func startBridge() throws {
    bridge = try Daemon(
      "/usr/bin/env", ["python3", folder.path + "/http-bridge.py"],
      environment: ["ADVISOR_PORT": String(ports.bridge)],
      log: URL(filePath: folder.path + "/bridge.log"))
    usleep(500_000)
  }

  func killBridge() {
    bridge?.kill()
    bridge = nil
  }

  func stop() {
    for daemon in daemons.reversed() { daemon.stop() }
    bridge?.stop()
  }

  func send(_ text: String, from number: String) throws {
    try network.send(text, from: number)
  }

  func received(by number: String) throws -> [String] {
    try network.received(by: number)
  }
}
