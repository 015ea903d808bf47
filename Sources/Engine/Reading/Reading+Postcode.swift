package import Dialog

extension Reading {
  /// What a reading of a postcode means as an answer: a repaired one is asked back.
  package init(_ reading: PostcodeReading) {
    switch reading {
    case .postcode(let postcode): self = .understood(.postcode(postcode))
    case .proposal(let postcode): self = .unclear([.postcode(postcode)])
    case .none: self = .notUnderstood(.notAPostcode)
    }
  }
}
