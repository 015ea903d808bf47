import Testing

/// What those see who check a dialog without reading its files.
@Suite struct ReviewTests {
  private let sandbox = Sandbox()

  @Test func factsAreListedForADay() throws {
    let now = try sandbox.advisor(["facts", "--today", "2026-11-26"])
    #expect(now.status == 0 && now.errors.isEmpty)
    #expect(now.output.hasPrefix("politicians on 2026-11-26: 33 facts, none overdue.\n"))
    for line in now.output.split(separator: "\n") where !line.contains("http") {
      #expect(line.count <= 80)
    }
    let later = try sandbox.advisor(["facts", "--today", "2030-01-01"])
    #expect(later.output.contains("33 facts, 33 overdue.\n"))
    #expect(try sandbox.advisor(["facts", "--format", "json"]).output.hasPrefix("{\n"))
  }

  @Test(arguments: ["text", "csv", "html"])
  func aFactCheckGoesToStandardOutput(format: String) throws {
    let run = try sandbox.advisor(["factcheck", "--format", format])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("Phone the MP for the home area"))
  }
}
