import SessionStore

/// One person who writes to the gateway, and everything that a reply to them must be.
struct Sender {
  /// A message and the reply that it must get.
  struct Expectation {
    let id: String
    let text: String
    var reply: String
  }

  /// The person's address.
  let address: String
  /// What was said in the session as it is now, answered or not.
  private(set) var said: [String] = []
  /// How many messages of the session as it is now were answered.
  private(set) var answered = 0
  /// The message that waits for its reply, and is sent again until it gets it.
  private(set) var waiting: Expectation?
  /// Every message that was answered.
  private(set) var past: [Expectation] = []
  /// Everything that was erased.
  private(set) var erased: [String] = []
  /// Everything that was written.
  private(set) var history = History()
  private var talk = Talk()
  private var serial = 0

  /// Somebody who has written nothing yet.
  init(_ address: String) {
    self.address = address
  }

  /// Writes a message, to be answered before the next.
  mutating func write(_ text: String) {
    serial += 1
    history.add("\(address)-\(serial)", text)
    if text == Talk.erase {
      waiting = Expectation(id: "\(address)-\(serial)", text: text, reply: Talk.erased)
    } else {
      talk.hear(text)
      said.append(text)
      waiting = Expectation(id: "\(address)-\(serial)", text: text, reply: talk.words)
    }
  }

  /// Notes that the waiting message got its reply.
  mutating func accept() {
    guard let message = waiting else { return }
    waiting = nil
    answered += 1
    if message.text == Talk.erase {
      erased += said
      (said, answered, talk) = ([], 0, Talk())
      for index in past.indices where past[index].text != Talk.erase {
        past[index].reply = Talk.gone
      }
    }
    past.append(message)
  }
}
