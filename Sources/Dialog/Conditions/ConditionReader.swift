/// Reads one condition: `stage is refused and not (lawyer is yes or helper)`.
///
/// A hand-written descent, because its messages must say what was expected and where.
struct ConditionReader {
  private var tokens: [Word]
  private var position = 0
  private let end: Mark
  private var depth = 0
  private(set) var problems = ProblemList()

  /// A reader of the text of a condition that begins at a mark.
  init(_ text: Substring, at mark: Mark) {
    tokens = Self.tokens(of: text, at: mark)
    end = Mark(file: mark.file, line: mark.line, offset: mark.offset + text.utf8.count)
  }

  /// The condition, or nil when it has a problem.
  mutating func read() -> ConditionSource? {
    let condition = chain()
    if problems.isEmpty, let token = peek {
      fail(at: token.mark, "'\(token.text)' stands after the end of the condition")
    }
    return problems.isEmpty ? condition : nil
  }

  private var peek: Word? { tokens.indices.contains(position) ? tokens[position] : nil }

  private mutating func take(_ text: String) -> Bool {
    guard peek?.text == text else { return false }
    position += 1
    return true
  }

  private mutating func fail(at mark: Mark? = nil, _ message: String) {
    guard problems.isEmpty else { return }
    problems.append(
      Problem(
        .badCondition, at: mark ?? peek?.mark ?? end, message,
        remedy: "write it like 'detained is yes', 'removal.days-away < 7' or the name of a rule"))
  }

  /// Terms joined all by `and` or all by `or`.
  private mutating func chain() -> ConditionSource? {
    guard let first = term() else { return nil }
    var terms = [first]
    var joint: String?
    while let token = peek, token.text == "and" || token.text == "or" {
      if let joint, joint != token.text {
        problems.append(
          Problem(
            .mixedOperators, at: token.mark, "'and' and 'or' stand side by side",
            remedy: "put one of them in parentheses"))
        return nil
      }
      joint = token.text
      position += 1
      guard let next = term() else { return nil }
      terms.append(next)
    }
    switch joint {
    case nil: return first
    case "and": return .all(terms)
    default: return .any(terms)
    }
  }

  private mutating func term() -> ConditionSource? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Limits.nesting else {
      if problems.isEmpty {
        problems.append(
          Problem(
            .tooDeep, at: peek?.mark ?? end,
            "the condition is nested more than \(Limits.nesting) deep",
            remedy: "give a part of it a name with '# rule'"))
      }
      return nil
    }
    if take("not") {
      return term().map(ConditionSource.not)
    }
    if take("(") {
      guard let inner = chain() else { return nil }
      guard take(")") else {
        fail("a ')' is missing")
        return nil
      }
      return inner
    }
    return comparison()
  }

  private mutating func comparison() -> ConditionSource? {
    guard let name = takeName() else {
      fail(peek.map { "'\($0.text)' is no name" } ?? "the condition ends too early")
      return nil
    }
    let subject = Self.subject(name)
    if let operation = peek.flatMap({ Comparison(rawValue: $0.text) }) {
      position += 1
      guard let token = peek, Int(token.text) != nil, let number = takeName() else {
        fail("a whole number must stand after '\(operation.rawValue)'")
        return nil
      }
      return .compare(subject, operation, number)
    }
    if take("includes") {
      guard let option = takeName() else {
        fail("an option must stand after 'includes'")
        return nil
      }
      return .includes(subject, option)
    }
    guard take("is") else {
      guard subject.facet == nil else {
        fail("a facet must be compared")
        return nil
      }
      return .rule(name)
    }
    let isNegated = take("not")
    guard let condition = value(of: subject) else { return nil }
    return isNegated ? .not(condition) : condition
  }

  /// What stands after `is` or `is not`.
  private mutating func value(of subject: ConditionSource.Subject) -> ConditionSource? {
    if take("answered") { return .answered(subject) }
    if peek?.text == "one", tokens.indices.contains(position + 1),
      tokens[position + 1].text == "of"
    {
      position += 2
      var options: [Word] = []
      repeat {
        guard let option = takeName() else {
          fail("an option must stand in the list after 'is one of'")
          return nil
        }
        options.append(option)
      } while take(",")
      return .isOne(subject, of: options)
    }
    guard let option = takeName() else {
      fail("an option must stand after 'is'")
      return nil
    }
    return .isOne(subject, of: [option])
  }

  private mutating func takeName() -> Word? {
    guard let token = peek, let first = token.text.utf8.first, Self.isNameByte(first),
      !["and", "or", "not", "is", "includes"].contains(token.text)
    else { return nil }
    position += 1
    return token
  }

  private static func subject(_ word: Word) -> ConditionSource.Subject {
    guard let dot = word.text.firstIndex(of: ".") else {
      return ConditionSource.Subject(name: word)
    }
    let facet = word.text[word.text.index(after: dot)...]
    let offset = word.mark.offset + word.text[...dot].utf8.count
    return ConditionSource.Subject(
      name: Word(text: String(word.text[..<dot]), mark: word.mark),
      facet: Word(
        text: String(facet),
        mark: Mark(file: word.mark.file, line: word.mark.line, offset: offset)))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private static func tokens(of text: Substring, at mark: Mark) -> [Word] {
    let bytes = Array(text.utf8)
    var words: [Word] = []
    var index = 0
    while index < bytes.count {
      let start = index
      if isNameByte(bytes[index]) {
        while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
      } else if bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") {
        index += 1
        continue
      } else {
        index += 1
        let isComparison = bytes[start] == UInt8(ascii: "<") || bytes[start] == UInt8(ascii: ">")
        if isComparison, index < bytes.count, bytes[index] == UInt8(ascii: "=") { index += 1 }
      }
      words.append(
        Word(
          text: String(decoding: bytes[start..<index], as: UTF8.self),
          mark: Mark(file: mark.file, line: mark.line, offset: mark.offset + start)))
    }
    return words
  }
}
