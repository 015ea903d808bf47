/// Which way from today the date that a question asks for lies.
///
/// It decides what a date without a year means: "3 March" is the last one in answer to "when did
/// they refuse?", and the coming one in answer to "when is the hearing?".
package enum DateDirection: Hashable, Sendable {
  case past
  case future
  /// Nothing in the question says; a date without a year is asked back.
  case either
}
