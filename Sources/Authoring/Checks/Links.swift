import Dialog
import Findings

extension Check {
  /// That links can be followed safely: nobody can change them on the way, they are looked at again,
  /// and they say nothing of whoever follows them.
  static let links = Check("links are safe") { inspection in
    let dialog = inspection.dialog
    let facts = Set(dialog.parts.filter { $0.source != nil }.map(\.name))
    return dialog.texts.flatMap { text -> [Finding] in
      let place = dialog.place(text.place)
      var findings = text.words.insecureLinks.map { link in
        Finding(
          .insecureLink, at: place, "the link '\(link)' of '\(text.entry)' is not https",
          remedy: "write 'https://' before it, if the site has that, or leave it out")
      }
      for link in text.words.links where text.role != .source {
        if link.contains("{") {
          findings.append(
            Finding(
              .answerInLink, at: place,
              "the link '\(link)' of '\(text.entry)' has an answer in it, which the site and "
                + "everybody on the way would see",
              remedy: "let the person type it on the site"))
        } else if text.role != .phrase, !facts.contains(text.entry), link.insecureLinks.isEmpty {
          findings.append(
            Finding(
              .linkOutsideFact, at: place,
              "the link '\(link)' stands in '\(text.entry)', which nobody promised to check again",
              remedy: "move it to a '# fact' with '@ source', '@ checked' and '@ recheck', and "
                + "bring that in", severity: .warning))
        }
      }
      return findings
    }
  }
}

extension String {
  /// The words of a text that are links, and go over an open line or do not say how they go.
  var insecureLinks: [String] {
    guard mayHaveLink else { return [] }
    return pieces.filter { word in
      let small = word.lowercased()
      return ["http://", "ftp://", "www."].contains { small.hasPrefix($0) }
    }
  }

  /// The words of a text that are links.
  var links: [String] {
    guard mayHaveLink else { return [] }
    return pieces.filter { $0.contains("://") }.map { link in
      var link = link[...]
      while let last = link.last, ".,;:!?".contains(last) { link.removeLast() }
      return String(link)
    }
  }

  /// Whether it has what each link has; most texts have not, and every text is looked at.
  private var mayHaveLink: Bool {
    var last: UInt8 = 0
    for byte in utf8 {
      // "://", and the dot of "www." in any case.
      if byte == UInt8(ascii: "/") && last == UInt8(ascii: ":") { return true }
      if byte == UInt8(ascii: ".") && last | 0x20 == UInt8(ascii: "w") { return true }
      last = byte
    }
    return false
  }

  private var pieces: [String] {
    split { $0.isWhitespace || "()<>\"'“”".contains($0) }.map(String.init)
  }
}
