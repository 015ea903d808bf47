/// Something wrong in a file: where, what, and what to do about it.
package struct Finding: Hashable, Sendable {
  /// How much it matters.
  package enum Severity: String, CaseIterable, Sendable {
    /// The dialog cannot be used.
    case error
    /// The dialog works, but somebody should look.
    case warning
    /// Good to know; nothing need be done.
    case note

    /// So many of it, in words: "1 error", "2 notes".
    package func counted(_ count: Int) -> String {
      "\(count) \(rawValue)\(count == 1 ? "" : "s")"
    }
  }

  package let severity: Severity
  package let code: Code
  package let place: Place
  /// What is wrong, without a capital or a full stop.
  package let message: String
  /// What to do about it, without a capital or a full stop.
  package let remedy: String

  /// A finding; an error unless said otherwise.
  package init(
    _ code: Code, at place: Place, _ message: String, remedy: String, severity: Severity = .error
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.message = message
    self.remedy = remedy
  }
}

extension Finding {
  /// The stable name of a kind of finding, as it stands in brackets: `unknown-entry`.
  ///
  /// An open set: every module names its own codes.
  package struct Code: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// A position in a file, counted from 1.
  package struct Place: Hashable, Comparable, Sendable {
    /// The file's path as the user would type it.
    package let path: String
    package let line: Int
    /// In characters, not bytes.
    package let column: Int

    /// A position; line 1, column 1 stands for the file as a whole.
    package init(path: String, line: Int = 1, column: Int = 1) {
      self.path = path
      self.line = line
      self.column = column
    }

    package static func < (left: Place, right: Place) -> Bool {
      (left.path, left.line, left.column) < (right.path, right.line, right.column)
    }
  }
}

extension Finding: CustomStringConvertible {
  /// One line in the form of a compiler's.
  ///
  /// `Dialogs/politicians/detention.dialog:14:9: error[unknown-entry]: no entry is named 'centr';
  /// did you mean 'centre'?`
  package var description: String {
    "\(place.path):\(place.line):\(place.column): \(severity.rawValue)[\(code.rawValue)]: "
      + "\(message); \(remedy)"
  }
}
