import Dialog
import Documents
import Engine
import Foundation
import TestSupport
import Testing

/// Pages: whole, safe whatever is in them, and in the right language and direction.
@Suite struct HTMLPageTests {
  private func answers(name: String, story: String = "It began.") -> State {
    Paper.state([
      ("first", .choice("me")), ("detained", .choice("no")), ("stage", .choice("waiting")),
      ("helpers", .choices(["school"])), ("name", .text(name)), ("story", .text(story)),
    ])
  }

  private func page(name: String, story: String = "It began.") throws -> String {
    let files = Paper.files(
      answers(name: name, story: story), try Paper.english(try Visa.script()), as: [.html])
    return try #require(files["papers.html"])
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</bdi></p></style><b>",
    "' onmouseover='x", "&lt;b&gt; &amp;", "<!--", "]]>", "\u{0}\u{8}\u{1B}[2J", "javascript:x",
    "{name} {first}", "\u{202E}drawkcab\u{2066}",
  ])
  func aPersonsWordsAreShownAndNeverRun(words: String) throws {
    let text = try page(name: words, story: words)
    #expect(Page(text: text).fetches == [])
    let plain = try page(name: "Sam", story: "Sam")
    // The same tags in the same order as with harmless words.
    let tags = { (text: String) in Page(text: text).tags.filter { !$0.contains("mailto:") } }
    #expect(tags(text) == tags(plain))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!text.contains("\u{202E}") && !text.contains("\u{2066}"))
  }

  @Test func aPersonsWordsStandApartFromTheTextAroundThem() throws {
    let text = try page(name: "سارة", story: "أريد أن أبقى\nمع عائلتي")
    #expect(text.contains("my name is <bdi>سارة</bdi> (<mark>[Reference]</mark>)."))
    // A paragraph of somebody's own words alone runs as they do.
    #expect(text.contains("<p dir=\"auto\"><bdi>أريد أن أبقى<br>\nمع عائلتي</bdi></p>"))
  }

  @Test func aPageAsksForNothingAndSaysSo() throws {
    for (name, text) in Paper.files(
      Paper.state(Paper.petition), try Paper.real(), as: [.html], talk: Documents.Talk([]))
    {
      #expect(Page(text: text).fetches == [], "\(name)")
      #expect(text.contains("default-src 'none'"), "\(name)")
      #expect(text.hasPrefix("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"), "\(name)")
    }
  }

  @Test func headingsSkipNoLevelAndLinksLeadSomewhere() throws {
    let files = Paper.files(Paper.state(Paper.petition), try Paper.real(), as: [.html])
    let page = Page(text: try #require(files["papers.html"]))
    #expect(page.levels.first == 1 && page.levels.filter { $0 == 1 }.count == 1)
    for (before, after) in zip(page.levels, page.levels.dropFirst()) {
      #expect(after <= before + 1)
    }
    #expect(Set(page.anchors).count == page.anchors.count)
    #expect(Set(page.targets).isSubset(of: page.anchors) && !page.targets.isEmpty)
    for tag in ["<header>", "<main>", "<nav id=\"contents\" aria-labelledby="] {
      #expect(page.text.contains(tag))
    }
  }

  @Test(.enabled(if: Judge.program("tidy") != nil, "tidy is not installed"))
  func tidyFindsNothing() throws {
    let tidy = try #require(Judge.program("tidy"))
    var pages = Paper.files(
      Paper.state(Paper.petition), try Paper.real(), as: [.html],
      talk: Documents.Talk([Documents.Talk.Turn(typed: .words("<b>"), passages: [])]))
    pages["small"] = try page(name: "<b> & سارة", story: "a\nb")
    // With sheets that hold what somebody typed.
    let typed = ["name", "reference", "nationality", "address"].map { ($0, Value.text("A name")) }
    for (name, text) in Paper.files(
      Paper.state(Paper.waiting + typed), try Paper.real(), as: [.html])
    {
      pages["typed-" + name] = text
    }
    let guide = Guide(in: [try Paper.real()], english: try Paper.real(), on: Paper.day)
    pages["guide"] = DocumentFormat.html.text(guide.document)
    for (name, text) in pages {
      let answer = try tidy.ask(["-q", "-e", "--drop-empty-elements", "no"], input: text)
      #expect(answer.status == 0, "\(name): \(answer.errors)")
    }
  }

  @Test func telephoneNumbersAndLinksRunFromLeftToRightAndCanBeFollowed() throws {
    let files = Paper.files(Paper.state(Paper.waiting), try Paper.real(), as: [.html])
    let page = try #require(files["papers.html"])
    #expect(page.contains("<a dir=\"ltr\" href=\"tel:02072193000\">020 7219 3000</a>"))
    #expect(
      page.contains(
        "<a dir=\"ltr\" href=\"https://www.theyworkforyou.com\">https://www.theyworkforyou.com</a>")
    )
    // A reference or a date is no telephone number.
    #expect(!page.contains("tel:2026"))
  }
}
