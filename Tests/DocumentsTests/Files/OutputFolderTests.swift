import Documents
import Foundation
import TestSupport
import Testing

/// Files on the disk: for their owner only, and over nothing.
@Suite final class OutputFolderTests {
  private let root = FileManager.default.temporaryDirectory.path + "/papers-" + UUID().uuidString
  private var folder: String { root + "/out" }

  init() throws {
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  private func files() throws -> [OutputFile] {
    let papers = Papers(
      of: Paper.state(Paper.waiting), in: [try Paper.real()], english: try Paper.real(),
      on: Paper.day)
    return Export(papers, talk: nil, time: Paper.time).files(as: [.text])
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require((attributes[.posixPermissions] as? NSNumber)?.intValue)
  }

  private func names(_ path: String) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: path))
  }

  @Test func filesAndAFolderMadeForThemAreForTheirOwnerOnly() throws {
    let files = try files()
    try OutputFolder.write(files, to: folder)
    #expect(try mode(folder) == 0o700)
    #expect(try names(folder) == Set(files.map(\.name)))
    for file in files {
      #expect(try mode(folder + "/" + file.name) == 0o600)
      #expect(FileManager.default.contents(atPath: folder + "/" + file.name) == Data(file.bytes))
    }
  }

  @Test func nothingIsOverwrittenAndNothingIsLeftHalfDone() throws {
    let files = try files()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let last = try #require(files.last)
    try Data("mine".utf8).write(to: URL(filePath: folder + "/" + last.name))
    #expect(throws: OutputFolder.Failure.exists(last.name)) {
      try OutputFolder.write(files, to: folder)
    }
    #expect(try names(folder) == [last.name])
    #expect(
      FileManager.default.contents(atPath: folder + "/" + last.name) == Data("mine".utf8))
  }

  @Test func aLinkInsteadOfTheFolderIsRefused() throws {
    try FileManager.default.createDirectory(
      atPath: root + "/elsewhere", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder, withDestinationPath: root + "/elsewhere")
    let files = try files()
    #expect(throws: OutputFolder.Failure.notAFolder) {
      try OutputFolder.write(files, to: folder)
    }
    #expect(try names(root + "/elsewhere").isEmpty)
  }

  @Test func aLinkInsteadOfAFileIsNotFollowed() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let files = try files()
    let first = try #require(files.first)
    for target in ["/target", "/nothing"] {
      try? FileManager.default.removeItem(atPath: folder + "/" + first.name)
      if target == "/target" { try Data("mine".utf8).write(to: URL(filePath: root + target)) }
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/" + first.name, withDestinationPath: root + target)
      #expect(throws: OutputFolder.Failure.exists(first.name)) {
        try OutputFolder.write(files, to: folder)
      }
    }
    #expect(FileManager.default.contents(atPath: root + "/target") == Data("mine".utf8))
    #expect(!FileManager.default.fileExists(atPath: root + "/nothing"))
  }

  @Test func aFileIsNoFolder() throws {
    try Data("mine".utf8).write(to: URL(filePath: folder))
    let files = try files()
    #expect(throws: OutputFolder.Failure.notAFolder) {
      try OutputFolder.write(files, to: folder)
    }
  }

  @Test func aFolderBelowNothingIsNotMade() throws {
    let files = try files()
    #expect(throws: OutputFolder.Failure.self) {
      try OutputFolder.write(files, to: root + "/no/such/folder")
    }
    #expect(try names(root).isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func nameOfADeviceIsNoFolder() throws {
    let files = try files()
    #expect(throws: OutputFolder.Failure.notAFolder) {
      try OutputFolder.write(files, to: "/dev/full")
    }
  }
}
