import Dialog
import Engine
import Speech
private import Synchronization

/// The first pages of replies that read alike for many people, put into words once.
///
/// They hold nothing that somebody has written: only which of the dialog's own words are said.
final class CommonReplies: Sendable {
  /// So many are remembered before all are forgotten; each has one or two kilobytes.
  private static let most = 2_000

  private struct Key: Hashable {
    /// The dialog in its languages; the library keeps each for as long as the program runs.
    let script: ObjectIdentifier
    let channel: Message.Channel
    let standing: Response.Standing
    let events: [Event]
  }

  private struct Entry {
    /// Nil when the words rest on more than can be told.
    let basis: WordBasis?
    var pages: [WordBasis.Reading: Response.Page?] = [:]
  }

  private struct Kept {
    var entries: [Key: Entry] = [:]
    var count = 0
  }

  private let kept = Mutex(Kept())

  /// Returns what is said of events first.
  ///
  /// - Parameters:
  ///   - events: What happened.
  ///   - script: The dialog that is spoken.
  ///   - channel: The way it goes.
  ///   - standing: How the sender stands after the turn.
  ///   - sheet: The answers after it.
  ///   - write: Puts it into words; asked when nobody has been told the same yet.
  /// - Returns: The page; nil when there is nothing to say.
  func page(
    of events: [Event], in script: Script, by channel: Message.Channel,
    _ standing: Response.Standing, _ sheet: AnswerSheet, write: () -> Response.Page?
  ) -> Response.Page? {
    let key = Key(
      script: ObjectIdentifier(script), channel: channel, standing: standing, events: events)
    let (basis, reading, known) = kept.withLock { kept in
      let entry = kept.entries[key] ?? Entry(basis: WordBasis(of: events, in: script.dialog))
      let reading = entry.basis?.reading(by: sheet, in: script.dialog)
      return (entry.basis, reading, reading.flatMap { entry.pages[$0] })
    }
    if let known { return known }
    let page = write()
    if let reading {
      kept.withLock { kept in
        if kept.count >= Self.most { kept = Kept() }
        kept.entries[key, default: Entry(basis: basis)].pages[reading] = .some(page)
        kept.count += 1
      }
    }
    return page
  }
}
