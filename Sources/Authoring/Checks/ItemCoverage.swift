import Dialog
import Findings

extension Check {
  /// That each item of the coverage list is carried by an entry which somebody comes to.
  static let coverage = Check("every item is carried") { inspection in
    let carriers = Carrier.all(in: inspection.dialog)
    return Finding.items(carriers, inspection) + Finding.unreachable(carriers, inspection)
  }
}

extension Finding {
  /// Items that nothing carries, and numbers that are no items.
  fileprivate static func items(_ carriers: [Carrier], _ inspection: Inspection) -> [Finding] {
    guard let items = inspection.items else { return [] }
    let carried = Set(carriers.flatMap(\.items))
    let missing = (1...max(1, items)).filter { !carried.contains($0) && $0 <= items }
    let uncovered = missing.map { item in
      Finding(
        .uncoveredItem, at: inspection.start, "no entry carries item \(item) of the coverage list",
        remedy: "write the entry, or add '@ covers \(item)' where it is said already")
    }
    let unknown = carriers.flatMap { carrier in
      carrier.items.filter { $0 > items }.map { item in
        Finding(
          .unknownItem, at: inspection.dialog.place(of: carrier.target),
          "'\(inspection.dialog.name(of: carrier.target))' carries item \(item), and the list has "
            + "\(items)",
          remedy: "mend the number in '@ covers'")
      }
    }
    return uncovered + unknown
  }

  /// Carriers that nobody comes to.
  fileprivate static func unreachable(
    _ carriers: [Carrier], _ inspection: Inspection
  ) -> [Finding] {
    guard inspection.search.isComplete else { return [] }
    return carriers.filter { !inspection.search.isReached($0.target) }.map { carrier in
      let items = carrier.items.map(String.init).joined(separator: ", ")
      return Finding(
        .unreachableCover, at: inspection.dialog.place(of: carrier.target),
        "'\(inspection.dialog.name(of: carrier.target))' carries \(items) of the coverage list, "
          + "and nobody comes to it",
        remedy: "mend its '@ if', or let another entry carry them")
    }
  }
}
