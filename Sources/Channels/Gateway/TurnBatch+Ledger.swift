import SessionStore

/// Messages that come again.
extension TurnBatch {
  /// Gives a message that comes again what it was given before.
  ///
  /// - Parameter message: The message.
  /// - Returns: False when it is a new one, and where nobody looks.
  mutating func takeAgain(_ message: Message) -> Bool {
    guard let ledger, let id = message.id else { return false }
    let digest = SipHash.digest(of: message.text)
    do throws(StoreError) {
      guard let answer = try earlier(message, id, digest, in: ledger) else { return false }
      answers.append(answer)
    } catch {
      answers.append(Self.refusal(after: error))
    }
    return true
  }

  private mutating func earlier(
    _ message: Message, _ id: String, _ digest: [UInt8], in ledger: any TurnKeeping
  ) throws(StoreError) -> Answered? {
    if let earlier = ids[ByteKey(id, of: ByteKey(message.sender))] {
      guard earlier.digest == digest else { return .refused(.reusedID) }
      guard case .said(let said, _) = answers[earlier.index] else { return nil }
      if pending.contains(earlier.index) { pending.append(answers.count) }
      return .said(said, isRepeated: true)
    }
    switch try ledger.earlier(
      gateway: Switchboard.gateway, sender: message.sender, id: id, digest: digest)
    {
    case .fresh: return nil
    case .replied(let bytes): return .said(Said(kept: bytes), isRepeated: true)
    case .reusedID: return .refused(.reusedID)
    case .gone: return .said(.gone, isRepeated: true)
    }
  }
}
