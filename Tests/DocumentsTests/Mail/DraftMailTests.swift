import Dialog
import Documents
import Engine
import Foundation
import TestSupport
import Testing

/// Drafts for a mail program, as Python's `email` reads them.
@Suite struct DraftMailTests {
  /// What Python reads in a mail file.
  struct Mail: Decodable {
    let headers: [String]
    let subject: String
    let unsent: String?
    let charset: String?
    let body: String
    let defects: [String]
  }

  private func read(_ files: [String]) throws -> [Mail] {
    let python = try #require(Judge.python("email.policy"))
    let answer = try python.ask(
      [Paper.script("read_mail.py")], input: files.joined(separator: "\0"))
    #expect(answer.status == 0, "\(answer.errors)")
    return try JSONDecoder().decode([Mail].self, from: Data(answer.output.utf8))
  }

  private func read(_ file: String) throws -> Mail {
    try #require(try read([file]).first)
  }

  /// The files of a letter of the small dialog, with a name and a story typed.
  private func files(name: String, story: String = "It began in May.") throws -> [String: String] {
    Paper.files(
      Paper.state([
        ("first", .choice("me")), ("detained", .choice("no")), ("stage", .choice("waiting")),
        ("helpers", .choices([])), ("name", .text(name)), ("story", .text(story)),
      ]), try Paper.english(try Visa.script()))
  }

  private static let hasPython = Judge.python("email.policy") != nil

  private static let names = [
    "Sam", "سارة محمد", "ሰናይት", "Zoë =?utf-8?B?eA==?=", "Sam \"the\" O'Neill, (MP) <a@b.uk>",
    String(repeating: "سارة محمد علي ", count: 20), "日本語の名前", "Sam=20=3D", "👩‍👩‍👧 Sam",
  ]

  @Test(.enabled(if: hasPython, "Python is not installed"))
  func aDraftIsReadBackAsItIs() throws {
    let story = "Line one \nline two\t.\n.\nFrom here = there"
    let mails = try read(
      Self.names.map { try #require(try files(name: $0, story: story)["message-1-plea.eml"]) })
    #expect(mails.count == Self.names.count)
    for (name, mail) in zip(Self.names, mails) {
      #expect(mail.defects == [])
      #expect(mail.unsent == "1" && mail.charset == "utf-8")
      #expect(
        mail.subject == "About " + name.split(separator: " ").joined(separator: " "))
      #expect(mail.body.contains(story))
      #expect(
        mail.headers == [
          "X-Unsent", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
        ])
    }
  }

  @Test(.enabled(if: hasPython, "Python is not installed"))
  func noNameBringsInAHeader() throws {
    let names = [
      "Sam\r\nBcc: all@example.org", "Sam\nTo: x@example.org", "Sam\r\n\r\nNew body", "\u{1B}[2J",
      "Sam\u{2028}Cc: y@example.org", "Sam\u{85}Cc: z@example.org", "=?utf-8?Q?=0D=0ABcc:_a?=",
    ]
    let mails = try read(
      names.map { try #require(try files(name: $0)["message-1-plea.eml"]) })
    #expect(mails.count == names.count)
    for mail in mails {
      #expect(mail.headers.count == 5)
      #expect(!mail.headers.contains { ["To", "Cc", "Bcc"].contains($0) })
      #expect(mail.subject.hasPrefix("About") && !mail.subject.contains("\n"))
    }
  }

  @Test func linesAreShortAndEndAsMailHasThem() throws {
    let story = String(repeating: "أريد أن أبقى هنا مع عائلتي. ", count: 30)
    let mail = try #require(
      try files(name: String(repeating: "é", count: 200), story: story)["message-1-plea.eml"])
    let lines = mail.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 78 })
    #expect(mail.utf8.allSatisfy { $0 < 0x80 })
    #expect(!mail.replacing("\r\n", with: "").contains { $0 == "\r" || $0 == "\n" })
  }

  @Test(.enabled(if: hasPython, "Python is not installed"))
  func whatToAttachAndWhatIsMissingStandsAboveTheMessage() throws {
    let files = Paper.files(Paper.state(Paper.waiting), try Paper.real(), as: [.eml])
    let mail = try read(try #require(files["message-1-first-email.eml"]))
    let parts = mail.body.components(
      separatedBy: "Delete everything above this line. The message begins here.\n\n")
    #expect(parts.count == 2)
    #expect(parts[0].hasPrefix("For you: read these lines before you send this email."))
    #expect(parts[0].contains("Attach the consent letter"))
    #expect(parts[0].contains("* Home Office reference"))
    #expect(parts[1].hasPrefix("Dear [Name of the MP],"))
    #expect(!parts[1].contains("Attach"))
  }

  @Test(.enabled(if: hasPython, "Python is not installed"))
  func theLinkInThePageHoldsTheSameMessage() throws {
    let files = try files(name: "Sam & سارة \"x\" <y> + 100%")
    let page = try #require(files["papers.html"])
    let link = try #require(page.firstMatch(of: /href="(mailto:[^"]*)"/)?.output.1)
    let python = try #require(Judge.python("urllib.parse"))
    let answer = try python.ask(
      [
        "-c",
        """
        import sys, html, urllib.parse as u
        link = u.urlsplit(html.unescape(sys.stdin.read()))
        assert link.scheme == "mailto" and link.path == ""
        fields = dict(u.parse_qsl(link.query.replace("+", "%2B"), strict_parsing=True))
        sys.stdout.write(fields["subject"] + "\\n" + fields["body"].replace("\\r\\n", "\\n"))
        """,
      ], input: String(link))
    let mail = try read(try #require(files["message-1-plea.eml"]))
    let message = try #require(
      mail.body.components(separatedBy: "The message begins here.\n\n").last)
    #expect(answer.output + "\n" == mail.subject + "\n" + message, "\(answer.errors)")
  }

  @Test func aLongMessageHasNoLink() throws {
    let page = try #require(
      try files(name: "Sam", story: String(repeating: "words ", count: 500))["papers.html"])
    #expect(!page.contains("mailto:"))
  }
}
