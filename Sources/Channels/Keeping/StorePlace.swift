/// Where kept conversations are.
package enum StorePlace {
  /// The store's directory.
  ///
  /// `--store`, then `ADVISOR_STORE`, then `$XDG_STATE_HOME/advisor`, then `~/.local/state/advisor`.
  /// Relative values of `XDG_STATE_HOME` are ignored, as its specification says.
  ///
  /// - Parameters:
  ///   - option: The value of `--store`.
  ///   - variable: Looks up an environment variable.
  /// - Returns: A path, or nil when there is no home.
  package static func directory(
    option: String?, variable: (String) -> String? = Environment.value
  ) -> String? {
    if let option { return option }
    if let named = variable("ADVISOR_STORE"), !named.isEmpty { return named }
    if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/advisor" }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/state/advisor"
  }
}
