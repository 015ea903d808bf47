import Channels
import Foundation
import TestSupport
import Testing

/// The pipe's JSON.
@Suite struct JSONReaderTests {
  private func fault(_ text: String) -> JSONFault? { fault(Array(text.utf8)) }

  private func fault(_ bytes: [UInt8]) -> JSONFault? {
    do throws(JSONFault) {
      var reader = JSONReader(bytes)
      try reader.skip()
      try reader.end()
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ("", .unfinished, 0), ("{\"a\":1,\"a\":2}", .duplicateKey, 7),
      ("{\"a\":1,\"\\u0061\":2}", .duplicateKey, 7),
      ("{\"m\":{\"a\":1,\"a\":2}}", .duplicateKey, 12),
      ("\u{FEFF}{}", .unexpected, 0), ("\"\\ud800\"", .loneSurrogate, 1),
      ("\"\\ud800\\u0041\"", .loneSurrogate, 1), ("\"\\ude00\"", .loneSurrogate, 1),
      ("\"a\\u0000\"", .nul, 2), ("\"a\0\"", .nul, 2), ("\"a\tb\"", .controlCharacter, 2),
      ("\"\\x41\"", .badEscape, 2), ("\"\\u12g4\"", .badEscape, 5), ("01", .badNumber, 1),
      ("1.", .unfinished, 2), ("1.x", .badNumber, 2), ("1e+", .unfinished, 3),
      ("-", .unfinished, 1),
      ("NaN", .unexpected, 0), ("{\"a\":1,}", .unexpected, 7), ("[1,]", .unexpected, 3),
      ("{'a':1}", .unexpected, 1), ("{} {}", .unexpected, 3), ("\"abc", .unfinished, 4),
      ("tru", .unfinished, 3), ("{\"a\" 1}", .unexpected, 5), ("// a\n1", .unexpected, 0),
    ] as [(String, JSONFault.Kind, Int)])
  func whatIsNoJSONIsRefusedAtItsPlace(text: String, kind: JSONFault.Kind, offset: Int) {
    #expect(fault(text) == JSONFault(kind: kind, offset: offset), "\(text)")
  }

