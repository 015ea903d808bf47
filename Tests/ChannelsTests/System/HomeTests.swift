@testable import Channels
import Testing

@Suite struct HomeTests {
  private func find(
    option: String? = nil, variable: String? = nil, executable: String? = nil,
    workingDirectory: String? = nil, folders: Set<String>
  ) throws(HomeNotFound) -> String {
    let candidates = HomeCandidates(
      option: option, variable: variable, executable: executable,
      workingDirectory: workingDirectory)
    return try Home.find(candidates) { folders.contains($0) }.path
  }

  @Test func theOptionWinsOverEverything() throws {
    #expect(
      try find(
        option: "/a", variable: "/b", executable: "/c/bin/advisor", workingDirectory: "/d",
        folders: ["/a/Dialogs", "/b/Dialogs", "/c/Dialogs", "/d/Dialogs"]) == "/a")
  }

  @Test func theVariableWinsOverTheProgram() throws {
    #expect(
      try find(
        variable: "/b/", executable: "/c/bin/advisor", folders: ["/b/Dialogs", "/c/Dialogs"])
        == "/b")
  }

  @Test(arguments: [
    ("/p/.build/x86_64/debug/advisor", "/p/Dialogs", "/p"),
    ("/usr/local/bin/advisor", "/usr/local/share/advisor/Dialogs", "/usr/local/share/advisor"),
    ("/bin/advisor", "/share/advisor/Dialogs", "/share/advisor"),
  ])
  func theFoldersAboveTheProgramAreLookedAt(executable: String, folder: String, home: String) throws
  {
    #expect(
      try find(executable: executable, workingDirectory: "/d", folders: [folder, "/d/Dialogs"])
        == home)
  }

  @Test func theNearestFolderAboveTheProgramWins() throws {
    #expect(
      try find(executable: "/a/b/c/advisor", folders: ["/a/Dialogs", "/a/b/Dialogs"]) == "/a/b")
  }

  @Test func theWorkingDirectoryIsLast() throws {
    #expect(
      try find(executable: "/c/advisor", workingDirectory: "/d", folders: ["/d/Dialogs"]) == "/d")
  }

  @Test(
    arguments: [("/a", nil, "--home"), (nil, "/a", "ADVISOR_HOME")] as [(String?, String?, String)])
  func aNamedPlaceIsNeverPassedOver(option: String?, variable: String?, name: String) {
    let expected = HomeNotFound(named: name, places: ["/a/Dialogs", "/a/share/advisor/Dialogs"])
    #expect(throws: expected) {
      try find(option: option, variable: variable, workingDirectory: "/d", folders: ["/d/Dialogs"])
    }
  }

  @Test func anEmptyVariableIsNone() throws {
    #expect(try find(variable: "", workingDirectory: "/d", folders: ["/d/Dialogs"]) == "/d")
  }

  @Test func theErrorListsEveryPlaceOnce() throws {
    let expected = HomeNotFound(
      named: nil,
      places: [
        "/c/bin/Dialogs", "/c/bin/share/advisor/Dialogs", "/c/Dialogs", "/c/share/advisor/Dialogs",
        "/Dialogs", "/share/advisor/Dialogs",
      ])
    #expect(throws: expected) {
      try find(executable: "/c/bin/advisor", workingDirectory: "/c", folders: [])
    }
    for place in expected.places { #expect(expected.description.contains("\n  \(place)\n")) }
  }
}
