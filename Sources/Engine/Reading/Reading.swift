package import Dialog

/// What a typed message means as an answer to one question.
package enum Reading: Equatable, Sendable {
  /// One meaning, beyond doubt.
  case understood(Value)
  /// Meanings to ask back about, the likeliest first; never empty. A typing mistake ends here too:
  /// it is asked, never assumed.
  case unclear([Value])
  case notUnderstood(Misunderstanding)
}

/// Why a message is no answer to the question.
package enum Misunderstanding: Hashable, Sendable {
  /// Nothing of the question resembles it.
  case noMatch
  /// There is no option with that number; `highest` is the last there is.
  case noSuchNumber(Int, highest: Int)
  /// Several options were named where one can hold.
  case severalWhereOne
  /// "None of these" was named together with something else.
  case noneWithOthers
  case notADate
  /// The calendar has no such day: 31 April.
  case noSuchDay
  /// Two digits for the year, or a year outside 1900 to 2100.
  case yearUnclear
  /// The question expects a day from today on.
  case dayIsPast
  /// The question expects a day up to today.
  case dayIsAhead
  case notAPostcode
  case notANumber
  /// More characters than are kept; nothing is cut silently.
  case tooLong(count: Int, limit: Int)
  /// Nothing but spaces or characters that were removed.
  case empty
}
