import Engine
import Speech

/// A word that means the same at every number that can be texted.
///
/// A message is one of them only when it is nothing else: "STOP please" is an answer like any other.
enum SMSWord: Hashable, Sendable {
  case stop
  case start
  case help
  case erase

  /// The words, folded.
  struct Reader: Sendable {
    private let always: [String: SMSWord]
    /// Words that mean START to somebody who has stopped, and something else to everybody else.
    private let afterStop: Set<String>

    /// A reader of the words of each language that the sender may use.
    init(_ vocabularies: [Vocabulary]) {
      var words: [String: SMSWord] = [:]
      let all: [(PhraseName, SMSWord)] = [
        (.textingErase, .erase), (.textingHelp, .help), (.textingStart, .start),
        (.textingStop, .stop),
      ]
      for (phrase, word) in all {
        for text in vocabularies.flatMap({ $0.words(phrase) }) { words[text.folded] = word }
      }
      always = words
      afterStop = Set(
        vocabularies.flatMap { $0.words(.textingStartAgain) }.map(\.folded))
    }

    /// The word that a message is; nil for any other message.
    func read(_ text: String, hasStopped: Bool) -> SMSWord? {
      let folded = text.folded
      if hasStopped, afterStop.contains(folded) { return .start }
      return always[folded]
    }
  }
}
