/// What tells who writes: a store, or a connection beside it.
package protocol CorrespondentReading: AnyObject {
  /// Runs `body` with its reads, which cost less together than each for itself.
  func reading(_ body: () -> Void) throws(StoreError)
  /// Returns what is known of somebody who writes.
  func correspondent(_ key: SessionKey) throws(StoreError) -> Correspondent
}

/// What keeps the turns of people who write through a gateway: a ``Store``, or a ``MemoryStore`` that
/// forgets everything when the program ends.
///
/// The promises are those of ``Store``'s methods of the same names.
package protocol TurnKeeping: CorrespondentReading {
  /// Returns a mark that is another one once anybody else has written, as far as the reads see it that
  /// are made together with it.
  func foreignMark() throws(StoreError) -> Int
  /// Returns what may be asked from another thread while a commit is under way; nil when nothing may.
  func besideReader() throws(StoreError) -> (any CorrespondentReading)?
  /// Returns what is known of a gateway's message.
  func earlier(
    gateway: String, sender: String, id: String, digest: [UInt8]
  ) throws(StoreError) -> Earlier
  /// Keeps a batch of turns, all of them or none.
  func commit(
    _ turns: [Turn], erasing erasure: Erasure?, now: Int, ifStill mark: Int?
  ) throws(StoreError) -> Committed
  /// Erases what is past its time.
  func expire(now: Int) throws(StoreError) -> Int
  /// Makes sure that nothing is left of what was erased.
  func finishErasures(patience: Patience) throws(StoreError) -> ErasureReport
  /// Whether that is due.
  func hasUnfinishedErasures() throws(StoreError) -> Bool
  /// Has done beside the turns what would hold them up later.
  func bringInLog()
  /// Why that does not succeed, when it has not for a while.
  var logTrouble: StoreError? { get }
  /// Ends the keeping.
  func close() throws(StoreError)
  /// Ends the keeping in a program that is soon started again.
  func closeBriefly() throws(StoreError)
}

extension Store: TurnKeeping {}
