import Dialog
import Engine
import SessionStore
import Speech

/// Files to take away, for those who want them.
extension Chat {
  private enum Names: String, CaseIterable {
    case plain
    case neutral
    case none

    var label: PhraseName {
      switch self {
      case .plain: .filesPlain
      case .neutral: .filesNeutral
      case .none: .filesNone
      }
    }
  }

  /// Asks whether somebody wants files, and makes them; anything but a yes is a no.
  ///
  /// Only at a terminal: whoever writes into a pipe may be far from the computer that the files would
  /// be on, so they are told the command instead.
  mutating func offerFiles() throws(OutputFailure) {
    guard screen.isTerminal else {
      if let keeper { try say(.filesHow, ["command": keeper.exportCommand]) }
      return
    }
    guard let makePapers, pending == nil else { return }
    let options = Names.allCases.enumerated().map { index, names in
      spoken.passage(.option(index + 1), names.label, bidi: screen.bidi)
    }
    try show(
      [],
      asking: [paragraph(.filesQuestion)] + options
        + [spoken.passage(.aside, .hintChoice, bidi: screen.bidi)])
    guard case .text(let line) = try nextLineUnlessLeaving() else { return }
    guard !passOn(line) else { return }
    switch names(in: line) {
    case .none: return
    case .plain: try makeFiles(makePapers, isDiscreet: false)
    case .neutral: try makeFiles(makePapers, isDiscreet: true)
    }
  }

  private func names(in line: String) -> Names {
    let options = Names.allCases.map { names in
      let labels = spoken.voices.map { $0.vocabulary(names.label) }
      return ReadableOption(
        name: names.rawValue, label: labels[0], words: Array(labels.dropFirst()))
    }
    if case .understood(.choice(let name)) = conversation.readChoice(line, among: options) {
      return Names(rawValue: name) ?? .none
    }
    return conversation.readYesNo(line) == true ? .plain : .none
  }

  private mutating func makeFiles(
    _ makePapers: PapersMaker, isDiscreet: Bool
  ) throws(OutputFailure) {
    try say(.filesFolder)
    for _ in 0..<3 {
      guard case .text(let line) = try nextLineUnlessLeaving() else { return }
      let name = line.sanitized.split { $0.isWhitespace }.joined(separator: "-")
      guard !name.isEmpty, !passOn(line), !isRefusal(name) else { return }
      guard Self.canBeFolder(name) else {
        try say(.filesFolderUnusable)
        continue
      }
      let records: [TranscriptRecord.Content]
      do throws(StoreError) {
        records = try self.records()
      } catch {
        return try say(.filesFailed, ["reason": spoken.vocabulary(error.phrase)])
      }
      let order = PapersOrder(
        state: conversation.state, records: records, folder: name, isDiscreet: isDiscreet)
      switch Self.result(of: order, makePapers) {
      case .success(let made):
        hasFiles = true
        let values = ["count": String(made.count), "folder": made.folder]
        return try show([
          spoken.passage(
            .paragraph, .filesDone, values, count: made.count, bidi: screen.bidi),
          paragraph(.filesStay),
        ])
      case .failure(let failure):
        try say(.filesFailed, ["reason": spoken.vocabulary(failure.phrase)])
        // Another name helps only where this one is taken.
        guard failure == .exists else { return }
        try say(.filesFolder)
      }
    }
  }

  private static func result(
    of order: PapersOrder, _ makePapers: PapersMaker
  ) -> Result<PapersMade, PapersFailure> {
    do throws(PapersFailure) {
      return .success(try makePapers(order))
    } catch {
      return .failure(error)
    }
  }

  /// A plain name: no path, nothing hidden, nothing that looks like an option.
  private static func canBeFolder(_ name: String) -> Bool {
    name.utf8.count <= 100 && name.first != "-"
      && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  /// What was said so far, kept or not.
  private func records() throws(StoreError) -> [TranscriptRecord.Content] {
    (try keeper?.records() ?? []) + turns.map { .sound($0.bytes) }
  }
}
