import Authoring
import Channels
import Dialog
import Engine
import SessionStore
import Speech
import TestSupport
import Testing

/// The same worked examples in every language, at a terminal and through a pipe of JSON Lines.
@Suite struct WalkthroughTests {
  static let languages = [DialogGraph.english] + RealTranslation.languages

  @Test(arguments: languages) func `all go as they say`(_ language: String) throws {
    let runs = try PlayedDialog.runs(language, of: PseudoLanguage.library())
    #expect(runs.count == RealDialog.walkthroughs.count)
    for run in runs { #expect(run.findings == []) }
  }

  @Test(arguments: languages, [40, 80])
  func `all that is said stands on the screen`(_ language: String, _ width: Int) throws {
    let library = try PseudoLanguage.library()
    let passages = try PlayedDialog.passages(language, of: library, by: .isolates)
    for passage in passages where passage.role != .rule {
      let lines = TerminalLayout.lines(
        [passage], width: width, style: Style(isOn: false), bidi: .isolates)
      let shown = lines.map(\.unmarked).joined(separator: " ").split(separator: " ")
      let said = passage.text.unmarked.split { $0 == " " || $0.isNewline }
      #expect(shown.joined(separator: " ").contains(said.joined(separator: " ")), "\(passage.text)")
      let tooWide = lines.filter { DisplayWidth.columns(of: $0) > width }
      // Only what cannot be broken, such as a link, may be wider.
      #expect(tooWide.allSatisfy { $0.split(separator: " ").count <= 2 }, "\(tooWide)")
    }
  }

  /// What somebody types in a worked example until days pass, sent as lines of JSON.
  @Test(arguments: languages)
  func `all that is said comes through a pipe of JSON Lines`(_ language: String) throws {
    let library = try PseudoLanguage.library()
    let spoken = library.spoken(in: [language])
    for run in try PlayedDialog.runs(language, of: library) {
      var pipe = try JSONLines(library, on: run.walkthrough.day)
      _ = try pipe.send("hello")
      if language != DialogGraph.english {
        _ = try pipe.send("/language")
        _ = try pipe.send(language)
      }
      for turn in run.turns.dropFirst() {
        guard let typed = turn.typed, turn.day == run.walkthrough.day else { break }
        let reply = try pipe.sendUntilWhole(typed)
        let said = Speaker(spoken, turn.sheet).passages(turn.events.filter { $0 != .saveWanted })
        for passage in said where !passage.text.isEmpty {
          #expect(
            reply.contains(passage.text.words), "\(run.walkthrough.name), \(typed): \(passage.text)"
          )
        }
      }
    }
  }

  @Test func `two languages are said side by side through a pipe, and never by SMS`() throws {
    let library = try PseudoLanguage.library()
    var pipe = try JSONLines(library, on: CalendarDay(number: 20_780))
    _ = try pipe.send("hello")
    _ = try pipe.send("/language")
    let chosen = try pipe.sendUntilWhole("fa,en")
    #expect(chosen.contains("No native speaker has checked this translation yet."))
    let asked = try pipe.sendUntilWhole("1")
    let both = library.spoken(in: ["fa", "en"])
    for option in both.yesNo {
      let second = try #require(option.second)
      #expect(asked.contains("\(option.text) \(second.text)"), "\(asked)")
    }
    var phone = try JSONLines(library, on: CalendarDay(number: 20_780), channel: "sms")
    for message in ["hello", "1", "language", "fa,en"] { _ = try phone.send(message) }
    let texted = try phone.sendUntilWhole("1")
    #expect(texted.contains(both.yesNo[0].text) || texted.contains("1 "))
    #expect(!texted.contains("Yes") && !texted.contains("Question"))
  }
}

/// One sender at the pipe of `advisor serve`, without the process around it.
struct JSONLines {
  private let folder = TemporaryStore()
  private let switchboard: Switchboard
  private let more: String
  private let channel: String
  private var count = 0

  init(_ library: LanguageLibrary, on day: CalendarDay, channel: String = "chat") throws {
    self.channel = channel
    let clock = Clock.standing(on: day)
    let path = folder.path
    more = "/more"
    switchboard = try Switchboard(Responder(library), clock: clock) { () throws(StoreError) in
      try Store(at: path, create: true, now: clock.now())
    }
  }

  /// Sends a message, and MORE until there is no more.
  ///
  /// - Returns: The words of all pages.
  mutating func sendUntilWhole(_ text: String) throws -> String {
    var lines = try send(text)
    var words = ""
    while true {
      for line in lines { words += " " + (line["text"] ?? "") }
      guard lines.contains(where: { $0["more"] == "true" }) else { return words.words }
      lines = try send(more)
    }
  }

  /// Sends a message.
  ///
  /// - Returns: The members of each reply that are strings or true.
  mutating func send(_ text: String) throws -> [[String: String]] {
    count += 1
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("type")
      writer.string("message")
      writer.key("id")
      writer.string("\(count)")
      writer.key("from")
      writer.string("tel:+447700900123")
      writer.key("text")
      writer.string(text)
      writer.key("channel")
      writer.string(channel)
    }
    guard case .message(let message, let meta) = try LineRequest(writer.bytes) else { return [] }
    var response = LineResponse()
    for answer in switchboard.answer([message]) {
      response.add(answer, to: message, meta: meta, line: count)
    }
    return try response.bytes.split(separator: UInt8(ascii: "\n")).map(Self.members)
      .filter { $0["type"] == "reply" }
  }

  private static func members(of line: ArraySlice<UInt8>) throws -> [String: String] {
    var members: [String: String] = [:]
    var reader = JSONReader(Array(line))
    try reader.object { key, reader throws(JSONFault) in
      let start = reader
      do throws(JSONFault) {
        members[key] = try reader.string()
      } catch {
        reader = start
        members[key] = String(decoding: try reader.skip(), as: UTF8.self)
      }
    }
    return members
  }
}

extension String {
  /// Its words with one space between, as they can be compared however lines were laid out.
  var words: String {
    unmarked.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  }
}
