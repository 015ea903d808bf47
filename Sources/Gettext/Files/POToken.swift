/// A piece of a PO file.
enum POToken {
  enum Keyword: String {
    case context = "msgctxt"
    case id = "msgid"
    case plural = "msgid_plural"
    case string = "msgstr"
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
