/// What a switchboard does for its store now and then.
extension Switchboard {
  /// Wipes what was erased from the store's files, and erases what is past its time; to be called after
  /// every batch.
  ///
  /// When something is wiped the whole database is written anew, which may take a while. So that waits for a
  /// moment when nobody writes, but not for long.
  ///
  /// - Parameter isIdle: Whether no message waits.
  package func tidy(isIdle: Bool) {
    // What could not be kept is told now: the next message may be long in coming.
    if isIdle { settle() }
    tidy(at: latest, isIdle ? .idle : .midst)
  }

  /// Does the same before the store is closed.
  ///
  /// - Parameter isBrief: Whether the program is soon started again, so that what failed can wait.
  func tidyAtEnd(isBrief: Bool) {
    settle()
    tidy(at: clock.now(), isBrief ? .idle : .end)
  }

  private func tidy(at now: Int, _ occasion: Upkeep.Occasion) {
    guard upkeep.isDue(at: now, occasion) else { return }
    settle()
    if upkeep.tidy(store, at: now, occasion) { recent.forget() }
  }
}
