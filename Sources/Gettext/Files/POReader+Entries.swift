import Findings

/// One entry after the other.
extension POReader {
  mutating func entry() -> POEntry? {
    var entry = POEntry(key: POEntry.Key(context: nil, id: ""), strings: [])
    swap(&entry, &pending)
    while lexer.mark.isPrevious, case .keyword(let keyword) = token {
      advance()
      guard let text = strings(marked: lexer.mark) else { return nil }
      var previous = entry.previous ?? POEntry.Previous()
      switch keyword {
      case .context: previous.context = text
      case .id: previous.id = text
      case .plural: previous.plural = text
      case .string:
        return fail("what the English was before has no 'msgstr'", "remove the line")
      }
      entry.previous = previous
    }
    guard case .keyword = token else {
      return fail("a string or a number stands alone", "put 'msgid' or 'msgstr' before it")
    }
    let mark = lexer.mark
    entry.isObsolete = mark.isObsolete
    if case .keyword(.context) = token {
      advance()
      guard let text = strings(marked: mark) else { return nil }
      entry.key.context = text
    }
    guard case .keyword(.id) = token, lexer.mark == mark else {
      return fail("'msgid' is missing here", "write the English before its translation")
    }
    entry.line = lexer.line
    advance()
    guard let id = strings(marked: mark) else { return nil }
    entry.key.id = id
    if case .keyword(.plural) = token, lexer.mark == mark {
      advance()
      guard let plural = strings(marked: mark) else { return nil }
      entry.plural = plural
    }
    guard case .keyword(.string) = token, lexer.mark == mark else {
      return fail(
        at: entry.line, "'msgstr' is missing", "write 'msgstr \"\"' for what is not translated yet")
    }
    var lines: [Int] = []
    guard let translations = translations(counts: entry.plural != nil, mark, lines: &lines) else {
      return nil
    }
    entry.strings = translations
    entry.stringLines = lines
    return entry
  }

  private mutating func translations(
    counts: Bool, _ mark: POToken.Mark, lines: inout [Int]
  ) -> [String]? {
    var found: [String] = []
    while case .keyword(.string) = token, lexer.mark == mark {
      lines.append(lexer.line)
      advance()
      switch (token, counts) {
      case (.index(let index), true):
        guard index == found.count else {
          return fail(
            "the plural forms are not in their order",
            "write msgstr[0], msgstr[1] and so on, each once", code: .cataloguePlural)
        }
        advance()
      case (.index, false):
        return fail(
          "there is no 'msgid_plural', so there can be no 'msgstr[0]'", "write 'msgstr'",
          code: .cataloguePlural)
      case (.text, true):
        return fail(
          "what counts needs its plural forms", "write 'msgstr[0]', 'msgstr[1]' and so on",
          code: .cataloguePlural)
      case (.text, false), (.keyword, _), (.comment, _), (.end, _): break
      }
      guard let text = strings(marked: mark) else { return nil }
      found.append(text)
      if !counts { break }
    }
    return found
  }

  /// One or more strings in a row, joined.
  private mutating func strings(marked mark: POToken.Mark) -> String? {
    guard case .text(var text) = token else {
      return fail("a string is missing here", "write it in quotation marks")
    }
    guard lexer.mark == mark else { return inconsistent() }
    advance()
    while case .text(let more) = token {
      guard lexer.mark == mark else { return inconsistent() }
      text += more
      advance()
    }
    return text
  }

  mutating func keep(_ entry: consuming POEntry) {
    if let first = seen.updateValue(entry.line, forKey: entry.key) {
      seen[entry.key] = first
      findings.append(
        Finding(
          .catalogueDuplicate, at: Finding.Place(path: path, line: entry.line),
          "the same entry stands in line \(first) already", remedy: "remove one of the two"))
      return
    }
    if entry.isUsable, !entry.key.id.isEmpty, !Self.breaksAgree(entry) {
      findings.append(
        Finding(
          .catalogueBreaks, at: Finding.Place(path: path, line: entry.line),
          "the English and its translation do not both begin, or both end, with a break",
          remedy: "write '\\n' at the ends of the translation where the English has it"))
    }
    entries.append(entry)
  }

  private static func breaksAgree(_ entry: POEntry) -> Bool {
    let english = BreaksAround(entry.key.id)
    return entry.strings.allSatisfy { BreaksAround($0) == english }
      && entry.plural.map { BreaksAround($0) == english } ?? true
  }

  mutating func take(_ kind: POToken.Comment, _ text: String) {
    switch kind {
    case .translator: pending.comments.append(text)
    case .note: pending.notes.append(text)
    case .reference: pending.references += text.split(separator: " ").map(String.init)
    case .flags: pending.flags += Self.flags(in: text)
    }
  }

  /// The flags of a line, which have commas between them and spaces around them.
  private static func flags(in text: String) -> [String] {
    let space = UInt8(ascii: " ")
    return text.utf8.split(separator: UInt8(ascii: ",")).map { flag in
      var flag = flag
      while flag.first == space { flag.removeFirst() }
      while flag.last == space { flag.removeLast() }
      return String(Substring(flag))
    }
  }
}

/// Whether a text begins, and whether it ends, with a break.
///
/// Asked of bytes, which every entry of a file can afford; a break never is part of another character
/// there.
private struct BreaksAround: Equatable {
  let isBefore: Bool
  let isAfter: Bool

  init(_ text: String) {
    isBefore = text.utf8.first == UInt8(ascii: "\n")
    isAfter = text.utf8.last == UInt8(ascii: "\n")
  }
}
