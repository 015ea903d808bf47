/// What each kind of line adds to the entry that is open.
extension OutlineReader {
  mutating func open(_ line: Substring, at mark: Mark) {
    endEntry(at: mark)
    let words = Self.words(rest(of: line, after: 1, at: mark))
    let kind = words.first ?? Word(text: "", mark: mark)
    let name = words.dropFirst().first ?? Word(text: "", mark: mark)
    if words.count != 2 {
      problems.append(
        Problem(
          .badName, at: mark, "a kind and a name must stand after '#', and nothing else",
          remedy: "write it like '# ask detained'"))
    } else if !Self.isName(name.text) {
      problems.append(
        Problem(
          .badName, at: name.mark, "'\(name.text)' cannot be a name",
          remedy: Self.howToName))
    }
    entry = EntrySource(kind: kind, name: name, file: mark.file)
    section = .properties
  }

  mutating func property(_ line: Substring, at mark: Mark) {
    endParagraph()
    enter(.properties, at: mark, "a property")
    let content = rest(of: line, after: 1, at: mark)
    let end = content.text.utf8.firstIndex(of: UInt8(ascii: " ")) ?? content.text.endIndex
    let key = Word(text: String(content.text[..<end]), mark: content.mark)
    let value = Substring(content.text[end...]).trimmed
    let offset = content.mark.offset + key.text.utf8.count + value.leading
    let word = Word(
      text: String(value.text), mark: Mark(file: mark.file, line: mark.line, offset: offset))
    let guarded = takeGuard()
    entry?.properties.append(PropertySource(key: key, value: word, guarded: guarded))
  }

  mutating func guardLine(_ line: Substring, at mark: Mark) {
    if paragraph != nil {
      problems.append(
        Problem(
          .missingBlankLine, at: mark, "a '?' stands right under a paragraph",
          remedy: "put a blank line before it"))
    }
    endParagraph()
    dropGuard()
    guard entry != nil else { return outside(mark) }
    let content = rest(of: line, after: 1, at: mark)
    if content.text == "otherwise" {
      guarded = .otherwise(mark)
    } else if let condition = condition(content) {
      guarded = .when(condition, mark)
    } else {
      guarded = .broken
    }
  }

  mutating func option(_ line: Substring, at mark: Mark) {
    endParagraph()
    enter(.options, at: mark, "an option")
    let content = rest(of: line, after: 1, at: mark)
    guard let colon = content.text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      problems.append(
        Problem(
          .badName, at: content.mark, "an option has a name, a colon and a label",
          remedy: "write it like '- yes: Yes'"))
      guarded = .none
      return
    }
    let name = Substring(content.text[..<colon]).trimmed.text
    let after = Substring(content.text[content.text.utf8.index(after: colon)...])
    let bar = after.utf8.firstIndex(of: UInt8(ascii: "|"))
    let label = after[..<(bar ?? after.endIndex)]
    let words = bar.map { Self.list(after[after.utf8.index(after: $0)...]) } ?? []
    let offset = content.mark.offset + content.text[...colon].utf8.count
    var reader = TextReader(at: Mark(file: mark.file, line: mark.line, offset: offset))
    reader.add(label, at: Mark(file: mark.file, line: mark.line, offset: offset))
    let text = reader.finish()
    problems += reader.problems
    let option = OptionSource(
      name: Word(text: String(name), mark: content.mark), label: text,
      words: words.map { String($0) }, guarded: takeGuard())
    entry?.options.append(option)
  }

  mutating func route(_ line: Substring, at mark: Mark) {
    endParagraph()
    dropGuard()
    enter(.routes, at: mark, "a route")
    let content = rest(of: line, after: 2, at: mark)
    let words = Self.words(content)
    guard let target = words.first else {
      problems.append(
        Problem(
          .missingRoute, at: mark, "nothing stands after '->'",
          remedy: "name the entry to go to, or 'plan'"))
      return
    }
    guard words.count > 1 else {
      entry?.routes.append(RouteSource(target: target, condition: nil))
      return
    }
    guard words[1].text == "if", words.count > 2 else {
      problems.append(
        Problem(
          .badCondition, at: words[1].mark, "'if' and a condition must stand after the entry",
          remedy: "write it like '-> centre if detained is yes'"))
      return
    }
    let start = words[2].mark
    let length = start.offset - content.mark.offset
    let text = Substring(content.text.utf8.dropFirst(length))
    if let condition = condition((text, start)) {
      entry?.routes.append(RouteSource(target: target, condition: condition))
    }
  }

  mutating func text(_ content: Content, role: Paragraph.Role) {
    guard entry != nil else { return outside(content.mark) }
    if paragraph == nil {
      enter(role == .explanation ? .explanation : .text, at: content.mark, "text")
      paragraph = (role, TextReader(at: content.mark), takeGuard())
    }
    paragraph?.reader.add(content.text, at: content.mark)
  }
}
