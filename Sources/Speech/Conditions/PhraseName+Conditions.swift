import Dialog

extension Nation {
  var phrase: PhraseName {
    switch self {
    case .england: .nationEngland
    case .scotland: .nationScotland
    case .wales: .nationWales
    case .northernIreland: .nationNorthernIreland
    case .outsideUK: .nationOutsideUK
    case .unknown: .nationUnknown
    }
  }
}

extension Comparison {
  var phrase: PhraseName {
    switch self {
    case .less: .numberLess
    case .lessOrEqual: .numberAtMost
    case .equal: .numberExactly
    case .greaterOrEqual: .numberAtLeast
    case .greater: .numberMore
    }
  }
}

extension Condition.Measure {
  var phrase: PhraseName {
    switch self {
    case .value: .conditionNumber
    case .daysAway: .conditionDaysAway
    case .daysAgo: .conditionDaysAgo
    case .count: .conditionCount
    }
  }
}
