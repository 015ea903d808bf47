/// The languages that somebody wants, before it is known which there are.
package enum LanguageWish {
  /// The locale variables of the environment, strongest first, as POSIX and gettext rank them.
  package static let variables = ["LC_ALL", "LC_MESSAGES", "LANG"]

  /// The language that the environment asks for.
  ///
  /// - Parameters:
  ///   - offered: The codes of the languages there are.
  ///   - value: The value of a variable.
  /// - Returns: One of them; nil when the environment says nothing, or nothing that can be met.
  package static func language(
    among offered: [String], environment value: (String) -> String?
  ) -> String? {
    let locale = variables.lazy.compactMap(value).first { !$0.isEmpty }
    guard let locale, LanguageTag(locale) != nil else { return nil }
    let list = value("LANGUAGE").flatMap { $0.isEmpty ? nil : $0 } ?? locale
    return list.split(separator: ":").lazy
      .compactMap { LanguageTag(String($0))?.best(among: offered) }.first
  }

  /// The languages that an option names: `fa`, or `fa,en` for two at once.
  ///
  /// - Parameters:
  ///   - text: The option's value.
  ///   - offered: The codes of the languages there are.
  /// - Returns: One or two of them; nil when one is not to be had, or there are more.
  package static func languages(_ text: String, among offered: [String]) -> [String]? {
    let wanted = text.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(wanted.count) else { return nil }
    let found = wanted.compactMap { LanguageTag(String($0))?.best(among: offered) }
    guard found.count == wanted.count, Set(found).count == found.count else { return nil }
    return found
  }
}
