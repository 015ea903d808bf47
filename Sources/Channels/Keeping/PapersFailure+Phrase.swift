import Speech

extension PapersFailure {
  /// The sentence that says why.
  var phrase: PhraseName {
    switch self {
    case .exists: .reasonThere
    case .full: .reasonFull
    case .readOnly: .reasonReadOnly
    case .other: .reasonOther
    }
  }
}