  @Test(
    arguments: [
      ([0x22, 0x61, 0xFF, 0x22], .notUTF8, 2), ([0x22, 0xC3, 0xA9, 0xC0, 0xAF, 0x22], .notUTF8, 3),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], .notUTF8, 1), ([0x22, 0xC3, 0x22], .notUTF8, 1),
      ([0xFF, 0xFE, 0x7B, 0x00], .unexpected, 0), ([0x7B, 0x00, 0x7D, 0x00], .unexpected, 1),
    ] as [([UInt8], JSONFault.Kind, Int)])
  func bytesThatAreNotUTF8AreRefused(bytes: [UInt8], kind: JSONFault.Kind, offset: Int) {
    #expect(fault(bytes) == JSONFault(kind: kind, offset: offset))
  }

  @Test func nestingIsBounded() {
    #expect(fault(String(repeating: "[", count: 16) + String(repeating: "]", count: 16)) == nil)
    let deep = String(repeating: "[", count: 17) + String(repeating: "]", count: 17)
    #expect(fault(deep) == JSONFault(kind: .tooDeep, offset: 16))
    #expect(fault(String(repeating: "{\"a\":", count: 10_000))?.kind == .tooDeep)
  }

  @Test func valuesAreReadAsTheyAreMeant() throws {
    var reader = JSONReader(
      Array(#" {"t":"a\"\\\/\b\f\n\r\tሰ😀\ud83d\ude00\u00e9","b":[true,false,null]} "#.utf8))
    var text = ""
    var flags: [Bool?] = []
    try reader.object { key, reader throws(JSONFault) in
      switch key {
      case "t": text = try reader.string()
      default:
        try reader.array { reader throws(JSONFault) in
          flags.append(try reader.null() ? nil : try reader.bool())
        }
      }
    }
    try reader.end()
    #expect(text == "a\"\\/\u{8}\u{C}\n\r\tሰ😀😀é")
    #expect(flags == [true, false, nil])
  }

  private func values(_ text: String) throws(JSONFault) -> [Int?: String] {
    var values: [Int?: String] = [:]
    var reader = JSONReader(Array(text.utf8))
    let names = ["id", "text"].map { Array($0.utf8) }
    try reader.object(of: names) { place, reader throws(JSONFault) in
      values[place] = try reader.string()
    }
    return values
  }

  @Test func aNameIsKnownHoweverItIsWritten() throws {
    #expect(try values(#"{ "text" : "b", "id":"a"}"#) == [0: "a", 1: "b"])
    #expect(try values(#"{"t\u0065xt":"b","ids":"c"}"#) == [1: "b", nil: "c"])
    for (text, offset) in [
      (#"{"id":"a","id":"b"}"#, 10), (#"{"i\u0064":"a","id":"b"}"#, 15),
      (#"{"x":"a","\u0078":"b"}"#, 9),
    ] {
      #expect(throws: JSONFault(kind: .duplicateKey, offset: offset)) { try values(text) }
    }
    #expect(throws: JSONFault(kind: .unfinished, offset: 4)) { try values(#"{"id"#) }
    #expect(throws: JSONFault(kind: .unexpected, offset: 1)) { try values("{id:1}") }
  }

  @Test(arguments: ["1", "\"1\"", "null", "[]", "{}", "true"])
  func aValueOfAnotherTypeIsSaidToBeOne(text: String) {
    let isText = text == "\"1\""
    var reader = JSONReader(Array(text.utf8))
    #expect((try? reader.string()) == (isText ? "1" : nil))
    guard !isText else { return }
    #expect(throws: JSONFault(kind: .wrongType, offset: 0)) {
      var reader = JSONReader(Array(text.utf8))
      _ = try reader.string()
    }
  }

  @Test func anObjectOfManyKeysIsReadInTime() {
    let many = (0..<6_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    #expect(fault("{\(many)}") == nil)
    #expect(fault("{\(many),\"k17\":1}")?.kind == .duplicateKey)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let text = "a\"\\\u{1}\u{1F}\n\t\u{7F}\u{2028}é سلام ሰላም 😀"
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("text")
      writer.string(text)
      writer.key("list")
      writer.array { writer in
        writer.integer(-7)
        writer.bool(true)
        writer.null()
        writer.object { _ in }
      }
      writer.key("raw")
      writer.json(Array("[1, 2]".utf8))
    }
    let read = try #require(
      JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: Any])
    #expect(read["text"] as? String == text)
    #expect((read["list"] as? [Any])?.count == 4)
    #expect((read["raw"] as? [Int]) == [1, 2])
    #expect(JSONTree(writer.bytes) != nil)
  }

  @Test(.enabled(if: Judge.program("python3") != nil, "python3 is not installed"))
  func mutatedLinesAreReadAsPythonReadsThem() throws {
    let python = try #require(Judge.program("python3"))
    var random = SeededGenerator(seed: 8259)
    let lines = (0..<20_000).map { _ in RandomJSON.line(using: &random) }
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "judge.py")
    let input = lines.map { $0.map { String(Int($0) + 0x100, radix: 16).dropFirst() }.joined() }
    let answer = try python.ask([script.path()], input: input.joined(separator: "\n"))
    try #require(answer.status == 0, "\(answer.errors)")
    let verdicts = answer.output.split(separator: "\n")
    try #require(verdicts.count == lines.count)
    for (line, verdict) in zip(lines, verdicts) {
      let ours = JSONTree(line)?.written ?? "refused"
      #expect(ours == verdict, "\(String(decoding: line, as: UTF8.self).debugDescription)")
    }
    #expect(verdicts.count { $0 == "refused" } > 5_000)
    #expect(verdicts.count { $0 != "refused" } > 5_000)
  }
}
