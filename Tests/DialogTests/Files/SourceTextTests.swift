import Dialog
import Findings
import TestSupport
import Testing

/// Files as bytes: encodings, ends of lines, sizes.
@Suite struct SourceTextTests {
  private static let sound = """
    # ask first
    @ title First
    Is this so?

    - yes: Yes
    - no: No

    -> plan
    """

  private func load(_ bytes: [UInt8], common: [DialogFile] = RealDialog.common) -> [Finding] {
    let file = DialogFile(path: "small.dialog", bytes: bytes)
    switch DialogGraph.load(files: [file], common: common) {
    case .sound: return []
    case .unsound(let findings): return findings
    }
  }

  private func load(_ text: String) -> [Finding] {
    load(Array((SmallDialog.head + text).utf8))
  }

  // MARK: Ends of lines

  @Test(arguments: ["\n", "\r\n"])
  func endsOfLinesAreThoseOfAnyEditor(end: String) throws {
    let text = (SmallDialog.head + Self.sound).replacing("\n", with: end)
    let graph = try SmallDialog.graph(text, head: "")
    #expect(graph.questions.map(\.name) == ["first"])
    #expect(graph.questions[0].text.map(\.text) == [Text([.plain("Is this so?")])])
    #expect(graph.questions[0].options.map(\.label) == ["Yes", "No"])
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstLine() throws {
    let text = "\u{FEFF}" + SmallDialog.head + Self.sound
    #expect(try SmallDialog.graph(text, head: "").name == "small")
    let findings = load(Array("\u{FEFF}nothing".utf8))
    #expect(findings.contains { $0.code == .outsideEntry && $0.place.column == 1 })
  }

  @Test func theLastLineNeedsNoEnd() throws {
    let with = try SmallDialog.graph(Self.sound + "\n")
    let without = try SmallDialog.graph(Self.sound)
    #expect(with.nodes.count == 1 && without.nodes.count == 1)
    #expect(with.fingerprint != without.fingerprint)
  }

  @Test func theSameBytesAreTheSameDialog() throws {
    let first = try SmallDialog.graph(Self.sound)
    #expect(try SmallDialog.graph(Self.sound).fingerprint == first.fingerprint)
    let other = Self.sound.replacing("so?", with: "so!")
    #expect(try SmallDialog.graph(other).fingerprint != first.fingerprint)
  }

  @Test func tabsAndSpacesAroundTextFallAway() throws {
    let text = Self.sound.replacing("Is this so?", with: "\t Is this\t \n \t so? \t")
      .replacing("- no: No", with: "-\tno :\tNo\t|\tnope ,\tnah\t")
    let question = try SmallDialog.graph(text).questions[0]
    #expect(question.text.map(\.text) == [Text([.plain("Is this so?")])])
    #expect(question.options[1].label == "No")
    #expect(question.options[1].words == ["nope", "nah"])
  }

  @Test func textOfAnyScriptIsKept() throws {
    let text = Self.sound.replacing("Is this so?", with: "هل أنت محتجز؟ 😀 नमस्ते")
      .replacing("- no: No", with: "- no: لا | كلا")
    let question = try SmallDialog.graph(text).questions[0]
    #expect(question.text.map(\.text) == [Text([.plain("هل أنت محتجز؟ 😀 नमस्ते")])])
    #expect(question.options[1].label == "لا")
    #expect(question.options[1].words == ["كلا"])
  }

  @Test func columnsCountCharactersAndNotBytes() {
    let findings = load(Self.sound.replacing("Is this so?", with: "هل 😀 é {frist}?"))
    #expect(findings.map(\.code) == [.unknownPlaceholder])
    #expect(findings.first?.place.line == SmallDialog.headLines + 3)
    #expect(findings.first?.place.column == 8)
  }

  // MARK: What cannot be read

  @Test(
    arguments: [
      ([0xFF], 1), ([0xC3], 1), ([0x61, 0xC3, 0x28], 2), ([0xED, 0xA0, 0x80], 1),
      ([0xC0, 0xAF], 1), ([0x61, 0x62, 0xF5, 0x80, 0x80, 0x80], 3),
    ] as [([UInt8], Int)])
  func bytesThatAreNoUTF8AreReportedAtTheFirst(bytes: [UInt8], column: Int) {
    let findings = load(Array((SmallDialog.head + Self.sound).utf8) + [0x0A] + bytes)
    let finding = findings.first { $0.code == .notUTF8 }
    #expect(finding?.place.line == SmallDialog.headLines + 9)
    #expect(finding?.place.column == column)
  }

  @Test func aFileBeyondTheLimitIsReportedAndNotRead() {
    let text = SmallDialog.head + Self.sound + "\n"
    let filler = String(repeating: "// note\n", count: Limits.fileBytes / 8)
    let short = Array(text.utf8) + Array(filler.utf8.prefix(Limits.fileBytes - text.utf8.count))
    #expect(load(short).isEmpty)
    let findings = load(short + [0x0A])
    #expect(findings.contains { $0.code == .fileTooLong && $0.remedy.contains("chapters") })
  }

  @Test func aLineBeyondTheLimitIsReportedAtItsPlace() {
    let line = String(repeating: "x", count: Limits.lineBytes)
    #expect(load(Self.sound + "\n\n// " + line.dropFirst(3)).isEmpty)
    let findings = load(Self.sound + "\n\n//x" + line.dropFirst(2))
    #expect(findings.map(\.code) == [.lineTooLong])
    #expect(findings.first?.place.line == SmallDialog.headLines + 10)
  }

  @Test func filesBeyondTheLimitAreReported() {
    let files = (0...Limits.files).map { DialogFile(path: "\($0).dialog", bytes: []) }
    guard case .unsound(let findings) = DialogGraph.load(files: files, common: []) else {
      Issue.record("too many files were loaded")
      return
    }
    #expect(findings.map(\.code) == [.tooManyFiles])
  }

  @Test func filesThatAreTooLongTogetherAreReported() {
    let file = Array(repeating: UInt8(ascii: "\n"), count: Limits.fileBytes)
    let count = Limits.dialogBytes / Limits.fileBytes + 1
    let files = (0..<count).map { DialogFile(path: "\($0).dialog", bytes: file) }
    guard case .unsound(let findings) = DialogGraph.load(files: files, common: []) else {
      Issue.record("too many bytes were loaded")
      return
    }
    #expect(findings.map(\.code) == [.dialogTooLong])
  }

  @Test func noFileAtAllIsNoDialog() {
    guard case .unsound(let findings) = DialogGraph.load(files: [], common: []) else {
      Issue.record("nothing was loaded as a dialog")
      return
    }
    #expect(findings.map(\.code) == [.missingDialog])
  }

  // MARK: Too much of something

  @Test func optionsBeyondTheLimitAreReported() {
    func list(_ count: Int) -> String {
      let lines = (0..<count).map { "- o\($0): Option \($0)" }
      return "\n\n# answers list\n" + lines.joined(separator: "\n")
    }
    #expect(load(Self.sound + list(Limits.options)).isEmpty)
    #expect(load(Self.sound + list(Limits.options + 1)).map(\.code) == [.tooManyOptions])
  }

  @Test func entriesBeyondTheLimitAreReported() {
    let parts = (0...Limits.entries).map { "# part p\($0)\nX" }.joined(separator: "\n")
    #expect(load(Self.sound + "\n\n" + parts).contains { $0.code == .tooManyEntries })
  }

  @Test func findingsBeyondTheLimitAreCounted() {
    let lines = (0..<1000).map { "# part p\($0)\n{nothing}\n" }.joined(separator: "\n")
    let findings = load(Self.sound + "\n\n" + lines)
    #expect(findings.count == Limits.findings + 1)
    #expect(findings.last?.code == .tooManyFindings)
    #expect(findings.dropLast().allSatisfy { $0.code == .unknownPlaceholder })
    #expect(findings.map(\.place) == findings.map(\.place).sorted())
  }

  @Test func paragraphsBeyondTheLimitAreReportedAlsoThroughParts() {
    func part(_ name: String, _ paragraphs: [String]) -> String {
      "\n\n# part \(name)\n" + paragraphs.joined(separator: "\n\n")
    }
    let inner = part("inner", Array(repeating: "X", count: 99))
    let five = part("outer", Array(repeating: "{inner}", count: 5))
    let six = part("outer", Array(repeating: "{inner}", count: 6))
    #expect(load(Self.sound + inner + five).isEmpty)
    #expect(load(Self.sound + inner + six).map(\.code) == [.textTooLong])
    let step = "\n\n# step act\n@ title Act\n@ when next\n{outer}\n\n{inner}"
    #expect(load(Self.sound + inner + five + step).map(\.code) == [.textTooLong])
  }

  @Test func conditionsBeyondTheLimitAreReportedAlsoThroughRules() {
    var text = Self.sound + "\n\n# rule r0\n@ if first is yes"
    for index in 1...4 {
      let terms = Array(repeating: "r\(index - 1)", count: 10).joined(separator: " and ")
      text += "\n\n# rule r\(index)\n@ if " + terms
    }
    func step(_ rule: String) -> String {
      "\n\n# step act\n@ title Act\n@ if \(rule)\n@ when next\nDo it."
    }
    #expect(load(text + step("r3")).isEmpty)
    #expect(load(text + step("r4")).map(\.code) == [.conditionTooLong])
    let guards = (0..<3).map { _ in "? r3\nX\n\n" }.joined()
    let say = "\n\n# step act\n@ title Act\n@ when next\n" + guards + "? otherwise\nY"
    #expect(load(text + say).map(\.code) == [.conditionTooLong])
  }
}
