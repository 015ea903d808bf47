import Dialog

/// Words of a dialog in one piece, and where they stand.
struct DialogText {
  /// What a text is.
  enum Role: Hashable {
    case title
    /// A subject line or a paragraph of a message, which somebody else reads.
    case message
    /// What is said to the person, explanations included.
    case said
    /// What people read for an option.
    case label
    /// Where a fact comes from.
    case source
    /// A sentence of the program's own.
    case phrase
  }

  /// The entry that it belongs to.
  let entry: String
  let role: Role
  /// As it is written in the file.
  let words: String
  let place: Mark
}

extension DialogGraph {
  /// All words of the dialog, in the order of its entries.
  var texts: [DialogText] {
    var texts: [DialogText] = []
    for node in nodes {
      if case .say(let paragraphs) = node.kind { texts += self.texts(paragraphs, of: node.name) }
    }
    for question in questions {
      texts += self.texts(question.titles, .title, of: question.name)
      texts += self.texts(question.text, of: question.name)
      texts += question.options.filter { $0.owner == question.name }.map { option in
        DialogText(
          entry: question.name, role: .label, words: option.label, place: option.place)
      }
    }
    for (name, options) in sharedOptions.sorted(by: { $0.key < $1.key }) {
      texts += options.map {
        DialogText(entry: name, role: .label, words: $0.label, place: $0.place)
      }
    }
    for step in steps {
      texts += self.texts(step.titles, .title, of: step.name)
      texts += self.texts(step.text, of: step.name)
    }
    for letter in letters {
      texts += self.texts(letter.titles, .title, of: letter.name)
      texts += self.texts(letter.subjects, .message, of: letter.name)
      texts += self.texts(letter.text, .message, of: letter.name)
    }
    for part in parts {
      texts += self.texts(part.paragraphs, of: part.name)
      guard let source = part.source else { continue }
      texts.append(
        DialogText(entry: part.name, role: .source, words: source.text, place: part.place))
    }
    for phrase in phrases.values.sorted(by: { $0.place < $1.place }) {
      texts += phrase.paragraphs.map { text in
        DialogText(
          entry: phrase.name, role: .phrase, words: source(of: text), place: phrase.place)
      }
    }
    return texts
  }

  private func texts(
    _ paragraphs: [Paragraph], _ role: DialogText.Role = .said, of entry: String
  ) -> [DialogText] {
    paragraphs.map { paragraph in
      DialogText(
        entry: entry, role: paragraph.role == .explanation ? .said : role,
        words: source(of: paragraph.text), place: paragraph.place)
    }
  }

  private func texts(
    _ variants: [Variant], _ role: DialogText.Role, of entry: String
  ) -> [DialogText] {
    variants.map {
      DialogText(entry: entry, role: role, words: source(of: $0.text), place: $0.place)
    }
  }
}
