import Foundation
import TestSupport
import Testing

/// Whether the protocol's description is true.
@Suite struct ProtocolTests {
  private let sandbox = Sandbox()
  private static let folder = Sandbox.package + "/Sources/Channels/Channels.docc"
  private static let validator = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Support/validate_lines.py").path

  /// A conversation by which every kind of line comes, in both channels and both formats.
  private static let lines: [String] = {
    let answers = [
      "hello", "1", "MORE", "why", "back", "review", "SKIP", "plan", "MORE", "language", "2",
      "language",
      "1", "erase", "no", "restart", "no", "HELP", "STOP", "hello", "START", "1", "x", "hello", "1",
    ]
    let rest = Array(repeating: "SKIP", count: 14) + ["MORE", "1", "skip all", "MORE", "letter 1"]
    let talks = ["sms", "chat"].flatMap { channel in
      ["text", "structured"].flatMap { format in
        (answers + rest).enumerated().map { number, text in
          MessageLine(
            id: "\(channel)-\(format)-\(number)",
            from: "tel:+44770090\(channel.count)\(format.count)0",
            text: text, at: "2026-11-23T02:56:44Z", channel: channel, format: format
          ).line
        }
      }
    }
    return talks + inTwoLanguages + [
      MessageLine(text: "hello").line, MessageLine(from: "VODAFONE", text: "hello").line,
      #"{"type":"message","from":"a","text":"b","id":null,"meta":{"c":[1,2,{"d":null}]},"new":1}"#,
      #"{"type":"ping"}"#, #"{"type":"ping","id":"p"}"#,
    ]
  }()

  /// A conversation that comes to options in two languages.
  private static let inTwoLanguages = ["hello", "/language", "fa,en", "1"].map {
    MessageLine(from: "web:two", text: $0, channel: "chat").line
  }

  private static let refused = ["", "{", #"{"type":"message"}"#, #"{"type":"message","id":"1"}"#]

  private func complaints(_ lines: [String], about definition: String) throws -> String {
    let python = try #require(Judge.python("jsonschema"))
    let answer = try python.ask(
      [Self.validator, Self.folder + "/protocol.schema.json", definition],
      input: lines.map { $0 + "\n" }.joined())
    #expect(answer.errors == "")
    return answer.output
  }

  @Test(.enabled(if: Judge.python("jsonschema") != nil, "jsonschema (PyPI) is not installed"))
  func `every line is as the schema says`() throws {
    #expect(try complaints(Self.lines, about: "request") == "")
    let run = try sandbox.advisor(["serve", "--store", sandbox.store], Self.lines + Self.refused)
    #expect(run.status == 0)
    let output = run.output.split(separator: "\n").map(String.init)
    #expect(try complaints(output, about: "response") == "")
    let answers = try AnswerLine.all(in: run.output)
    #expect(Set(answers.map(\.type)) == ["reply", "ack", "error", "pong"])
    #expect(Set(answers.compactMap(\.state)) == ["asking", "letters", "stopped"])
    #expect(answers.contains { $0.plan != nil } && answers.contains { $0.letters != nil })
  }

  @Test(.enabled(if: Judge.python("jsonschema") != nil, "jsonschema (PyPI) is not installed"))
  func `the schema refuses what is not so`() throws {
    let wrong = [
      #"{"type":"pong"}"#, #"{"type":"ack","id":"1"}"#,
      #"{"type":"error","id":null,"line":1,"code":"busy","message":"m","retry":false}"#,
      #"{"type":"error","id":null,"line":1,"code":"other","message":"m","retry":false}"#,
    ]
    let complaints = try complaints(wrong, about: "response")
    for number in 1...wrong.count { #expect(complaints.contains("line \(number):")) }
  }

  @Test(.enabled(if: Judge.python("jsonschema") != nil, "jsonschema (PyPI) is not installed"))
  func `the examples of the page are lines of the protocol`() throws {
    let page = try String(contentsOfFile: Self.folder + "/TheProtocol.md", encoding: .utf8)
    let blocks = page.split(separator: "```").filter { $0.hasPrefix("json\n{") }
      .map { String($0.dropFirst(5).trimming { $0.isNewline }) }
    let kinds = ["message", "ping", "reply", "ack", "error", "pong", "plan", "letter"]
    try #require(blocks.count == kinds.count)
    for (block, kind) in zip(blocks, kinds) {
      #expect(try complaints([block], about: kind) == "", "\(kind)")
    }
  }

  @Test func `a choice has its labels in both languages that are spoken`() throws {
    let (answers, _) = try sandbox.serve(Self.inTwoLanguages)
    let options = try #require(answers.last { $0.options?.isEmpty == false }?.options)
    for option in options {
      let labels = try #require(option.labels)
      #expect(Set(labels.keys) == ["fa", "en"])
      #expect(labels["fa"] == option.label && labels["en"] != option.label)
    }
    // In one language there is nothing to tell apart.
    #expect(answers[0].options?.allSatisfy { $0.labels == nil } != false)
  }

  @Test func `a client that asks for it gets the plan and the letters in parts`() throws {
    let texts = ["hello", "1", "MORE"] + Array(repeating: "SKIP", count: 14)
    let talk = texts + ["letter 1", "skip all"]
    let (answers, _) = try sandbox.serve(
      talk.map { MessageLine(text: $0, format: "structured").line })
    let planned = try #require(answers.first { $0.plan?.complete == true })
    let plan = try #require(planned.plan)
    #expect(plan.steps.map(\.number) == Array(1...plan.steps.count))
    #expect(plan.steps.allSatisfy { !$0.title.isEmpty && !$0.text.isEmpty })
    // The page has room for the first steps only.
    #expect(planned.more == true && planned.text?.contains(plan.steps[0].title) == true)
    #expect(planned.text?.contains(plan.steps[plan.steps.count - 1].title) == false)
    let letter = try #require(answers.compactMap(\.letters).first?.first)
    #expect(letter.body.contains("\n\n") && !letter.gaps.isEmpty)
    // What was not asked for does not come.
    let (plain, _) = try Sandbox().serve(talk.map { MessageLine(text: $0).line })
    #expect(plain.allSatisfy { $0.plan == nil && $0.letters == nil })
    #expect(plain.map(\.text) == answers.map(\.text))
  }
}

extension Substring {
  fileprivate func trimming(_ isBlank: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !isBlank($0) }) else { return "" }
    return self[...last].drop(while: isBlank)
  }
}
