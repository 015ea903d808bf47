/// Random lines of JSON, most of them with something changed.
enum RandomJSON {
  static func line(using random: inout some RandomNumberGenerator) -> [UInt8] {
    var bytes = Array(value(depth: 0, using: &random).utf8)
    guard Int.random(in: 0..<3, using: &random) > 0 else { return bytes }
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
      case 1 where place < bytes.count: bytes.remove(at: place)
      case _ where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case _: bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    // A line has no line feed; Python takes one for blank space.
    return bytes.filter { $0 != UInt8(ascii: "\n") }
  }

  private static func value(depth: Int, using random: inout some RandomNumberGenerator) -> String {
    let blank = [" ", "", "", "\t", "\r"].randomElement(using: &random) ?? ""
    let kind = Int.random(in: 0..<(depth > 3 ? 5 : 8), using: &random)
    switch kind {
    case 0: return blank + (["true", "false", "null"].randomElement(using: &random) ?? "")
    case 1: return (numbers.randomElement(using: &random) ?? "0") + blank
    case 2...4: return string(using: &random)
    case 5:
      let deep = Int.random(in: 0...18, using: &random)
      return String(repeating: "[", count: deep) + "1" + String(repeating: "]", count: deep)
    case 6:
      let count = Int.random(in: 0...3, using: &random)
      return "["
        + (0..<count).map { _ in value(depth: depth + 1, using: &random) }.joined(separator: ",")
        + blank + "]"
    case _:
      let count = Int.random(in: 0...4, using: &random)
      let members = (0..<count).map { _ in
        string(using: &random) + blank + ":" + value(depth: depth + 1, using: &random)
      }
      return blank + "{" + members.joined(separator: ",") + "}"
    }
  }

  private static func string(using random: inout some RandomNumberGenerator) -> String {
    let count = Int.random(in: 0...4, using: &random)
    return "\""
      + (0..<count).map { _ in strings.randomElement(using: &random) ?? "" }.joined() + "\""
  }

  private static let numbers = ["0", "-0", "1", "-12", "3.5", "1e5", "1E-2", "0.0", "123456789012"]
  private static let strings = [
    "a", "b", "key", "ሰላም", "سلام", "😀", "\\n", "\\\"", "\\u0041", "\\ud83d\\ude00", "\\/", "é",
  ]
  private static let pieces: [[UInt8]] = [
    Array("\"".utf8), Array("\\".utf8), Array("\\u".utf8), Array("\\ud800".utf8),
    Array("\\u0000".utf8), Array(",".utf8), Array(":".utf8), Array("{".utf8), Array("]".utf8),
    Array("NaN".utf8), Array("0".utf8), Array(".".utf8), Array("e".utf8), Array("-".utf8), [0],
    [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0x1F], Array("//".utf8),
    Array("\"a\":1,".utf8), Array("\u{A0}".utf8),
  ]
}
