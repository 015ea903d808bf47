/// The code of a language as systems and people write it, in one form: `fa`, `pa-Arab`, `zh-Hans`.
package struct LanguageTag: Hashable, Sendable {
  package let text: String

  /// Reads `fa_IR.UTF-8@x`, `pa-Arab`, `zh_hans`; nil for what names no language, such as `C`.
  package init?(_ written: String) {
    let name = written.prefix { $0 != "." && $0 != "@" }
    var parts = name.split(omittingEmptySubsequences: false) { $0 == "_" || $0 == "-" }
      .map(String.init)
    guard let first = parts.first, (2...3).contains(first.count),
      parts.allSatisfy({ part in
        (2...8).contains(part.count)
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      })
    else { return nil }
    parts[0] = first.lowercased()
    for index in parts.indices.dropFirst() {
      let part = parts[index]
      parts[index] = part.count == 4 ? part.capitalizedFirst : part.uppercased()
    }
    text = parts.joined(separator: "-")
  }

  /// The language without script and country.
  var primary: String { String(text.prefix { $0 != "-" }) }

  /// The script that it names; nil when it names none.
  var script: String? {
    text.split(separator: "-").dropFirst().first { $0.count == 4 }.map(String.init)
  }

  /// The tag under its usual name.
  private var usual: String { LanguageTable.aliases[text] ?? text }

  /// The language offered that somebody who asked for this one can read.
  ///
  /// The tag itself, then shorter ones (RFC 4647, lookup), then the language that its speakers read;
  /// never one in another script, which they may not be able to read at all.
  ///
  /// - Parameter offered: The codes of the languages there are.
  /// - Returns: One of them.
  package func best(among offered: [String]) -> String? {
    let wanted = Language(usual)
    let known = offered.map { (code: $0, tag: LanguageTag($0)?.usual ?? $0) }
    var candidate = usual
    while true {
      if let found = known.first(where: { $0.tag == candidate }),
        wanted.script == nil || Language(found.tag).script == wanted.script
      {
        return found.code
      }
      if let hyphen = candidate.lastIndex(of: "-") {
        candidate = String(candidate[..<hyphen])
        candidate = LanguageTable.aliases[candidate] ?? candidate
      } else if let parent = LanguageTable.parents[candidate] {
        candidate = parent
      } else {
        return nil
      }
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst().lowercased()
  }
}
