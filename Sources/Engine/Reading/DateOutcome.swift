import Dialog

/// What one interpretation of a typed text comes to.
enum DateOutcome {
  /// Dates that it can mean, the likeliest first; never empty. Only one that is certain need not
  /// be asked back.
  case dates([PartialDate], isCertain: Bool)
  case failure(Misunderstanding)

  /// One day or month beyond doubt, or no such day.
  static func certain(_ date: PartialDate?) -> DateOutcome {
    date.map { .dates([$0], isCertain: true) } ?? .failure(.noSuchDay)
  }

  /// Dates to ask back about.
  static func unclear(_ dates: [PartialDate?]) -> DateOutcome {
    var distinct: [PartialDate] = []
    for case let date? in dates where !distinct.contains(date) { distinct.append(date) }
    return distinct.isEmpty ? .failure(.noSuchDay) : .dates(distinct, isCertain: false)
  }

  /// The same dates, to ask back about.
  var unsure: DateOutcome {
    switch self {
    case .dates(let dates, _): .dates(dates, isCertain: false)
    case .failure: self
    }
  }

  /// One date beyond doubt, or several to ask back about.
  static func anyOf(_ dates: [PartialDate]) -> DateOutcome {
    dates.count == 1 ? .certain(dates[0]) : .unclear(dates)
  }
}
