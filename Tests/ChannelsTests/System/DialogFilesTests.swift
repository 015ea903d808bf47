@testable import Channels
import Dialog
import Findings
import Glibc
import Testing

@Suite struct DialogFilesTests {
  private let folder = TestFolder()
  private var home: Home { Home(path: folder.path) }

  init() {
    for name in ["Dialogs", "Dialogs/politicians", "Dialogs/common", "Dialogs/school"] {
      folder.makeFolder(name)
    }
    folder.makeFile("Dialogs/politicians/start.dialog", "start".utf8)
    folder.makeFile("Dialogs/politicians/detention.dialog", [0xFF, 0x00])
    folder.makeFile("Dialogs/common/phrases.dialog", "phrases".utf8)
    folder.makeFile("Dialogs/school/only.dialog", "".utf8)
  }

  @Test func theFilesAreReadAsBytesInTheOrderOfTheirNames() throws {
    let files = try DialogFiles.read(dialog: "politicians", home: home)
    #expect(
      files.files.map(\.path) == [
        "Dialogs/politicians/detention.dialog", "Dialogs/politicians/start.dialog",
      ])
    #expect(files.files.map(\.chapter) == ["detention", "start"])
    #expect(files.files.map(\.bytes) == [[0xFF, 0x00], Array("start".utf8)])
    #expect(files.common.map(\.path) == ["Dialogs/common/phrases.dialog"])
    #expect(files.problems.isEmpty)
  }

  @Test func otherFilesAreIgnored() throws {
    for name in [".hidden.dialog", "start.dialog~", "notes.txt", "one.walkthrough"] {
      folder.makeFile("Dialogs/politicians/\(name)", "no".utf8)
    }
    folder.makeFolder("Dialogs/politicians/walkthroughs")
    #expect(try DialogFiles.read(dialog: "politicians", home: home).files.count == 2)
  }

  @Test func aFileOfTheLimitIsReadAndALargerOneReportedWithItsSize() throws {
    let files = try DialogFiles.read(dialog: "politicians", home: home, limit: 4)
    #expect(files.files.map(\.chapter) == ["detention"])
    #expect(
      files.problems == [
        DialogFileProblem(
          path: "Dialogs/politicians/start.dialog", failure: .tooLarge(bytes: 5, limit: 4)),
        DialogFileProblem(
          path: "Dialogs/common/phrases.dialog", failure: .tooLarge(bytes: 7, limit: 4)),
      ])
    #expect(files.problems.first?.finding.code.rawValue == "file-too-long")
    #expect(try DialogFiles.read(dialog: "politicians", home: home, limit: 7).problems.isEmpty)
  }

  @Test func whoeverFindsAFileTooLargeNamesTheSameLimit() throws {
    let bytes = Array(repeating: UInt8(ascii: "\n"), count: Limits.fileBytes + 1)
    folder.makeFile("Dialogs/politicians/start.dialog", bytes)
    let path = "Dialogs/politicians/start.dialog"
    let found = try DialogFiles.read(dialog: "politicians", home: home).problems.map(\.finding)
    let loaded = DialogGraph.load(files: [DialogFile(path: path, bytes: bytes)], common: [])
    guard case .unsound(let findings) = loaded else {
      Issue.record("it was taken")
      return
    }
    #expect(findings.filter { $0.code == .fileTooLong } == found)
    #expect(found.count == 1)
  }

  @Test func aTranslationMayBeLargerThanAChapter() throws {
    folder.makeFolder("Translations")
    folder.makeFile("Translations/fa.po", Array(repeating: 10, count: 5 << 20))
    #expect(try TranslationFiles.read("fa", home: home).count == 5 << 20)
    let problem = DialogFileProblem(
      path: "Translations/fa.po", failure: .tooLarge(bytes: 9, limit: 8))
    #expect(problem.finding.code.rawValue == "catalogue-too-long")
  }

  @Test func aNamedPipeOrAFolderIsReportedAndNotWaitedFor() throws {
    folder.makeNamedPipe("Dialogs/school/pipe.dialog")
    folder.makeFolder("Dialogs/school/inner.dialog")
    let files = try DialogFiles.read(dialog: "school", home: home)
    #expect(files.problems.map(\.failure) == [.notAFile, .notAFile])
    #expect(files.files.map(\.chapter) == ["only"])
  }

  @Test func aBrokenLinkIsReported() throws {
    #expect(symlink("nowhere", "\(folder.path)/Dialogs/school/link.dialog") == 0)
    defer { unlink("\(folder.path)/Dialogs/school/link.dialog") }
    let files = try DialogFiles.read(dialog: "school", home: home)
    #expect(files.problems.map(\.failure) == [.failed(errno: ENOENT)])
  }

  @Test func theDialogsAreListedWithoutTheSharedFolder() {
    folder.makeFolder("Dialogs/empty")
    #expect(DialogFiles.names(in: home) == ["politicians", "school"])
  }

  @Test(
    arguments: [
      ("politician", "politicians"), ("shool", "school"), ("common", nil),
      ("../politicians", "politicians"),
      ("", nil), ("politicians/", "politicians"),
    ] as [(String, String?)])
  func aMissingDialogIsReportedWithWhatExists(name: String, suggestion: String?) {
    let expected = DialogNotFound(
      name: name, suggestion: suggestion, existing: ["politicians", "school"],
      place: home.dialogs)
    #expect(throws: expected) { try DialogFiles.read(dialog: name, home: home) }
    #expect(expected.description.contains("politicians, school"))
  }
}
