package import Dialog
import Engine
package import Speech

/// How many parts of text messages each prompt takes in each language: what a group that answers by
/// SMS pays for.
///
/// What is counted is what is really sent: every prompt, plan and message of the worked examples, as
/// the gateway divides it; of several the longest.
package struct TextMessageTable: Sendable {
  /// What one language sends for one row.
  struct Cell: Hashable {
    /// Parts, as the networks charge them.
    var parts = 0
    /// How often MORE has to be sent to see all of it, and once more.
    var messages = 0
    var encoding = SMSLength.Encoding.gsm7

    /// "5/2": five parts in two messages; a star for the alphabet of 160 characters a part.
    var text: String { "\(parts)/\(messages)" + (encoding == .gsm7 ? "*" : " ") }
  }

  private let languages: [String]
  private var rows: [String] = []
  private var cells: [String: [String: Cell]] = [:]

  /// A table of no languages yet.
  ///
  /// - Parameter languages: The codes of its columns, in their order.
  package init(languages: [String]) {
    self.languages = languages
  }

  /// Adds what the worked examples of a dialog send in one language.
  ///
  /// - Parameters:
  ///   - walkthroughs: The files.
  ///   - spoken: The dialog in the language.
  ///   - language: The column.
  package mutating func add(
    _ walkthroughs: [DialogFile], of spoken: SpokenDialog, as language: String
  ) {
    for name in Self.channelWords {
      add("(\(name.rawValue))", [Passage(.paragraph, spoken.vocabulary(name))], spoken, language)
    }
    let turns = WalkthroughPlays(walkthroughs, of: spoken).runs.flatMap(\.turns)
    for question in spoken.dialog.questions { note(question.name) }
    for turn in turns {
      let speaker = Speaker(spoken, turn.sheet)
      for event in turn.events {
        guard let row = Self.row(event) else { continue }
        add(row, speaker.passages(event), spoken, language)
      }
    }
    // What no worked example comes to is asked of somebody who has answered nothing.
    let sheet = Conversation(spoken.script, state: State()).sheet(on: CalendarDay(number: 0))
    let speaker = Speaker(spoken, sheet)
    for question in spoken.dialog.questions where cells[question.name]?[language] == nil {
      let asked = speaker.passages(.asked(.question(question.name, progress: nil)))
      add(question.name, asked, spoken, language)
    }
  }

  /// What only the gateway says.
  private static let channelWords: [PhraseName] = [
    .textingWelcome, .textingWelcomeShort, .textingCommands, .textingStopped, .textingReturn,
    .textingEraseQuestion, .textingNotErased, .textingErased, .textingUnreadable, .textingWaiting,
    .textingWaitingHow,
    .textingBusy,
  ]

  private static func row(_ event: Event) -> String? {
    switch event {
    case .asked(.question(let name, _)): name
    case .asked(.letters): "(letters)"
    case .asked(.changes): "(changes)"
    case .planned: "(plan)"
    case .drafted(let name): "(message \(name))"
    case .asked, .resumed, .told, .outdated, .notUnderstood, .explained, .helped, .stuck, .reviewed,
      .draftedWithMeaning, .lettersDiffer, .lettersComeLater, .noSuchNumber, .nothingToUndo,
      .nothingToSkip, .nothingMore, .continued, .restarted, .dialogChanged, .saveWanted, .erased,
      .kept, .languageChosen, .noOtherLanguage, .finished, .stopped, .quickExit:
      nil
    }
  }

  private mutating func note(_ row: String) {
    if cells[row] == nil {
      rows.append(row)
      cells[row] = [:]
    }
  }

  private mutating func add(
    _ row: String, _ passages: [Passage], _ spoken: SpokenDialog, _ language: String
  ) {
    note(row)
    let paged = PagedText(
      told: [], question: passages, budget: .sms, more: spoken.vocabulary(.textingMore))
    var cell = Cell()
    while let page = paged.page(cell.messages) {
      let length = SMSLength(page.text)
      cell.parts += length.parts
      cell.messages += 1
      if length.encoding == .ucs2 { cell.encoding = .ucs2 }
    }
    if cell.parts > cells[row]?[language]?.parts ?? 0 { cells[row]?[language] = cell }
  }

  /// The table's lines, its columns aligned; the last one has the sums.
  package var lines: [String] {
    let shown = rows.filter { cells[$0]?.isEmpty == false }
    let body = shown.map { row in
      [row] + languages.map { cells[row]?[$0]?.text ?? "- " }
    }
    let sums = languages.map { language in
      "\(shown.reduce(0) { $0 + (cells[$1]?[language]?.parts ?? 0) }) "
    }
    let table = [[""] + languages.map { $0 + " " }] + body + [["all"] + sums]
    let widths = table[0].indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    return [
      "Parts of text messages, and after the stroke the messages that they are sent in.",
      "A star marks the alphabet of 160 characters a part; in all others a part has 70.", "",
    ]
      + table.map { cells in
        var line = cells.enumerated().map { column, cell in
          let space = String(repeating: " ", count: widths[column] - cell.count)
          return column == 0 ? cell + space : space + cell
        }.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
      }
  }
}
