/// How the program is called again, as somebody can type it into a shell.
package struct ProgramCall: Hashable, Sendable {
  /// What it is called by.
  package let program: String
  /// The options that it needs to find the same things again, as words.
  package let options: [String]

  /// A call with options.
  package init(program: String = "advisor", options: [String] = []) {
    self.program = program
    self.options = options
  }

  /// A call by the word that the program was started with.
  ///
  /// A path stays a path, because the name alone is only found in the folders of the shell. What
  /// `swift run` starts is called by that again, because nobody typed the path in its build folder.
  ///
  /// - Parameters:
  ///   - argument: The word that started it, such as `advisor` or `/opt/advisor/bin/advisor`.
  ///   - options: As in ``init(program:options:)``.
  package init(startedAs argument: String, options: [String]) {
    let isBuilt = argument.hasPrefix("/") && argument.contains("/.build/")
    self.init(
      program: isBuilt ? "swift run advisor" : argument.isEmpty ? "advisor" : argument.shellQuoted,
      options: options)
  }

  /// The line to type.
  ///
  /// - Parameter words: What is asked for; it stands before the options.
  /// - Returns: Words a shell takes as they are.
  package func line(_ words: String...) -> String {
    ([program] + (words + options).map(\.shellQuoted)).joined(separator: " ")
  }
}

extension String {
  /// The text as one word of a shell's command line.
  fileprivate var shellQuoted: String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"):
        true
      default: false
      }
    }
    return isPlain && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
