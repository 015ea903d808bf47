/// What translators get.
extension DialogGraph {
  /// Everything of the dialog and of what all dialogs share that has words in it, each once, in the
  /// order of the conversation.
  package var translationUnits: [TranslationUnit] {
    var units: [TranslationUnit] = []
    var seen: Set<[String]> = []
    var traversal = UnitTraversal(self) { unit in
      if seen.insert([unit.key, unit.english]).inserted { units.append(unit) }
      return nil
    }
    _ = traversal.run()
    return units
  }

  /// A text as authors and translators write it, its holes by name.
  package func source(of text: Text) -> String {
    text.segments.reduce(into: "") { words, segment in
      switch segment {
      case .plain(let piece): words += piece.bracesDoubled
      case .hole(let hole): words += "{\(name(of: hole))}"
      }
    }
  }

  func name(of hole: Text.Hole) -> String {
    switch hole {
    case .answer(let question): questions[question].name
    case .when(let question): questions[question].name + ".when"
    case .part(let part): parts[part].name
    case .letter(let letter): letters[letter].name
    case .today: "today"
    case .parameter(let parameter): parameter
    }
  }
}

extension String {
  /// The text as it stands between placeholders.
  fileprivate var bracesDoubled: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      return self
    }
    return reduce(into: "") { $0 += $1 == "{" || $1 == "}" ? "\($1)\($1)" : "\($1)" }
  }
}
