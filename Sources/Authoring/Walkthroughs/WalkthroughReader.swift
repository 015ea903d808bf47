package import Dialog
package import Findings

/// Reads a walkthrough file against the names of its dialog.
package struct WalkthroughReader: Sendable {
  private let dialog: DialogGraph
  private let stepIndex: [String: Int]

  /// A reader for the walkthroughs of one dialog.
  package init(_ dialog: DialogGraph) {
    self.dialog = dialog
    stepIndex = Dictionary(
      uniqueKeysWithValues: dialog.steps.enumerated().map { ($1.name, $0) })
  }

  /// The walkthrough of a file, with everything wrong with it.
  ///
  /// - Parameter file: The file.
  /// - Returns: The lines that are sound, nil without a day; and the findings.
  package func read(_ file: DialogFile) -> (walkthrough: Walkthrough?, findings: [Finding]) {
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      let place = Finding.Place(path: file.path)
      return (
        nil,
        [
          Finding(
            .notUTF8, at: place, "the file is not UTF-8 text",
            remedy: "save the file as UTF-8 in your editor")
        ]
      )
    }
    var draft = WalkthroughDraft(dialog, stepIndex, path: file.path)
    // Split over bytes: to Swift a CR LF is one character, which is not a line feed.
    let pieces = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, piece) in pieces.enumerated() {
      draft.read(Substring(piece), number: number + 1)
    }
    if draft.day == nil {
      draft.fail(
        .missingDay, at: Finding.Place(path: file.path), "the walkthrough has no day",
        remedy: "begin it with a line like '@ day 2026-11-23'")
    }
    let walkthrough = draft.day.map {
      Walkthrough(name: Self.name(of: file.path), path: file.path, day: $0, lines: draft.lines)
    }
    return (walkthrough, draft.findings)
  }

  private static func name(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let ending = ".walkthrough"
    return name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
  }
}
