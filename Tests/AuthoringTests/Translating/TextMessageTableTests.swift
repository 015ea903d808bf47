import Dialog
import Speech
import TestSupport
import Testing

@testable import Authoring

@Suite struct TextMessageTableTests {
  @Test func `every question is counted in every language`() throws {
    let library = try RealDialog.library()
    var table = TextMessageTable(languages: library.codes)
    for code in library.codes {
      table.add(Array(RealDialog.walkthroughs.prefix(2)), of: library.spoken(in: [code]), as: code)
    }
    for question in try RealDialog.spoken().dialog.questions {
      let row = try #require(
        table.lines.first { $0.split(separator: " ").first == question.name[...] })
      let cells = row.split(separator: " ").dropFirst()
      #expect(cells.count == library.codes.count && !cells.contains("-"), "\(row)")
    }
  }

  @Test func `a prompt is counted as it is sent`() throws {
    let spoken = try RealDialog.spoken()
    var table = TextMessageTable(languages: ["en"])
    table.add([], of: spoken, as: "en")
    let welcome = SMSLength(spoken.vocabulary(.textingWelcome))
    let row = try #require(table.lines.first { $0.hasPrefix("(texting-welcome)") })
    #expect(row.hasSuffix("\(welcome.parts)/1*"))
  }
}
