package import Findings

extension DialogGraph {
  /// A dialog read from its files, or everything wrong with them.
  ///
  /// The same bytes always give the same dialog. Hostile and rubbish files end in findings:
  /// everything that could grow is bounded by `Limits`.
  package enum Loaded: Sendable {
    case sound(DialogGraph)
    /// Never empty; in the order of files and lines.
    case unsound([Finding])
  }

  /// Reads a dialog.
  ///
  /// - Parameters:
  ///   - files: The chapters of the dialog, in any order.
  ///   - common: The files that every dialog shares.
  /// - Returns: The dialog, or the findings.
  package static func load(files: [DialogFile], common: [DialogFile]) -> Loaded {
    var source = SourceText()
    var findings: [Finding] = []
    if files.count + common.count > Limits.files {
      let path = files.last?.path ?? common.last?.path ?? ""
      return .unsound([
        Finding(
          .tooManyFiles, at: Finding.Place(path: path),
          "there are \(files.count + common.count) files, and \(Limits.files) is the most",
          remedy: "join some of the chapters")
      ])
    }
    let bytes = (files + common).reduce(0) { $0 + $1.bytes.count }
    if bytes > Limits.dialogBytes {
      let path = files.last?.path ?? common.last?.path ?? ""
      return .unsound([
        Finding(
          .dialogTooLong, at: Finding.Place(path: path),
          "the files have \(bytes) bytes together, and \(Limits.dialogBytes) is the most",
          remedy: "divide the dialog into two")
      ])
    }
    for file in common { findings += source.add(file, isCommon: true) }
    for file in files { findings += source.add(file, isCommon: false) }

    var outline = OutlineReader()
    outline.read(source)
    var linker = Linker(source: source)
    linker.problems = outline.problems
    // Whatever a lost file named or held would be missed everywhere else.
    let isWhole = !findings.contains { $0.code == .notUTF8 || $0.code == .fileTooLong }
    let draft = isWhole ? linker.link(outline.entries) : nil
    var problems = linker.problems
    if var draft {
      draft.fingerprint = fingerprint(of: common + files)
      let graph = DialogGraph(draft)
      let codes = Set(problems.problems.map(\.code) + findings.map(\.code))
      var check = GraphCheck(graph, after: codes)
      check.run()
      problems += check.problems
      if problems.isEmpty, findings.isEmpty { return .sound(graph) }
    }
    return .unsound(report(problems.problems, findings, in: source))
  }

  /// The findings in the order of the files, each once, and not more than anybody will read.
  private static func report(
    _ problems: [Problem], _ findings: [Finding], in source: SourceText
  ) -> [Finding] {
    // What stands beyond the limit is dropped before its remedies are looked for.
    let first = problems.sorted { $0.mark < $1.mark }.prefix(2 * Limits.findings)
    var seen: Set<Finding> = []
    var comparisons = Limits.comparisons
    let unique = (findings + first.map { $0.finding(in: source, comparisons: &comparisons) })
      .filter { seen.insert($0).inserted }
      .sorted { ($0.place, $0.code.rawValue) < ($1.place, $1.code.rawValue) }
    guard unique.count > Limits.findings else { return unique }
    let last = unique[Limits.findings]
    return unique.prefix(Limits.findings) + [
      Finding(
        .tooManyFindings, at: last.place,
        "there are more than \(Limits.findings) findings; the rest are not listed",
        remedy: "mend the first ones and check again")
    ]
  }

  /// FNV-1a over all bytes: not a secret, only a name for exactly these words.
  private static func fingerprint(of files: [DialogFile]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for file in files {
      for byte in file.bytes {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      }
      hash = (hash ^ 0xff) &* 0x0000_0100_0000_01b3
    }
    return hash
  }
}
