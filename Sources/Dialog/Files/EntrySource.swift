/// An entry as it stands in a file, before names are resolved.
struct EntrySource: Sendable {
  var kind: Word
  var name: Word
  /// The index of the file.
  var file: Int
  var properties: [PropertySource] = []
  var paragraphs: [ParagraphSource] = []
  var options: [OptionSource] = []
  var routes: [RouteSource] = []
}

/// A line `@ key value`.
struct PropertySource {
  var key: Word
  var value: Word
  var guarded: GuardSource
}

/// A paragraph, bullet or explanation.
struct ParagraphSource {
  var role: Paragraph.Role
  var text: TextSource
  var guarded: GuardSource
  var mark: Mark
}

/// A line `- name: Label | also, typed`.
struct OptionSource {
  var name: Word
  var label: TextSource
  var words: [String]
  var guarded: GuardSource
}

/// A line `-> entry if condition`.
struct RouteSource {
  var target: Word
  var condition: ConditionSource?
}

/// What a `?` line said of the thing below it.
enum GuardSource: Sendable {
  case none
  case when(ConditionSource, Mark)
  case otherwise(Mark)
  /// A condition that could not be read; it was reported there.
  case broken
}

/// Text with its placeholders found but not resolved.
struct TextSource {
  enum Segment {
    case plain(String)
    case hole(Word)
  }

  var segments: [Segment] = []
  var mark: Mark

  var isEmpty: Bool { segments.isEmpty }

  /// The text without any placeholder, or nil when there is one.
  var plain: String? {
    var text = ""
    for segment in segments {
      switch segment {
      case .plain(let piece): text += piece
      case .hole: return nil
      }
    }
    return text
  }
}

/// A condition with its names not resolved.
indirect enum ConditionSource: Sendable {
  /// What is compared: a question, or a facet of one.
  struct Subject {
    var name: Word
    var facet: Word?
  }

  case rule(Word)
  case isOne(Subject, of: [Word])
  case includes(Subject, Word)
  case answered(Subject)
  case compare(Subject, Comparison, Word)
  case not(ConditionSource)
  case all([ConditionSource])
  case any([ConditionSource])
}
