/// The erasure of a session, as the end of a batch.
package struct Erasure: Hashable, Sendable {
  package let key: SessionKey
  package let exchange: Exchange?
  package let optsOut: Bool?

  /// The erasure of a session.
  ///
  /// - Parameters:
  ///   - key: The session.
  ///   - exchange: The message that asked for it and the reply, when it came through a gateway. They
  ///     are kept after the session is gone, so the reply must not say anything personal.
  ///   - optsOut: As in ``Turn``.
  package init(of key: SessionKey, exchange: Exchange? = nil, optsOut: Bool? = nil) {
    self.key = key
    self.exchange = exchange
    self.optsOut = optsOut
  }
}

/// What finishing the erasures has shown.
package struct ErasureReport: Hashable, Sendable {
  /// How many erasures were finished; an expiry of many sessions counts as one.
  package let erasures: Int
  /// How many samples of the erased text were looked for in the store's files.
  ///
  /// None after a crash, because samples live only in memory.
  package let samples: Int
  /// How many of the samples are still in the files, though in no session that is kept.
  package let found: Int
}
