import Dialog
import Engine
import Speech

/// Writes everything that a dialog can say, whoever it is said to.
///
/// Nobody has answered anything, so an answer within a text stands as a gap, and every wording stands
/// under the condition in which it is used.
struct GuideScribe: Sendable {
  let scribe: Scribe

  init(_ tongues: [Tongue], english: Tongue, on today: CalendarDay) {
    let count = english.dialog.questions.count
    scribe = Scribe(
      tongues: tongues, english: english,
      sheet: AnswerSheet(questions: count, today: today, isOpen: false))
  }

  var dialog: DialogGraph { scribe.dialog }

  /// A paragraph under its condition.
  struct GuardedLine: Sendable {
    let condition: Condition?
    let role: Paragraph.Role
    let wording: Wording
  }

  /// The same before it is words.
  private struct GuardedText {
    let condition: Condition?
    let role: Paragraph.Role
    let text: Text
  }

  // MARK: Texts

  /// The paragraphs of an entry, those of the parts that they bring in among them.
  ///
  /// - Parameters:
  ///   - condition: That of the entry; it is not said again, and what it rules out is left out.
  ///   - paragraphs: The entry's paragraphs in the dialog of one language.
  /// - Returns: The paragraphs, each under what is left of its condition.
  func lines(
    under condition: Condition? = nil, _ paragraphs: (DialogGraph) -> [Paragraph]
  ) -> [GuardedLine] {
    let known = condition?.terms(in: dialog) ?? []
    return allLines(paragraphs).compactMap { line in
      guard let itself = line.condition else { return line }
      guard let left = itself.terms(beside: known, in: dialog) else { return nil }
      return GuardedLine(
        condition: left.count > 1 ? .all(left) : left.first, role: line.role,
        wording: line.wording)
    }
  }

  private func allLines(_ paragraphs: (DialogGraph) -> [Paragraph]) -> [GuardedLine] {
    let english = spread(paragraphs(dialog), in: dialog, under: nil, as: nil)
    let others = scribe.tongues.map { tongue in
      spread(paragraphs(tongue.dialog), in: tongue.dialog, under: nil, as: nil)
    }
    return english.indices.map { index in
      let wording = scribe.each { tongue in
        let position = scribe.tongues.firstIndex { $0.tag == tongue.tag }
        let texts = position.map { others[$0] } ?? english
        let found = texts.indices.contains(index) ? texts[index] : english[index]
        return words(found.text, tongue)
      }
      return GuardedLine(
        condition: english[index].condition, role: english[index].role, wording: wording)
    }
  }

  private func spread(
    _ paragraphs: [Paragraph], in dialog: DialogGraph, under outer: Condition?,
    as role: Paragraph.Role?
  ) -> [GuardedText] {
    paragraphs.flatMap { paragraph -> [GuardedText] in
      let both = [outer, paragraph.condition].compactMap(\.self)
      let condition = both.count > 1 ? Condition.all(both) : both.first
      // What is brought in as an explanation or a bullet stays one.
      let role = role ?? (paragraph.role == .text ? nil : paragraph.role)
      if case .part(let part)? = paragraph.text.onlyHole {
        return spread(dialog.parts[part].paragraphs, in: dialog, under: condition, as: role)
      }
      return [
        GuardedText(condition: condition, role: role ?? paragraph.role, text: paragraph.text)
      ]
    }
  }

  /// A text with gaps where answers stand.
  func words(_ text: Text, _ tongue: Tongue) -> Words {
    Words(
      tongue.tag,
      text.segments.flatMap { segment -> [Words.Run] in
        switch segment {
        case .plain(let words): [.plain(words)]
        case .hole(.answer(let question)), .hole(.when(let question)):
          gap(question, segment, tongue)
        case .hole(.part(let part)):
          [
            .plain(
              tongue.dialog.parts[part].paragraphs.map { words($0.text, tongue).text }
                .joined(separator: " "))
          ]
        case .hole(.letter(let letter)):
          [.plain(tongue.dialog.letters[letter].titles.first?.text.plain ?? "")]
        case .hole(.today):
          [.gap(tongue.vocabulary(.gap, ["title": tongue.vocabulary(.formDate)]))]
        case .hole(.parameter): [.plain("")]
        }
      })
  }

  private func gap(_ question: Int, _ segment: Text.Segment, _ tongue: Tongue) -> [Words.Run] {
    guard case .hole(let hole) = segment else { return [] }
    let words = tongue.vocabulary(.gap, ["title": title(ofQuestion: question, tongue)])
    return scribe.gap(words, in: hole, tongue)
  }

  private func title(ofQuestion question: Int, _ tongue: Tongue) -> String {
    tongue.dialog.questions[question].titles.first?.text.plain ?? ""
  }

  /// A title in its first wording.
  func title(_ variants: (DialogGraph) -> [Variant]) -> Wording {
    scribe.each { tongue in
      variants(tongue.dialog).first.map { words($0.text, tongue) } ?? Words(tongue.tag, "")
    }
  }

  func title(ofLetter index: Int) -> Wording {
    let title = title { $0.letters[index].titles }
    return scribe.say(.messageTitle, "title", title, ["number": String(index + 1)])
  }

  // MARK: Conditions

  /// When something is, as one line or as a list.
  func when(_ condition: Condition?) -> [Block] {
    guard let condition else { return [.detail(scribe.say(.guideForEverybody))] }
    let count = ConditionWriter(dialog, scribe.english.vocabulary).terms(condition).count
    let terms = (0..<count).map { term($0, of: condition) }
    guard terms.count > 1 else {
      return [.detail(scribe.say(.guideWhen, "condition", terms[0]))]
    }
    return [.detail(scribe.say(.guideWhenAll)), .bullets(terms)]
  }

  private func term(_ index: Int, of condition: Condition) -> Wording {
    scribe.each { tongue in
      let terms = ConditionWriter(tongue.dialog, tongue.vocabulary).terms(condition)
      guard terms.indices.contains(index) else { return Words(tongue.tag, "") }
      guard let rule = terms[index].rule else { return Words(tongue.tag, terms[index].words) }
      return Words(tongue.tag, [.link(terms[index].words, to: anchor(ofRule: rule))])
    }
  }

  /// A condition in one line.
  func words(_ condition: Condition) -> Wording {
    scribe.each { tongue in
      Words(
        tongue.tag, ConditionWriter(tongue.dialog, tongue.vocabulary).words(condition))
    }
  }

  // MARK: Blocks

  /// Lines as blocks, with what is said only sometimes under the words for when.
  func blocks(_ lines: [GuardedLine]) -> [Block] {
    var blocks: [Block] = []
    var group: [Line] = []
    var condition: Condition?
    func close() {
      let inner = Block.laid(group)
      if let condition, !inner.isEmpty {
        blocks.append(.guarded(scribe.say(.guideWhen, "condition", words(condition)), inner))
      } else {
        blocks += inner
      }
      group = []
    }
    for line in lines {
      if line.condition != condition { close() }
      condition = line.condition
      group.append(Line(role: line.role, wording: line.wording))
    }
    close()
    return blocks
  }

  // MARK: Anchors

  func anchor(ofNode index: Int) -> String { "place-\(dialog.nodes[index].name)" }
  func anchor(ofQuestion index: Int) -> String { "place-\(dialog.questions[index].name)" }
  func anchor(ofStep index: Int) -> String { "step-\(dialog.steps[index].name)" }
  func anchor(ofLetter index: Int) -> String { "message-\(dialog.letters[index].name)" }
  func anchor(ofRule index: Int) -> String { "word-\(dialog.ruleNames[index])" }
}
