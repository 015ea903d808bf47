import Foundation
import TestSupport

/// Kannel's bearerbox and smsbox, its SMSC the one that it brings along for trials.
final class KannelExchange: Telephone {
  static let isInstalled =
    ["/usr/sbin/bearerbox", "/usr/sbin/smsbox"].allSatisfy {
      FileManager.default.isExecutableFile(atPath: $0)
    } && Judge.program("curl") != nil && FakeNetwork.isPossible

  /// How Kannel calls the advisor.
  enum Way: String {
    case exec = "kannel"
    case http = "kannel-http"
  }

  static let hook = "kannel-exec.sh"

  let folder: GatewayFolder
  let way: Way
  private let network: FakeNetwork
  private let sendsms: Int
  private let bridgePort: Int
  private let boxesPort: Int
  private var bearerbox: Daemon?
  private var smsbox: Daemon?
  private var bridge: Daemon?

  init(_ way: Way) throws {
    self.way = way
    folder = try GatewayFolder(glue: way.rawValue)
    try folder.makeFolders("spool")
    network = try FakeNetwork("fake_smsc.py", in: folder)
    sendsms = try Port.free()
    bridgePort = try Port.free()
    try folder.edit(
      way.rawValue + ".conf", [("sendsms-port = 13013", "sendsms-port = \(sendsms)")])
    if way == .http {
      try folder.edit(
        "kannel-http.conf",
        [
          ("127.0.0.1:13999", "127.0.0.1:\(bridgePort)"),
          ("http-queue-delay = 5", "http-queue-delay = 1"),
        ])
    }
    let admin = try Port.free()
    boxesPort = try Port.free()
    try folder.write(
      """
      group = core
      admin-port = \(admin)
      admin-interface = "127.0.0.1"
      admin-password = admin
      smsbox-port = \(boxesPort)
      smsbox-interface = "127.0.0.1"
      box-allow-ip = "127.0.0.1"
      box-deny-ip = "*.*.*.*"
      store-type = spool
      store-location = "\(folder.path)/spool"

      group = smsc
      smsc = fake
      smsc-id = FAKE
      port = \(network.port)
      connect-allow-ip = "127.0.0.1"

      \(folder.read(way.rawValue + ".conf"))
      """, to: "boxes.conf")
  }

  func start() async throws {
    if way == .http { try await startBridge() }
    try await startBearerbox()
    try await startSmsbox()
  }

  func startBridge() async throws {
    bridge = Daemon(
      [folder.path + "/http-bridge.py"],
      environment: [
        "ADVISOR_PORT": String(bridgePort), "ADVISOR_TOKEN": "change-me",
      ],
      log: folder.path + "/bridge.log")
    try await Port.waitForListener(on: bridgePort)
  }

  func crashBridge() {
    bridge?.cut()
  }

  func startBearerbox() async throws {
    bearerbox = Daemon(
      ["/usr/sbin/bearerbox", "-v", "1", folder.path + "/boxes.conf"],
      log: folder.path + "/bearerbox.log")
    try await Port.waitForListener(on: boxesPort)
  }

  func startSmsbox() async throws {
    smsbox = Daemon(
      ["/usr/sbin/smsbox", "-v", "1", folder.path + "/boxes.conf"],
      environment: [
        "ADVISOR_SENDSMS":
          "http://127.0.0.1:\(sendsms)/cgi-bin/sendsms?username=advisor&password=change-me"
      ], log: folder.path + "/smsbox.log")
    try await Port.waitForListener(on: sendsms)
  }

  func crash() {
    smsbox?.cut()
    bearerbox?.cut()
  }

  /// Ends smsbox alone, while what it called goes on.
  func crashSmsbox() {
    smsbox?.kill9()
  }

  @discardableResult
  func send(_ text: String, from number: String) throws -> Delivery {
    try network.send(text, from: number)
  }

  func received(by number: String) throws -> [String] {
    try network.received(by: number)
  }

  // MARK: The spool, where a message lies until smsbox has taken it

  private var spool: URL { URL(filePath: folder.path + "/spool") }

  /// The messages in the spool, by their paths in it.
  func spooled() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: spool.path).filter {
      try spool.appending(path: $0).resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
        == true
    }
  }

  func copySpool(to name: String) throws {
    try FileManager.default.copyItem(atPath: spool.path, toPath: folder.path + "/" + name)
  }

  func restoreSpool(from name: String) throws {
    try FileManager.default.removeItem(at: spool)
    try FileManager.default.copyItem(atPath: folder.path + "/" + name, toPath: spool.path)
  }
}
