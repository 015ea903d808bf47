import Foundation
import SessionStore
import Testing

@Suite struct DirectoryTests {
  private let directory = TemporaryDirectory()

  @Test(arguments: ["000", "022", "077", "777"])
  func `all is private from the first byte under any umask`(mask: String) throws {
    #expect(try torture("attempt", directory.store, "3", "--umask", mask) == "kept 3\n")
    let watched = try torture("modes", directory.store + "2", "--umask", mask)
    #expect(watched.split(separator: "\n").allSatisfy { $0.hasSuffix(" 600") || $0 == ". 700" })
    #expect(watched.contains("sessions.db-wal 600"))
    #expect(watched.contains("sessions.db-shm 600"))
  }

  @Test func `a directory that others can read is closed to them`() throws {
    try make(directory.store, mode: 0o755)
    try Store(in: directory).close()
    #expect(try mode(of: directory.store) == 0o700)
    chmod(directory.database, 0o644)
    try Store(in: directory).close()
    #expect(try mode(of: directory.database) == 0o600)
  }

  @Test func `a store that is not there is made only when it is wanted`() throws {
    #expect(throws: StoreError.absent) { try open(create: false) }
    try make(directory.store, mode: 0o700)
    #expect(throws: StoreError.absent) { try open(create: false) }
    try open(create: true)
    try open(create: false)
  }

  @Test func `a directory that others can write is refused`() throws {
    try make(directory.store, mode: 0o777)
    chmod(directory.store, 0o777)
    #expect(throws: StoreError.writableByOthers) { try open(create: true) }
  }

  @Test func `a directory with other things in it is refused`() throws {
    try make(directory.store, mode: 0o755)
    try Data("a letter".utf8).write(to: URL(fileURLWithPath: directory.store + "/letter.txt"))
    #expect(throws: StoreError.occupied) { try open(create: true) }
    #expect(try mode(of: directory.store) == 0o755)
  }

  @Test func `a symbolic link in place of the directory is refused, on the way to it not`() throws {
    try make(directory.path + "/real", mode: 0o700)
    symlink(directory.path + "/real", directory.path + "/link")
    #expect(throws: StoreError.symbolicLink) {
      try Store(at: directory.path + "/link", create: true, now: noon)
    }
    #expect(throws: StoreError.symbolicLink) {
      try Store(at: directory.path + "/link/", create: true, now: noon)
    }
    try Store(at: directory.path + "/link/store", create: true, now: noon).close()
    #expect(FileManager.default.fileExists(atPath: directory.path + "/real/store/sessions.db"))
  }

  @Test(arguments: ["sessions.db", "sessions.lock", "sessions.db-wal", "sessions.db-shm"])
  func `a link in place of a file is refused`(name: String) throws {
    try Store(in: directory).close()
    let file = directory.store + "/" + name
    let elsewhere = directory.path + "/elsewhere"
    _ = FileManager.default.createFile(atPath: elsewhere, contents: Data())
    unlink(file)
    symlink(elsewhere, file)
    #expect(throws: StoreError.symbolicLink) { try open(create: true) }
    unlink(file)
    link(elsewhere, file)
    #expect(throws: StoreError.symbolicLink) { try open(create: true) }
    #expect(FileManager.default.contents(atPath: elsewhere) == Data())
  }

  @Test func `a file in place of the directory is refused`() throws {
    try make(directory.path + "/state", mode: 0o700)
    _ = FileManager.default.createFile(atPath: directory.store, contents: Data())
    #expect(throws: StoreError.notADirectory) { try open(create: true) }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
  func `a directory or a file of another user is refused`() throws {
    try Store(in: directory).close()
    chown(directory.database, 65_534, 65_534)
    #expect(throws: StoreError.foreign) { try open(create: true) }
    chown(directory.database, 0, 0)
    chown(directory.store, 65_534, 65_534)
    #expect(throws: StoreError.foreign) { try open(create: true) }
  }

  private func open(create: Bool) throws {
    try Store(at: directory.store, create: create, now: noon).close()
  }

  private func make(_ path: String, mode: Int) throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: mode])
  }

  private func mode(of path: String) throws -> mode_t {
    var status = stat()
    try #require(stat(path, &status) == 0)
    return status.st_mode & 0o777
  }
}
