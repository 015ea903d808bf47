import Foundation
import TestSupport

/// gammu-smsd with gammu's own dummy phone.
final class GammuPhone: Telephone {
  static let isInstalled =
    ["gammu", "gammu-smsd", "gammu-smsd-inject", "sqlite3"].allSatisfy {
      Judge.program($0) != nil
    } && FileManager.default.fileExists(atPath: schema) && hasDriver
  private static let schema = "/usr/share/doc/gammu-smsd/examples/sqlite.sql"
  private static let hasDriver = ["x86_64", "aarch64"].contains {
    FileManager.default.fileExists(atPath: "/usr/lib/\($0)-linux-gnu/dbd/libdbdsqlite3.so")
  }

  /// Where gammu-smsd keeps messages.
  enum Service: String {
    case sql = "gammu"
    case files = "gammu-files"
  }

  static let hook = "gammu-hook.sh"

  let folder: GatewayFolder
  let service: Service
  private var daemon: Daemon?

  init(_ service: Service) throws {
    self.service = service
    folder = try GatewayFolder(glue: service.rawValue)
    try folder.edit(
      "gammu-smsdrc",
      [
        (
          "device = /dev/ttyUSB0\nconnection = at115200",
          "model = dummy\nconnection = none\ndevice = \(folder.path)/phone\ngammuloc = /dev/null"
        ),
        ("multiparttimeout = 60", "multiparttimeout = 5"),
        (
          "debuglevel = 0",
          "debuglevel = 0\ncommtimeout = 1\nreceivefrequency = 1\nloopsleep = 1\nstatusfrequency = 0"
        ),
      ])
    try folder.write(
      "[gammu]\nmodel = dummy\nconnection = none\ndevice = \(folder.path)/stage\n"
        + "gammuloc = /dev/null\n", to: "stagerc")
    for place in ["phone", "stage"] {
      for number in 1...5 { try folder.makeFolders("\(place)/sms/\(number)") }
    }
    switch service {
    case .files:
      try folder.makeFolders("inbox", "outbox", "error", "sent")
      // The glue keeps no copy of what was sent; here it is what arrives.
      try folder.edit(
        "gammu-smsdrc",
        [("errorsmspath", "sentsmspath = \(folder.path)/sent/\nerrorsmspath")])
    case .sql:
      let schema = try String(contentsOfFile: Self.schema, encoding: .utf8)
      _ = try Self.tool("sqlite3").ask([folder.path + "/smsd.db"], input: schema)
    }
  }

  private static func tool(_ name: String) throws -> Judge {
    guard let judge = Judge.program(name) else {
      throw GatewayFolder.Failure(text: "\(name) is not installed")
    }
    return judge
  }

  func start() async throws {
    daemon = Daemon(
      ["/usr/bin/gammu-smsd", "-c", folder.path + "/gammu-smsdrc"],
      environment: ["LC_ALL": "C.UTF-8"], log: folder.path + "/smsd.out")
  }

  func crash() {
    daemon?.cut()
  }

  @discardableResult
  func send(_ text: String, from number: String) throws -> Delivery {
    let delivery = try staged(text, from: number)
    try deliver(delivery)
    return delivery
  }

  /// A message as it would lie in the phone.
  private func staged(_ text: String, from number: String) throws -> Delivery {
    let inbox = folder.path + "/stage/sms/3"
    let answer = try Self.tool("gammu").ask(
      [
        "-c", folder.path + "/stagerc", "savesms", "TEXT", "-folder", "3", "-unread", "-sender",
        number, "-autolen", "3000",
      ], input: text)
    guard answer.status == 0 else { throw GatewayFolder.Failure(text: answer.errors) }
    return Delivery(
      files: try FileManager.default.contentsOfDirectory(atPath: inbox).sorted().map { name in
        let text = try String(contentsOfFile: inbox + "/" + name, encoding: .isoLatin1)
        try FileManager.default.removeItem(atPath: inbox + "/" + name)
        return (
          name,
          text.replacing("PDU = Submit", with: "PDU = Deliver\nSMSC = \"+447785016005\"")
        )
      })
  }

  /// Puts a message into the phone.
  ///
  /// gammu names a file of a sent message by number and second, so a second reply within one second takes
  /// the place of the first; both were sent, but only one could be seen here.
  func deliver(_ delivery: Delivery) throws {
    if service == .files { usleep(1_100_000) }
    for (_, text) in delivery.files {
      let draft = folder.path + "/draft"
      try text.write(toFile: draft, atomically: false, encoding: .isoLatin1)
      let inbox = folder.path + "/phone/sms/3/"
      let taken = Set(try FileManager.default.contentsOfDirectory(atPath: inbox))
      let free = (1...).first { !taken.contains(String($0)) } ?? 0
      try FileManager.default.moveItem(atPath: draft, toPath: inbox + String(free))
    }
  }

  /// The messages that gammu-smsd keeps.
  func inbox() throws -> [String] {
    switch service {
    case .files:
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/inbox")
    case .sql:
      try Self.tool("sqlite3").ask([
        "-readonly", "-cmd", ".timeout 5000", folder.path + "/smsd.db", "SELECT ID FROM inbox",
      ]).output.split(separator: "\n").map(String.init)
    }
  }

  func received(by number: String) throws -> [String] {
    switch service {
    case .sql: try receivedThroughDatabase(by: number)
    case .files: try receivedThroughFiles(by: number)
    }
  }

  private func receivedThroughDatabase(by number: String) throws -> [String] {
    let answer = try Self.tool("sqlite3").ask(
      [
        "-readonly", "-json", "-cmd", ".timeout 5000", folder.path + "/smsd.db",
        "SELECT ID, group_concat(TextDecoded, '') AS text FROM (SELECT * FROM sentitems ORDER BY ID, "
          + "SequencePosition) WHERE DestinationNumber = '\(number)' "
          + "AND ID NOT IN (SELECT ID FROM outbox) GROUP BY ID ORDER BY ID",
      ])
    struct Row: Decodable {
      let text: String
    }
    guard !answer.output.isEmpty else { return [] }
    return try JSONDecoder().decode([Row].self, from: Data(answer.output.utf8)).map(\.text)
  }

  /// A file for each message; its last backup holds all parts, as UTF-16 in hexadecimal.
  private func receivedThroughFiles(by number: String) throws -> [String] {
    let sent = folder.path + "/sent/"
    let names = try FileManager.default.contentsOfDirectory(atPath: sent)
      .filter { $0.contains("_\(number)_") }
    return try names.sorted().map { name in
      let file = try String(contentsOfFile: sent + name, encoding: .isoLatin1)
      let backup = file.components(separatedBy: "; Saved").last ?? ""
      let digits = backup.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("Text") }
        .compactMap { $0.split(separator: " ").last }.joined()
      return String(decoding: Self.units(digits), as: UTF16.self)
    }
  }

  private static func units(_ digits: String) -> [UInt16] {
    let digits = Array(digits)
    return stride(from: 0, to: digits.count, by: 4).compactMap {
      UInt16(String(digits[$0..<min($0 + 4, digits.count)]), radix: 16)
    }
  }
}
