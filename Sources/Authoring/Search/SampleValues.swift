import Dialog

/// Answers of one question of which every comparison's both sides are some.
struct SampleValues {
  let dialog: DialogGraph
  let today: CalendarDay

  /// The values to try for a question that takes one answer, the most natural first.
  ///
  /// - Parameters:
  ///   - index: The question.
  ///   - comparisons: What the dialog compares it with.
  /// - Returns: The values, each with the option that it is, by index.
  func values(
    of index: Int, comparedBy comparisons: [Condition]
  ) -> [(value: Value, option: Int?)] {
    let question = dialog.questions[index]
    var values: [(value: Value, option: Int?)] = question.options.enumerated().map {
      (.choice($1.name), $0)
    }
    switch question.kind {
    case .choice, .many: break
    case .line, .text: values.append((.text("in their own words"), nil))
    case .postcode: values += Self.postcodes.map { (.postcode($0), nil) }
    case .date: values += dates(comparisons).map { (.date($0), nil) }
    case .number: values += numbers(comparisons).map { (.number($0), nil) }
    }
    return values + [(.unknown, nil), (.declined, nil)]
  }

  /// One of each nation, and one of a district on a border.
  private static let postcodes = [
    Postcode(outward: "TS18", inward: nil), Postcode(outward: "EH1", inward: nil),
    Postcode(outward: "CF24", inward: nil), Postcode(outward: "BT1", inward: nil),
    Postcode(outward: "JE2", inward: nil), Postcode(outward: "TD15", inward: nil),
  ]

  private func numbers(_ comparisons: [Condition]) -> [Int] {
    var numbers: Set<Int> = [0, 999_999_999]
    for case .compares(_, _, _, let constant) in comparisons {
      numbers.formUnion([constant - 1, constant, constant + 1])
    }
    return numbers.filter { (0...999_999_999).contains($0) }.sorted()
  }

  /// The days either side of each constant, far ones, and the months around all of them: for a
  /// month alone `days-away` and `days-ago` count from different days.
  private func dates(_ comparisons: [Condition]) -> [PartialDate] {
    var offsets: Set<Int> = [-1, 0, 1, -3_000, 3_000]
    for case .compares(_, let measure, _, let constant) in comparisons {
      let near = [constant - 1, constant, constant + 1]
      switch measure {
      case .daysAway: offsets.formUnion(near)
      case .daysAgo: offsets.formUnion(near.map { -$0 })
      case .value, .count: break
      }
    }
    let days = offsets.filter { abs($0) < 300_000 }.sorted { (abs($0), $0) < (abs($1), $1) }
      .map { PartialDate(today.advanced(by: $0)) }
    var months: [PartialDate] = []
    for day in days {
      for step in -1...1 {
        let number = day.year * 12 + day.month - 1 + step
        guard let month = PartialDate(year: number / 12, month: number % 12 + 1),
          !months.contains(month)
        else { continue }
        months.append(month)
      }
    }
    return days + months
  }
}
