import Dialog
import Findings

/// The words that people type, in the language or languages of a conversation.
///
/// All of them are data of the dialog: the engine itself knows no word of any language.
package final class Lexicon: Sendable {
  let commands: CommandReader
  /// By question, for all of its options.
  let readers: [ChoiceReader]
  let yesNo: ChoiceReader
  /// What means "I don't know" or "I'd rather not say", folded.
  let withheld: [String: Value]
  /// What means that there is nothing to say, folded.
  let nothing: Set<String>
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
    let yesNo = source.yesNo()
    withheld = source.withheld()
    nothing = Set(source.words("word-nothing").map(\.folded))
    let separators = ChoiceReader.separators(source.words("word-and"))
    self.yesNo = ChoiceReader(
      options: yesNo, allowsSeveral: false, takesOwnWords: false, separators: separators)
    readers = zip(dialogs[0].questions, source.options()).map { question, options in
      ChoiceReader(
        options: options, allowsSeveral: question.kind == .many,
        takesOwnWords: question.kind.takesOwnWords, separators: separators)
    }
    self.separators = separators
    noneOfThese = source.option("none-of-these", named: DialogGraph.BuiltIn.nothing)
    finish = source.option("letters-finish", named: DialogGraph.BuiltIn.finish)
    nothingChanged = source.option("changes-nothing", named: DialogGraph.BuiltIn.nothing)
    dates = DateVocabulary(source.dates())
    commands = CommandReader(words: source.commandWords(), answers: source.answersOfFirst())
    // Those of a translation are looked for where it is checked, and keep nobody from talking.
    if dialogs.count == 1 {
      source.findCollisions(commands: commands, withheld: withheld)
    }
    findings += source.findings
  }
}

extension Question.Kind {
  /// Whether what is no option is an answer too.
  fileprivate var takesOwnWords: Bool {
    switch self {
    case .line, .text: true
    case .choice, .many, .postcode, .date, .number: false
    }
  }
}
