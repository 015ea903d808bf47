import TestSupport

/// A small dialog made up by chance, sound by its making.
///
/// Its questions stand in a row, with routes that leap ahead, so that each can read those before it.
struct RandomDialog {
  private(set) var text = ""
  private var random: SeededGenerator
  /// Conditions of one comparison each that can be read so far.
  private var comparisons: [String] = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    let count = Int.random(in: 2...4, using: &random)
    for number in 0..<count { addQuestion(number, of: count) }
    for number in 0..<2 {
      text += "# rule r\(number)\n@ if \(condition())\n\n"
    }
    for number in 0..<4 {
      text +=
        "# step s\(number)\n@ title Step \(number)\n@ when "
        + ["today", "this-week", "next", "later"][number] + "\n@ if \(condition())\nDo it.\n\n"
        + "? \(condition())\nDo that too.\n\n"
    }
    for number in 0..<2 {
      text += "# letter l\(number)\n@ title Letter \(number)\n@ if \(condition())\nHello.\n\n"
    }
  }

  private func name(_ number: Int) -> String { number == 0 ? "first" : "q\(number)" }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func condition() -> String {
    guard let one = comparisons.randomElement(using: &random) else { return "first is answered" }
    let plain = chance(30) ? "not \(one)" : one
    guard chance(50), let other = comparisons.randomElement(using: &random) else { return plain }
    return plain + (chance(50) ? " and " : " or ") + other
  }

  private mutating func addQuestion(_ number: Int, of count: Int) {
    let name = name(number)
    text += "# ask \(name)\n@ title Question \(number)\n"
    let kind =
      ["choice", "choice", "many", "line", "postcode", "date", "number"]
      .randomElement(using: &random) ?? "choice"
    text += "@ type \(kind)\n"
    if number > 0, chance(40) { text += "@ if \(condition())\n" }
    text += "What is it?\n\n"
    if number > 0, chance(40) { text += "? \(condition())\nTell me.\n\n" }
    var own = ["\(name) is answered", "\(name) is unknown", "\(name) is declined"]
    switch kind {
    case "choice", "line":
      text += "- a: Apple\n\n"
      if number > 0, chance(50) { text += "? \(condition())\n" }
      text += "- b: Banana\n\n- c: Cherry\n"
      own += [
        "\(name) is a", "\(name) is b", "\(name) is one of a, c", "\(name) is one of b, unknown",
      ]
    case "many":
      text += "- a: Apple\n\n"
      if number > 0, chance(50) { text += "? \(condition())\n" }
      text += "- b: Banana\n\n- none: Nothing\n"
      own += [
        "\(name) includes a", "\(name) includes b", "\(name) includes none",
        "\(name).count > 1", "\(name).count = 1",
      ]
    case "postcode":
      own += ["\(name).nation is scotland", "\(name).nation is one of wales, england"]
    case "date": own += ["\(name).days-ago > 2", "\(name).days-away < 3", "\(name).days-away = 0"]
    default: own += ["\(name) > 1", "\(name) <= 1", "\(name) = 3"]
    }
    // Few comparisons of each, so that some answers make no difference.
    comparisons += own.shuffled(using: &random).prefix(2)
    text += "\n"
    let later = (number + 1..<count).map { self.name($0) } + ["plan"]
    if chance(40), let target = later.randomElement(using: &random) {
      text += "-> \(target) if \(condition())\n"
    }
    text += "-> \(later[0])\n\n"
  }
}
