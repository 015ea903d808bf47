internal import Channels
private import Dialog
private import Findings

extension Verb {
  /// A dialog to begin from.
  static let new = Verb(
    name: "new",
    summary: "Make a small working dialog to begin from",
    details: [
      "'new dialog NAME' makes the folder Dialogs/NAME: two chapters with notes for authors, and two "
        + "worked examples. It can be checked, played, drawn and spoken at once, with --dialog NAME.",
      "Dialogs/TUTORIAL.md goes on from there; so does 'advisor help tutorial'.",
    ],
    options: [.home, .today],
    positionals: [
      Positional(
        name: "dialog", count: .one, summary: "what to make: a dialog", values: .words(["dialog"])),
      Positional(
        name: "NAME", count: .one, summary: "its name: small letters, digits and hyphens"),
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      let name = try name(arguments.positionals)
      let home = try Loading.home(arguments)
      let starter = Starter(name: name, today: try Loading.clock(arguments).today())
      let paths = try starter.write(to: home)
      let next = [
        "", "Go on with:", "  advisor check --dialog \(name)",
        "  advisor walk --dialog \(name) --show", "  advisor --dialog \(name)",
      ]
      return Launch.say((paths + next).map { $0 + "\n" }.joined())
    } catch {
      return error.status
    }
  }

  private static func name(_ words: [String]) throws(Loading.Refused) -> String {
    guard words.first == "dialog" else {
      throw Loading.refuse("Say what to make: advisor new dialog NAME", .usage)
    }
    let name = words.dropFirst().first ?? ""
    let isName = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case let byte: byte == UInt8(ascii: "-")
      }
    }
    guard isName, name.first?.isLetter == true, name.utf8.count <= 60 else {
      throw Loading.refuse(
        "'\(name)' cannot be the name of a dialog. Begin with a letter, and use small letters, digits "
          + "and hyphens, such as 'library-card'.", .usage)
    }
    guard name != DialogFiles.commonName else {
      throw Loading.refuse("'common' holds what all dialogs share. Choose another name.", .usage)
    }
    return name
  }
}
