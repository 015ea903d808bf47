import Dialog
import Findings

extension Check {
  /// That links cannot be read or changed on the way: all of them are https.
  static let links = Check("links are safe") { inspection in
    let dialog = inspection.dialog
    return DialogTexts(dialog).all.flatMap { entry in
      entry.words.insecureLinks.map { link in
        Finding(
          .insecureLink, at: dialog.place(entry.place),
          "the link '\(link)' of '\(entry.name)' is not https",
          remedy: "write 'https://' before it, if the site has that, or leave it out")
      }
    }
  }
}

extension String {
  /// The words of a text that are links, and go over an open line or do not say how they go.
  var insecureLinks: [String] {
    split { $0.isWhitespace || "()<>\"'“”".contains($0) }.map(String.init).filter { word in
      let small = word.lowercased()
      return ["http://", "ftp://", "www."].contains { small.hasPrefix($0) }
    }
  }
}
