/// Writes a PO file so that `msgfmt`, Poedit and Weblate read the same.
///
/// A paragraph stays on one line, however long: a change of one word then shows as a change of one
/// line, and no tool's idea of the width of a script matters.
package struct POWriter {
  /// A writer.
  package init() {}

  /// The bytes of a file, as text.
  package func text(_ file: POFile) -> String {
    var lines = file.comments.map(Self.comment)
    lines += ["msgid \"\"", "msgstr \"\""]
    lines += file.fields.map { "\"\(Self.escaped("\($0.name): \($0.value)\n"))\"" }
    for entry in file.entries {
      lines.append("")
      lines += self.lines(entry)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ entry: POEntry) -> [String] {
    var lines = entry.comments.map(Self.comment)
    let mark = entry.isObsolete ? "#~ " : ""
    if !entry.isObsolete {
      lines += entry.notes.map { $0.isEmpty ? "#." : "#. \($0)" }
      lines += entry.references.map { "#: \($0)" }
    }
    if !entry.flags.isEmpty { lines.append("#, " + entry.flags.joined(separator: ", ")) }
    if let previous = entry.previous {
      let mark = entry.isObsolete ? "#~| " : "#| "
      if let context = previous.context { lines += quoted("msgctxt", context, mark) }
      if let id = previous.id { lines += quoted("msgid", id, mark) }
      if let plural = previous.plural { lines += quoted("msgid_plural", plural, mark) }
    }
    if let context = entry.key.context { lines += quoted("msgctxt", context, mark) }
    lines += quoted("msgid", entry.key.id, mark)
    guard let plural = entry.plural else {
      return lines + quoted("msgstr", entry.strings.first ?? "", mark)
    }
    lines += quoted("msgid_plural", plural, mark)
    for (index, string) in entry.strings.enumerated() {
      lines += quoted("msgstr[\(index)]", string, mark)
    }
    return lines
  }

  /// A keyword and its string, a line for each line of the text.
  private func quoted(_ keyword: String, _ text: String, _ mark: String) -> [String] {
    let pieces = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard pieces.count > 1 else { return ["\(mark)\(keyword) \"\(Self.escaped(text))\""] }
    let broken = pieces.enumerated().map { index, piece in
      String(piece) + (index + 1 < pieces.count ? "\n" : "")
    }
    return ["\(mark)\(keyword) \"\""]
      + broken.filter { !$0.isEmpty }.map { "\(mark)\"\(Self.escaped($0))\"" }
  }

  private static func comment(_ text: String) -> String {
    text.isEmpty ? "#" : "# \(text)"
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{07}": result += "\\a"
      case "\u{08}": result += "\\b"
      case "\u{0B}": result += "\\v"
      case "\u{0C}": result += "\\f"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
