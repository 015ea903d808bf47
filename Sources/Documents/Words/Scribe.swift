import Dialog
import Engine
import Speech

/// Writes in all languages of a paper at once, with one person's answers.
///
/// The dialogs of all languages have the same entries in the same order, so what is said at one place
/// is found at the same place in each. Where a language has no words of its own yet, English stands,
/// and is marked as English.
struct Scribe: Sendable {
  let tongues: [Tongue]
  let english: Tongue
  let sheet: AnswerSheet

  var dialog: DialogGraph { english.dialog }

  /// A sentence of the program.
  func say(_ name: PhraseName, _ values: [String: String] = [:], count: Int? = nil) -> Wording {
    each { Words($0.tag, $0.vocabulary(name, values, count: count)) }
  }

  /// A sentence of the program that holds other words, which keep their pieces.
  func say(
    _ name: PhraseName, _ parameter: String, _ value: Wording, _ values: [String: String] = [:]
  ) -> Wording {
    each { filled(name, parameter, value.words(in: $0.tag), values, in: $0) }
  }

  /// A sentence of the program that holds other words, made for each language.
  func say(
    _ name: PhraseName, _ values: [String: String] = [:],
    _ more: (Tongue) -> [String: String]
  ) -> Wording {
    each { tongue in
      Words(
        tongue.tag, tongue.vocabulary(name, values.merging(more(tongue)) { $1 }))
    }
  }

  /// A sentence of the program in one language, with words in it that keep their pieces.
  func filled(
    _ name: PhraseName, _ parameter: String, _ words: Words, _ values: [String: String] = [:],
    in tongue: Tongue
  ) -> Words {
    // A mark that no text holds finds the place again.
    let mark = "\u{FFFC}"
    let pieces = tongue.vocabulary(name, values.merging([parameter: mark]) { $1 })
      .split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    return Words(
      tongue.tag,
      [.plain(String(pieces.first ?? ""))] + words.runs(within: tongue.tag)
        + [.plain(pieces.count > 1 ? String(pieces[1]) : "")])
  }

  /// The same in each language, each wording once.
  func each(_ words: (Tongue) -> Words) -> Wording {
    let inEnglish = words(english)
    var found: [Words] = []
    for tongue in tongues {
      var said = words(tongue)
      if said.runs == inEnglish.runs { said = inEnglish }
      if !found.contains(where: { $0.runs == said.runs }) { found.append(said) }
    }
    return Wording(found.isEmpty ? [inEnglish] : found, english: inEnglish)
  }

  /// Paragraphs of an entry that hold, with the parts that they bring in.
  ///
  /// - Parameters:
  ///   - paragraphs: The entry's paragraphs in the dialog of one language.
  ///   - owner: The entry's name.
  /// - Returns: What is said, in order.
  func lines(_ paragraphs: (DialogGraph) -> [Paragraph], of owner: String) -> [Line] {
    let inEnglish = shown(paragraphs, of: owner, english)
    let others = tongues.map { shown(paragraphs, of: owner, $0) }
    return inEnglish.indices.map { index in
      let wording = each { tongue in
        let position = tongues.firstIndex { $0.tag == tongue.tag }
        let pieces = position.map { others[$0] } ?? inEnglish
        return words(pieces.indices.contains(index) ? pieces[index] : inEnglish[index], tongue)
      }
      return Line(role: inEnglish[index].role, wording: wording)
    }
  }

  private func shown(
    _ paragraphs: (DialogGraph) -> [Paragraph], of owner: String, _ tongue: Tongue
  ) -> [Shown] {
    Composer(dialog: tongue.dialog, sheet: sheet).shown(paragraphs(tongue.dialog), of: owner)
  }

  /// A title in the wording that holds.
  func title(_ variants: (DialogGraph) -> [Variant]) -> Wording {
    each { title(in: $0, variants) }
  }

  /// A title in one language.
  func title(in tongue: Tongue, _ variants: (DialogGraph) -> [Variant]) -> Words {
    let text = Composer(dialog: tongue.dialog, sheet: sheet).variant(variants(tongue.dialog))
    return text.map { words($0, tongue) } ?? Words(tongue.tag, "")
  }

  func words(_ shown: Shown, _ tongue: Tongue) -> Words {
    words(shown.text, choice: shown.choice, tongue)
  }

  /// A text in pieces, with what a person typed and what is missing told apart.
  func words(_ text: Text, choice: String? = nil, _ tongue: Tongue) -> Words {
    let writer = writer(tongue)
    let runs = text.segments.flatMap { segment -> [Words.Run] in
      let words = writer.words(Text([segment]), choice: choice)
      guard case .hole(let hole) = segment, let question = hole.question, choice == nil else {
        return [.plain(words)]
      }
      return switch sheet[question] {
      case .text?, .postcode?: [.own(words)]
      case .choice?, .choices?, .date?, .number?: [.plain(words)]
      case .unknown?, .declined?, nil:
        gap(writer.words(Text([.hole(.answer(question))])), in: hole, tongue)
      }
    }
    return Words(tongue.tag, runs)
  }

  /// What is missing, marked; the "on" before a date is not missing.
  func gap(_ words: String, in hole: Text.Hole, _ tongue: Tongue) -> [Words.Run] {
    switch hole {
    case .when: filled(.whenDay, "date", Words(tongue.tag, [.gap(words)]), in: tongue).runs
    case .answer, .part, .letter, .today, .parameter: [.gap(words)]
    }
  }

  /// Dates, lists and values are written by the language's own writer.
  func writer(_ tongue: Tongue) -> Writer {
    Writer(tongue.script, tongue.vocabulary, sheet)
  }

  /// A day as it is written out.
  func date(_ day: CalendarDay) -> Wording {
    each { Words($0.tag, writer($0).date(PartialDate(day))) }
  }
}
