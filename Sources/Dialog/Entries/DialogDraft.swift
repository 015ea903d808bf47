/// A dialog that is being made: linked from its files, or put into another language.
///
/// Only here can anything of it be changed; what it comes to is a `DialogGraph`.
struct DialogDraft {
  var name: String
  var language = DialogGraph.english
  var untranslated = 0
  var title: Text
  var review = CalendarDay(number: 0)
  var chapters: [String] = []
  var start = 0
  var nodes: [Node] = []
  var questions: [Question] = []
  var steps: [Step] = []
  var letters: [Letter] = []
  var parts: [Part] = []
  var rules: [Condition] = []
  var ruleNames: [String] = []
  var rulePlaces: [Mark] = []
  var ruleTitles: [RuleTitle?] = []
  var phrases: [String: Phrase] = [:]
  var commands: [String: CommandWords] = [:]
  var sharedOptions: [String: [Option]] = [:]
  var questionIndex: [String: Int] = [:]
  var letterIndex: [String: Int] = [:]
  var fingerprint: UInt64 = 0
  var source: SourceText

  /// A draft without entries.
  init(name: String, title: Text, source: SourceText) {
    self.name = name
    self.title = title
    self.source = source
  }
}
