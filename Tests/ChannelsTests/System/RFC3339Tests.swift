import Channels
import Testing

@Suite struct RFC3339Tests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0),
    ("2026-11-23T02:56:44Z", 1_795_402_604),
    ("2026-11-23t02:56:44z", 1_795_402_604),
    ("2026-11-23T02:56:44.123456Z", 1_795_402_604),
    ("2026-11-23T03:56:44+01:00", 1_795_402_604),
    ("2026-11-22T21:26:44-05:30", 1_795_402_604),
    ("2024-02-29T23:59:60Z", 1_709_251_200),
    ("1969-12-31T23:59:59Z", -1),
  ])
  func `a time is read to the second, in whatever zone it is`(text: String, seconds: Int) {
    #expect(RFC3339.seconds(text) == seconds)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T02:56:44", "2026-11-23 02:56:44Z", "2026-11-23T02:56Z",
    "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-11-23T24:00:00Z",
    "2026-11-23T00:60:00Z", "2026-11-23T00:00:61Z", "2026-11-23T00:00:00.Z",
    "2026-11-23T00:00:00ZZ", "2026-11-23T00:00:00+0100", "2026-11-23T00:00:00+24:00",
    "2026-11-23T00:00:00+01:60", "2026-11-23T00:00:00+1:000", "+026-11-23T00:00:00Z",
    "٢٠٢٦-11-23T00:00:00Z", "2026-11-23T00:00:00." + String(repeating: "0", count: 60) + "Z",
  ])
  func `what is no time is none`(text: String) {
    #expect(RFC3339.seconds(text) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_795_402_604, "2026-11-23T02:56:44Z"),
    (-1, "1969-12-31T23:59:59Z"), (951_827_696, "2000-02-29T12:34:56Z"),
  ])
  func `a time is written in UTC`(seconds: Int, text: String) {
    #expect(RFC3339.text(seconds) == text)
  }

  @Test func `what is written is read again`() {
    for seconds in stride(from: -10_000_000_000, through: 10_000_000_000, by: 99_999_989) {
      #expect(RFC3339.seconds(RFC3339.text(seconds)) == seconds)
    }
  }
}
