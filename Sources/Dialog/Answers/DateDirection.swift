/// Where the dates of a question are expected to lie.
///
/// "3 March" asked of a past event is the last one; asked of a coming one, the next; where either
/// may be meant, the person is asked.
package enum DateDirection: Sendable {
  case past
  case future
  case either
}
