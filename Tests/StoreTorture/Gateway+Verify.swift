import SessionStore

extension Gateway {
  /// Opens the store and holds every session in it against what was said.
  ///
  /// A message that still waits for its reply may have been kept or not.
  func verify() {
    do {
      let store = try Store(at: directory, create: true, now: Clock.now)
      for sender in senders {
        let key = SessionKey.sender(gateway: "torture", address: sender.address)
        let kept = try store.transcript(of: key).map { record in
          switch record.content {
          case .sound(let bytes): String(decoding: bytes, as: UTF8.self)
          case .damaged: "damaged"
          }
        }
        let state = try store.session(key)?.state
        judge(kept, state: state, of: sender)
      }
      try store.close()
      let findings = try Store.audit(at: directory, now: Clock.now)
      if !findings.isEmpty { tally.broken += 1 }
    } catch {
      say("cannot read the store: \(error)")
      tally.broken += 1
    }
    tally.residue += Residue.count(of: senders.flatMap(\.erased), in: directory)
  }

  private func judge(_ kept: [String], state: [UInt8]?, of sender: Sender) {
    var talk = Talk()
    for text in kept { talk.hear(text) }
    let isConsistent = kept.isEmpty ? state == nil : state == Array(talk.words.utf8)
    if !isConsistent { tally.broken += 1 }
    // An erasure that waits for its reply may have been done.
    if sender.waiting?.text == Talk.erase, kept.isEmpty { return }
    let answered =
      sender.waiting == nil || sender.waiting?.text == Talk.erase
      ? sender.said.count : sender.said.count - 1
    if kept.count < answered { tally.lost += answered - kept.count }
    if kept.count > sender.said.count { tally.doubled += kept.count - sender.said.count }
    if !sender.said.starts(with: kept), kept.count <= sender.said.count { tally.differing += 1 }
  }
}
