import SessionStore

/// Messages of somebody whose conversation is damaged in the store.
extension TurnBatch {
  /// Says that nothing can be read, or erases it when that is asked for, so that the person can begin
  /// again; one ERASE is enough, for there is nothing left to lose.
  ///
  /// - Parameter message: The message.
  /// - Returns: As of ``take(_:)``.
  mutating func answerUnreadable(_ message: Message) -> Bool {
    switch responder.answerToUnreadable(message) {
    case .nothing:
      guard isCareful else { return false }
      answers.append(.said(.gone, isRepeated: false))
    case .explained(let said):
      guard isCareful else { return false }
      hasUnreadable = true
      answers.append(.said(said, isRepeated: false))
    case .erased(let said): erase(message, said)
    }
    return true
  }

  private mutating func erase(_ message: Message, _ said: Said) {
    let address = ByteKey(message.sender)
    let digest = SipHash.digest(of: message.text)
    let exchange = message.id.map {
      Exchange(
        gateway: Switchboard.gateway, sender: message.sender, id: $0, digest: digest,
        reply: said.bytes)
    }
    erasure = Erasure(
      of: .sender(gateway: Switchboard.gateway, address: message.sender), exchange: exchange)
    if isCareful, let id = message.id {
      ids[ByteKey(id, of: address)] = Earlier(digest: digest, index: answers.count)
    }
    pending.append(answers.count)
    answers.append(.said(said, isRepeated: false))
  }
}
