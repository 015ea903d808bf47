/// What somebody answered to one question.
package enum Value: Hashable, Sendable {
  /// "I don't know". It counts as asked, never as answered.
  case unknown
  /// "I'd rather not say", which is also what `skip` means. It counts as asked, never as answered.
  case declined
  /// One option, by name.
  case choice(String)
  /// Several options, by name, in the order of the question; empty when none of them holds.
  case choices([String])
  /// A name, a reference or the person's own words, as typed.
  case text(String)
  case postcode(Postcode)
  case date(PartialDate)
  case number(Int)

  /// Whether somebody gave an answer, as opposed to not knowing or not saying.
  package var isAnswer: Bool {
    switch self {
    case .unknown, .declined: false
    case .choice, .choices, .text, .postcode, .date, .number: true
    }
  }
}
