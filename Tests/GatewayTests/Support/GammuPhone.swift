import Foundation
import TestSupport

/// gammu-smsd with gammu's own dummy phone, its messages in SQLite.
final class GammuPhone: Telephone {
  static let isInstalled =
    ["gammu", "gammu-smsd", "gammu-smsd-inject", "sqlite3"].allSatisfy {
      Judge.program($0) != nil
    } && FileManager.default.fileExists(atPath: schema)
    && FileManager.default.fileExists(atPath: "/usr/lib/x86_64-linux-gnu/dbd/libdbdsqlite3.so")
  static let schema = "/usr/share/doc/gammu-smsd/examples/sqlite.sql"

  let folder: GatewayFolder
  private var daemon: Daemon?

  init() throws {
    folder = try GatewayFolder(glue: "gammu")
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
          "debuglevel = 1\ncommtimeout = 1\nreceivefrequency = 1\nloopsleep = 1\nstatusfrequency = 0"
        ),
      ])
    try folder.write(
      "[gammu]\nmodel = dummy\nconnection = none\ndevice = \(folder.path)/stage\n"
        + "gammuloc = /dev/null\n", to: "stagerc")
    for place in ["phone", "stage"] {
      for number in 1...5 {
        try FileManager.default.createDirectory(
          atPath: "\(folder.path)/\(place)/sms/\(number)", withIntermediateDirectories: true)
      }
    }
    let sqlite = try Self.tool("sqlite3")
    let schema = try String(contentsOfFile: Self.schema, encoding: .utf8)
    _ = try sqlite.ask([folder.path + "/smsd.db"], input: schema)
    try start()
  }

  private static func tool(_ name: String) throws -> Judge {
    guard let judge = Judge.program(name) else {
      throw GatewayFolder.Failure(text: "\(name) is not installed")
    }
    return judge
  }

  func start() throws {
    daemon = try Daemon(
      "/usr/bin/gammu-smsd", ["-c", folder.path + "/gammu-smsdrc"],
      environment: ["LC_ALL": "C.UTF-8"], log: URL(filePath: folder.path + "/smsd.out"))
  }

  func killDaemon() {
    daemon?.kill()
    daemon = nil
  }

  func stop() {
    daemon?.stop()
  }

  /// The files of a message as they would lie in the phone.
  func staged(_ text: String, from number: String) throws -> [(name: String, text: String)] {
    let inbox = folder.path + "/stage/sms/3"
    let answer = try Self.tool("gammu").ask(
      [
        "-c", folder.path + "/stagerc", "savesms", "TEXT", "-folder", "3", "-unread", "-sender",
        number, "-autolen", "3000",
      ], input: text)
    guard answer.status == 0 else { throw GatewayFolder.Failure(text: answer.errors) }
    return try FileManager.default.contentsOfDirectory(atPath: inbox).sorted().map { name in
      let text = try String(contentsOfFile: inbox + "/" + name, encoding: .isoLatin1)
      try FileManager.default.removeItem(atPath: inbox + "/" + name)
      return (
        name,
        text.replacing("PDU = Submit", with: "PDU = Deliver\nSMSC = \"+447785016005\"")
      )
    }
  }

  /// Puts a message into the phone.
  func deliver(_ files: [(name: String, text: String)]) throws {
    for (_, text) in files {
      let draft = folder.path + "/draft"
      try text.write(toFile: draft, atomically: false, encoding: .isoLatin1)
      let inbox = folder.path + "/phone/sms/3/"
      let taken = Set(try FileManager.default.contentsOfDirectory(atPath: inbox))
      let free = (1...).first { !taken.contains(String($0)) } ?? 0
      try FileManager.default.moveItem(atPath: draft, toPath: inbox + String(free))
    }
  }

  func send(_ text: String, from number: String) throws {
    try deliver(try staged(text, from: number))
  }

  func received(by number: String) throws -> [String] {
    let answer = try Self.tool("sqlite3").ask(
      [
        "-readonly", "-json", folder.path + "/smsd.db",
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
}
