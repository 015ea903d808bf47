/// A piece of a PO file.
enum POToken {
  enum Keyword: CaseIterable {
    case context
    case id
    case plural
    case string

    private var name: StaticString {
      switch self {
      case .context: "msgctxt"
      case .id: "msgid"
      case .plural: "msgid_plural"
      case .string: "msgstr"
      }
    }

    /// Whether it is what some bytes say; a file has thousands, so no string is made of them.
    func isWritten(_ word: ArraySlice<UInt8>) -> Bool {
      name.withUTF8Buffer { $0.elementsEqual(word) }
    }
  }

  enum Comment {
    case translator
    case note
    case reference
    case flags
  }

  /// What a line's mark says of the messages on it.
  enum Mark {
    case current
    /// `#|`
    case previous
    /// `#~`
    case obsolete
    /// `#~|`
    case obsoletePrevious

    var isPrevious: Bool {
      switch self {
      case .previous, .obsoletePrevious: true
      case .current, .obsolete: false
      }
    }

    var isObsolete: Bool {
      switch self {
      case .obsolete, .obsoletePrevious: true
      case .current, .previous: false
      }
    }
  }

  case comment(Comment, String)
  case keyword(Keyword)
  /// `[2]`
  case index(Int)
  case text(String)
  case end
}
