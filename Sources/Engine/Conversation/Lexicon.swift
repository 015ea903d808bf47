import Dialog
import Findings

/// The words that people type, in the language or languages of a conversation.
///
/// All of them are data of the dialog: the engine itself knows no word of any language.
package struct Lexicon: Sendable {
  let commands: CommandReader
  /// By question.
  let options: [[ReadableOption]]
  let yesNo: [ReadableOption]
  let unknown: Set<String>
  let declined: Set<String>
  /// What stands between several choices.
  let separators: Set<String>
  let noneOfThese: ReadableOption
  let finish: ReadableOption
  let nothingChanged: ReadableOption
  let dates: DateVocabulary

  /// The words of a dialog in several languages, the person's first; what is missing is added to
  /// `findings`.
  init(_ dialogs: [DialogGraph], findings: inout [Finding]) {
    var source = WordSource(dialogs: dialogs)
    options = source.options()
    yesNo = source.yesNo()
    unknown = Set(source.words("answer-unknown").map(\.folded))
    declined = Set(source.words("answer-declined").map(\.folded))
    separators = ChoiceReader.separators(source.words("word-and"))
    noneOfThese = source.option("none-of-these", named: DialogGraph.BuiltIn.nothing)
    finish = source.option("letters-finish", named: DialogGraph.BuiltIn.finish)
    nothingChanged = source.option("changes-nothing", named: DialogGraph.BuiltIn.nothing)
    dates = DateVocabulary(source.dates())
    commands = CommandReader(words: source.commandWords(), answers: source.answersOfFirst())
    // Those of a translation are looked for where it is checked, and keep nobody from talking.
    if dialogs.count == 1 {
      source.findCollisions(commands: commands, unknown: unknown, declined: declined)
    }
    findings += source.findings
  }
}
