/// What stands on the command line after the verb: words, and options with a value each.
struct Options {
  /// The words that belong to no option.
  private(set) var words: [String] = []
  private var values: [String: String] = [:]

  /// Arguments in order; every option takes a value.
  init(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let word = rest.popFirst() {
      if word.hasPrefix("--") {
        values[String(word.dropFirst(2))] = rest.popFirst() ?? ""
      } else {
        words.append(word)
      }
    }
  }

  /// The value of an option; nil when it was not given.
  subscript(_ name: String) -> String? { values[name] }

  /// Returns the number at a place among the words.
  func number(_ place: Int, otherwise: Int) -> Int {
    words.indices.contains(place) ? Int(words[place]) ?? otherwise : otherwise
  }

  /// The seed of the run.
  var seed: UInt64 { self["seed"].flatMap { UInt64($0) } ?? 1 }
}
