/// The fragments of a reply from its beginning, divided only as far as somebody looks.
///
/// A plan has many pages, and whoever reads the first may never ask for the second.
struct Fragments {
  private let passages: [Passage]
  /// The place of the first passage of what is asked.
  private let question: Int
  private let budget: PageBudget
  private var next = 0
  private var made: ArraySlice<Fragment> = []

  /// The fragments of what is told and what is asked after it.
  init(told: [Passage], question: [Passage], budget: PageBudget) {
    passages = told + question
    self.question = told.count
    self.budget = budget
  }

  /// Whether there are more than a number of fragments left.
  mutating func has(_ index: Int) -> Bool {
    while made.count <= index, next < passages.count { divideNext() }
    return index < made.count
  }

  /// The fragment at a place that it has.
  subscript(index: Int) -> Fragment {
    made[made.startIndex + index]
  }

  /// Takes fragments off the front.
  mutating func removeFirst(_ count: Int) {
    made.removeFirst(count)
  }

  /// Puts smaller fragments in the place of the first.
  mutating func replaceFirst(by smaller: [Fragment]) {
    made.replaceSubrange(made.startIndex...made.startIndex, with: smaller)
  }

  /// How many bytes the first fragments have as one text.
  func length(_ count: Int) -> Int {
    made.prefix(count).dropFirst().reduce(made.first?.text.utf8.count ?? 0) {
      $0 + $1.separator.utf8.count + $1.text.utf8.count
    }
  }

  /// The first fragments as one text.
  func joined(_ count: Int) -> String {
    var text = made.first?.text ?? ""
    text.reserveCapacity(length(count))
    for fragment in made.prefix(count).dropFirst() {
      text += fragment.separator
      text += fragment.text
    }
    return text
  }

  private mutating func divideNext() {
    let passage = passages[next]
    var strength: Fragment.Break =
      next == question
      ? .question
      : next == 0 ? .passage : Self.strength(between: passages[next - 1].role, and: passage.role)
    let text = PagedText.line(passage)
    let lines =
      text.isOneLine
      ? [text[...]] : text.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init)
    for line in lines where !line.isEmpty {
      made += Fragment.sentences(of: budget.spelled(String(line)), precededBy: strength)
      strength = .line
    }
    next += 1
  }

  /// How well two passages can stand on two pages.
  private static func strength(
    between before: Passage.Role, and after: Passage.Role
  ) -> Fragment.Break {
    switch (before, after) {
    // A heading stays with what it is the heading of.
    case (.heading, _), (.title, _): .word
    case (.bullet, .bullet), (.option, .option), (_, .meaning): .line
    // A list stays with the words before it, and a hint with its list.
    case (_, .bullet), (_, .option), (.option, _): .sentence
    case (.paragraph, _), (.aside, _), (.bullet, _), (.rule, _), (.meaning, _): .passage
    }
  }
}

extension String {
  fileprivate var isOneLine: Bool {
    var text = self
    return text.withUTF8 { bytes in !bytes.contains(UInt8(ascii: "\n")) }
  }
}
