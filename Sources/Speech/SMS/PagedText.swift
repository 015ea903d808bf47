/// A reply divided into pages, each of which is sent as one message.
///
/// A page ends before what is asked, after a passage, a line of a list or a sentence, as far as one of
/// these is near enough to its limit; it never ends inside a character, a link or a number that fits
/// on a page.
package struct PagedText: Sendable {
  /// One page.
  package struct Page: Hashable, Sendable {
    package let text: String
    /// Whether more pages follow.
    package let hasMore: Bool
  }

  private let whole: String
  private let told: [Passage]
  private let question: [Passage]
  private let budget: PageBudget
  private let more: String

  /// A reply to be divided.
  ///
  /// - Parameters:
  ///   - told: What is said.
  ///   - question: What is asked after it; what stands there only beside the matter, such as how far
  ///     somebody has come, is left out where that spares a part.
  ///   - budget: How large a page may be.
  ///   - more: The line that says how to get the next page.
  package init(
    told: [Passage], question: [Passage], budget: PageBudget, more: String
  ) {
    self.told = told
    self.budget = budget
    self.more = more
    let full = budget.spelled(Self.text(told, question))
    if budget.isSparing, question.contains(where: { $0.role == .aside }) {
      let short = question.filter { $0.role != .aside }
      let shorter = budget.spelled(Self.text(told, short))
      let isSpared = budget.cost(of: shorter) < budget.cost(of: full)
      whole = isSpared ? shorter : full
      self.question = isSpared ? short : question
    } else {
      whole = full
      self.question = question
    }
  }

  private var footer: String { "\n" + budget.spelled(more) }

  /// A page, by its number.
  ///
  /// - Parameter number: From 0.
  /// - Returns: The page, or nil when there are not so many.
  package func page(_ number: Int) -> Page? {
    if budget.holds(whole) {
      return number == 0 && !whole.isEmpty ? Page(text: whole, hasMore: false) : nil
    }
    var rest = Fragments(told: told, question: question, budget: budget)
    for _ in 0..<number {
      guard rest.has(0) else { return nil }
      _ = takePage(from: &rest)
    }
    guard rest.has(0) else { return nil }
    let text = takePage(from: &rest)
    let hasMore = rest.has(0)
    return Page(text: hasMore ? text + footer : text, hasMore: hasMore)
  }

  // MARK: Laying out

  private static func text(_ told: [Passage], _ question: [Passage]) -> String {
    var text = ""
    for (index, passage) in told.enumerated() {
      if index > 0 { text += "\n" }
      add(passage, to: &text)
    }
    for (index, passage) in question.enumerated() {
      if index > 0 || !told.isEmpty { text += "\n" }
      add(passage, to: &text)
    }
    return text
  }

  /// A passage in a line, and under it what it says in a second language.
  static func line(_ passage: Passage) -> String {
    var line = ""
    add(passage, to: &line)
    return line
  }

  private static func add(_ passage: Passage, to text: inout String) {
    let lead = if case .option(let number) = passage.role { "\(number) " } else { "- " }
    add(passage.text, passage.role, lead: lead, to: &text)
    guard let second = passage.second else { return }
    text += "\n"
    add(second.text, passage.role, lead: "  ", to: &text)
  }

  /// Adds the words of a passage; what stands in a list has something before it.
  private static func add(
    _ words: String, _ role: Passage.Role, lead: String, to text: inout String
  ) {
    switch role {
    case .title, .heading, .paragraph, .aside, .meaning: text += words
    case .bullet, .option:
      text += lead
      text += words
    case .rule:
      text += "---"
      guard !words.isEmpty else { return }
      text += " "
      text += words
      text += " ---"
    }
  }

  // MARK: Dividing

  /// Takes the fragments of one page off the front.
  private func takePage(from rest: inout Fragments) -> String {
    while true {
      let (count, isAll) = fitting(&rest)
      guard count > 0 else {
        // Larger than a page by itself.
        guard rest.has(0) else { return "" }
        let words = rest[0].words
        rest.replaceFirst(by: words.count > 1 ? words : rest[0].characters)
        continue
      }
      let end = isAll ? count : bestEnd(of: rest, atMost: count)
      let text = rest.joined(end)
      rest.removeFirst(end)
      return text
    }
  }

  /// How many fragments fit on a page, and whether these are all.
  private func fitting(_ rest: inout Fragments) -> (count: Int, isAll: Bool) {
    let footer = footer
    var text = ""
    var count = 0
    while rest.has(count) {
      let fragment = rest[count]
      if count > 0 { text += fragment.separator }
      text += fragment.text
      if !rest.has(count + 1), budget.holds(text) { return (count + 1, true) }
      guard budget.holds(text, above: footer) else { break }
      count += 1
    }
    return (count, false)
  }

  /// Where a page had best end: at the strongest break of its second half, the last of these.
  ///
  /// A question is taken over to the next page whole, however little is left before it.
  private func bestEnd(of rest: Fragments, atMost limit: Int) -> Int {
    let ends = 1...limit
    if let question = ends.last(where: { rest[$0].precededBy == .question }) { return question }
    let half = rest.length(limit) / 2
    var best = limit
    for end in ends.reversed() where rest[end].precededBy > rest[best].precededBy {
      guard rest.length(end) >= half else { break }
      best = end
    }
    return best
  }
}
