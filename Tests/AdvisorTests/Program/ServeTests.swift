import Foundation
import Testing

/// The pipe for many senders, and what may come through it or happen to it.
@Suite struct ServeTests {
  private let sandbox = Sandbox()
  private static let ping = #"{"type":"ping","id":"p"}"#

  private static let hostile: [(name: String, line: [UInt8], code: String)] = [
    (
      "a megabyte", message(#""text":""# + String(repeating: "a", count: 1_000_000) + "\""),
      "too_long"
    ),
    (
      "bytes that are no text", message(#""text":""#).dropLast() + [0xFF, 0xFE, 0x22, 0x7D],
      "bad_utf8"
    ),
    (
      "deep nesting",
      message(
        #""text":"x","meta":"# + String(repeating: "[", count: 1_000)
          + String(repeating: "]", count: 1_000)), "bad_json"
    ),
    ("a key twice", message(#""text":"x","text":"y""#), "bad_json"),
    ("a NUL", message("\"text\":\"a\0b\""), "bad_json"),
    ("an escaped NUL", message(#""text":"a\u0000b""#), "bad_json"),
    ("half of a surrogate pair", message(#""text":"\ud83d""#), "bad_json"),
    ("a byte order mark", [0xEF, 0xBB, 0xBF] + Array(ping.utf8), "bad_json"),
    ("nothing", [], "bad_json"),
    ("no object", Array("[]".utf8), "bad_json"),
    ("no text", message(#""id":"1""#), "bad_field"),
    ("a number for a text", message(#""text":5"#), "bad_field"),
    ("another type", Array(#"{"type":"nonsense"}"#.utf8), "bad_field"),
    ("no sender", Array(#"{"type":"message","text":"x"}"#.utf8), "bad_field"),
    ("an empty id", message(#""text":"x","id":"""#), "bad_field"),
    ("an id with a bell", message(#""text":"x","id":"a\u0007""#), "bad_field"),
    ("no time", message(#""text":"x","at":"yesterday""#), "bad_field"),
    (
      "a long text", message(#""text":""# + String(repeating: "a", count: 8_193) + "\""), "too_long"
    ),
  ]

  private static func message(_ members: String) -> [UInt8] {
    Array((#"{"type":"message","from":"y","# + members + "}").utf8)
  }

  @Test func `a hostile line is answered with an error and the next one is served`() throws {
    let input = Self.hostile.flatMap { $0.line + Array("\n\(Self.ping)\n".utf8) }
    let run = try sandbox.advisor(["serve", "--store", sandbox.store], input: input)
    #expect(run.status == 0)
    let lines = try AnswerLine.all(in: run.output)
    try #require(lines.count == 2 * Self.hostile.count)
    for (index, example) in Self.hostile.enumerated() {
      #expect(lines[2 * index].code == example.code, "\(example.name)")
      #expect(lines[2 * index].retry == false, "\(example.name)")
      #expect(lines[2 * index + 1].type == "pong", "\(example.name)")
    }
  }

  @Test func `long lines do not make it larger`() throws {
    // The same process before and after 64 lines of a megabyte each.
    let run = try sandbox.shell(
      """
      mkfifo "$S/in" "$S/out"
      "$A" serve --store "$S/store" < "$S/in" > "$S/out" 2>/dev/null & pid=$!
      exec 3> "$S/in" 4< "$S/out"
      peak() { echo '\(Self.ping)' >&3; until IFS= read -r line <&4 && [ "$line" != "${line#*pong}" ]; do :; done
        sed -n 's/VmHWM:[^0-9]*\\([0-9]*\\).*/\\1/p' /proc/$pid/status; }
      peak
      for i in $(seq 64); do head -c 1000000 /dev/zero | tr '\\0' a >&3; echo >&3; done
      peak
      exec 3>&-
      wait $pid
      """)
    #expect(run.status == 0)
    let peaks = run.output.split(separator: "\n").compactMap { Int($0) }
    try #require(peaks.count == 2)
    #expect(peaks[1] - peaks[0] < 8 * 1024, "kibibytes: \(peaks)")
  }

  @Test func `a gateway that does not read is made to wait and loses nothing`() throws {
    // Most of them from names, which are only acknowledged: it is the pipe that counts here.
    let lines = (0..<5_000).map { number in
      let sender = number % 50 == 0 ? "tel:+4477009\(10_000 + number)" : "NAME\(number % 200)"
      return MessageLine(id: "\(number)", from: sender, text: "hello").line
    }
    sandbox.file("lines", lines.map { $0 + "\n" }.joined().utf8)
    let run = try sandbox.shell(
      """
      mkfifo "$S/in" "$S/out"
      "$A" serve --store "$S/store" < "$S/in" > "$S/out" 2>/dev/null & pid=$!
      cat "$S/lines" > "$S/in" & writer=$!
      exec 4< "$S/out"
      sleep 1
      kill -0 $writer && echo waits
      cat <&4
      wait $pid
      """)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("waits\n"))
    let acks = try AnswerLine.all(in: String(run.output.dropFirst("waits\n".count)))
      .filter { $0.type == "ack" }
    #expect(acks.map(\.id) == (0..<5_000).map { "\($0)" })
  }

  @Test func `a reader that goes away ends it, and the same messages get their answers again`()
    throws
  {
    let lines = (0..<20).map { MessageLine(id: "\($0)", text: "hello").line }
    let first = try sandbox.shell(
      #"{ "$A" serve --store "$S/store"; echo $? > "$S/status"; } 2>/dev/null | head -1; cat "$S/status""#,
      input: lines.map { $0 + "\n" + String(repeating: Self.ping + "\n", count: 2_000) }.joined()
        .utf8)
    #expect(first.output.hasSuffix("\n74\n"))
    let again = try sandbox.advisor(["serve", "--store", sandbox.path + "/store"], lines)
    #expect(again.status == 0)
    let acks = try AnswerLine.all(in: again.output).filter { $0.type == "ack" }
    #expect(acks.map(\.id) == (0..<20).map { "\($0)" })
    #expect(acks.first?.duplicate == true)
    // Nothing was answered out of its order: what was kept is a beginning.
    let firstNew = acks.firstIndex { $0.duplicate == false } ?? acks.count
    #expect(acks[firstNew...].allSatisfy { $0.duplicate == false })
  }

  @Test(arguments: [("> /dev/full", 74), (">&-", 74), ("<&-", 0), ("2>&-", 0), ("2> /dev/full", 0)])
  func `what is closed or full is no reason to hang`(redirection: String, status: Int32) throws {
    let run = try sandbox.shell(
      #""$A" serve --store "$S/store" \#(redirection)"#, input: (Self.ping + "\n").utf8)
    #expect(run.status == status)
  }

  @Test func `all descriptors closed is an end as well`() throws {
    #expect(try sandbox.shell(#""$A" serve --store "$S/store" <&- >&- 2>&-"#).status == 74)
  }

  @Test func `a request to end is obeyed when the line at hand is answered`() throws {
    let run = try sandbox.shell(
      """
      mkfifo "$S/in" "$S/out"
      "$A" serve --store "$S/store" < "$S/in" > "$S/out" 2>/dev/null & pid=$!
      exec 3> "$S/in" 4< "$S/out"
      cat >&3
      IFS= read -r reply <&4; IFS= read -r ack <&4
      kill -TERM $pid
      wait $pid; echo $?
      printf '%s\\n%s\\n' "$reply" "$ack"
      cat <&4
      """, input: (MessageLine(id: "1", text: "hello").line + "\n").utf8)
    #expect(run.output.hasPrefix("0\n"))
    #expect(
      try AnswerLine.all(in: String(run.output.dropFirst(2))).map(\.type) == ["reply", "ack"])
  }

  @Test func `a Ctrl-C that its parent ignores is not meant for it`() throws {
    // A shell has those ignored that run in its background.
    let run = try sandbox.shell(
      """
      mkfifo "$S/in" "$S/out"
      "$A" serve --store "$S/store" < "$S/in" > "$S/out" & pid=$!
      exec 3> "$S/in" 4< "$S/out"
      echo '\(Self.ping)' >&3
      IFS= read -r pong <&4
      kill -INT $pid
      echo '\(Self.ping)' >&3
      IFS= read -r pong <&4
      echo "$pong"
      exec 3>&-
      wait $pid; echo $?
      """)
    #expect(run.output.hasSuffix("\n0\n"))
    #expect(run.output.contains("pong"))
  }

  @Test func `a full disk is said, nothing changes, and the next line is served`() throws {
    let answers = String(repeating: "x", count: 4_000)
    // Files may have 512 KiB, which the log of the database reaches first.
    let lines =
      (0..<300).map { number in
        MessageLine(id: "\(number)", from: "chat:\(number)", text: answers, channel: "chat").line
      } + [Self.ping]
    let run = try sandbox.shell(
      #"ulimit -f 1024; exec "$A" serve --store "$S/store""#,
      input: lines.map { $0 + "\n" }.joined().utf8)
    let answered = try AnswerLine.all(in: run.output)
    #expect(run.status == 0)
    #expect(answered.last?.type == "pong")
    let refused = answered.filter { $0.type == "error" }
    #expect(!refused.isEmpty)
    #expect(refused.allSatisfy { $0.code == "store_unavailable" && $0.retry == true })
    // With room again, what was refused is answered for the first time.
    let again = try sandbox.advisor(["serve", "--store", sandbox.path + "/store"], lines)
    let acks = try AnswerLine.all(in: again.output).filter { $0.type == "ack" }
    #expect(acks.count == 300)
    #expect(acks.filter { $0.duplicate == false }.compactMap(\.id) == refused.compactMap(\.id))
  }

  @Test func `the same id gets the same reply and changes nothing, with another text an error`()
    throws
  {
    let hello = MessageLine(id: "1", text: "hello").line
    let (lines, _) = try sandbox.serve([hello, hello, MessageLine(id: "1", text: "other").line])
    #expect(lines.map(\.type) == ["reply", "ack", "reply", "ack", "error"])
    #expect(lines[0].text == lines[2].text && lines[0].id == lines[2].id)
    #expect(lines[1].duplicate == false && lines[3].duplicate == true)
    #expect(lines[2].replay == true && lines[4].code == "id_reused" && lines[4].retry == false)
  }

  @Test func `a forced sender is the only one there is`() throws {
    let line = MessageLine(id: "1", from: "somebody else", text: "hello").line
    let run = try sandbox.advisor(
      ["serve", "--store", sandbox.store, "--sender", "tty:me"], [line])
    #expect(run.output.contains(#""from":"tty:me""#))
    #expect(!run.output.contains("somebody else"))
  }

  @Test func `the log holds no number and no words of people`() throws {
    let secrets = ["447700900123", "Zebedee", "mysecretid"]
    let run = try sandbox.advisor(
      ["serve", "--store", sandbox.store, "--limit", "--limit-burst", "2"],
      [
        MessageLine(id: "mysecretid", text: "Zebedee").line,
        MessageLine(id: "mysecretid", text: "Zebedee again").line,
        MessageLine(text: "Zebedee").line, MessageLine(text: "ERASE").line,
        MessageLine(text: "ERASE").line, MessageLine(text: "Zebedee").line,
        #"{"type":"Zebedee","id":"mysecretid","from":"+447700900123"}"#,
        #"{"Zebedee":"+447700900123","Zebedee":1}"#,
        #"{"type":"message","id":"mysecretid","from":"+447700900123","text":"Zebedee","at":"Zebedee"}"#,
      ])
    #expect(run.status == 0)
    #expect(run.errors.contains("sender-limited"))
    #expect(run.errors.contains("bad-line"))
    for secret in secrets { #expect(!run.errors.contains(secret)) }
  }

  @Test func `somebody who floods is answered a little, and nobody else is refused`() throws {
    let lines = (0..<1_000).flatMap { number in
      let flood = MessageLine(id: "f\(number)", from: "tel:+447700900999", text: "hello").line
      let other = MessageLine(
        id: "o\(number)", from: "tel:+4477009\(10_000 + number)", text: "hello")
      return number % 10 == 0 ? [flood, other.line] : [flood]
    }
    let (answers, _) = try sandbox.serve(lines, ["--limit", "--limit-seconds", "10000"])
    let flood = answers.filter { $0.id?.hasPrefix("f") == true }
    #expect(flood.filter { $0.type == "ack" }.count == 10)
    #expect(flood.filter { $0.code == "busy" && $0.retry == true }.count == 990)
    // Ten answers and one notice.
    #expect(flood.filter { $0.type == "reply" }.count == 11)
    #expect(answers.filter { $0.id?.hasPrefix("o") == true && $0.type == "ack" }.count == 100)
  }

  @Test func `two machines that answer each other come to an end`() throws {
    let texts = (0..<40).map { "I am away until Monday. Ticket \($0)." }
    let (answers, _) = try sandbox.serve(texts.map { MessageLine(text: $0).line })
    let replies = answers.filter { $0.type == "ack" }.compactMap(\.replies)
    #expect(replies.count == 40)
    #expect(replies.suffix(25).allSatisfy { $0 == 0 })
  }
}
