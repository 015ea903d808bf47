import Dialog
import Speech

/// What a group should talk about, look up again, or find explained.
extension Guide {
  /// What people must mind, collected from steps and messages, each once.
  var warnings: Section {
    var found: [(wording: Wording, links: [Block.Link])] = []
    func add(_ lines: [GuideScribe.GuardedLine], _ title: Wording, _ anchor: String) {
      let link = Block.Link(before: nil, words: title, target: anchor)
      for line in lines {
        if let index = found.firstIndex(where: { $0.wording == line.wording }) {
          found[index].links.append(link)
        } else {
          found.append((line.wording, [link]))
        }
      }
    }
    for index in dialog.steps.indices {
      let notes = guide.lines(under: dialog.steps[index].condition) { $0.steps[index].text }
        .filter { $0.role == .explanation }
      // The first says why the step is in the plan, in all its wordings.
      let reasons = notes.prefix { $0.condition != nil }.count
      add(
        Array(notes.dropFirst(max(1, reasons))), guide.title { $0.steps[index].titles },
        guide.anchor(ofStep: index))
    }
    for index in dialog.letters.indices {
      add(
        guide.lines(under: dialog.letters[index].condition) { $0.letters[index].text }
          .filter { $0.role == .explanation },
        guide.title(ofLetter: index), guide.anchor(ofLetter: index))
    }
    return Section(
      anchor: "warnings", place: .page, title: scribe.say(.guideWarningsTitle),
      blocks: found.isEmpty
        ? []
        : [.paragraph(scribe.say(.guideWarningsText))]
          + found.flatMap { [.note($0.wording), .links($0.links)] })
  }

  /// Every dated fact with its source.
  var facts: Section {
    let facts = dialog.parts.indices.filter { dialog.parts[$0].source != nil }
    return Section(
      anchor: "facts", place: .page, title: scribe.say(.guideFactsTitle),
      blocks: facts.flatMap { index in [.whole(blocks(ofFact: index))] })
  }

  private func blocks(ofFact index: Int) -> [Block] {
    guard let source = dialog.parts[index].source else { return [] }
    let lines = guide.lines { $0.parts[index].paragraphs }
    let dates = scribe.say(.guideFactChecked) { tongue in
      let writer = scribe.writer(tongue)
      return [
        "date": writer.date(PartialDate(source.checked)),
        "recheck": writer.date(PartialDate(source.recheck)),
      ]
    }
    let from = scribe.say(
      .guideFactSource, "source", Wording(Words(scribe.english.tag, source.text)))
    let overdue: [Block] =
      source.recheck < today ? [.note(scribe.say(.guideFactOverdue))] : []
    return guide.blocks(lines) + overdue + [.detail(dates), .detail(from)]
  }

  /// What the titles of rules mean.
  var words: Section {
    let rules = dialog.rules.indices.filter { dialog.ruleTitles[$0] != nil }
    let meanings = rules.map { index in
      Block.Meaning(
        anchor: guide.anchor(ofRule: index),
        term: scribe.each { Words($0.tag, $0.dialog.ruleTitles[index]?.text.plain ?? "") },
        meaning: scribe.say(.guideWord, "condition", guide.words(dialog.rules[index])))
    }
    return Section(
      anchor: "words", place: .page, title: scribe.say(.guideWordsTitle),
      blocks: meanings.isEmpty ? [] : [.meanings(meanings)])
  }
}
