import Dialog
import Findings

extension Check {
  /// That each item of the coverage list is carried by an entry which somebody comes to.
  static let coverage = Check("every item is carried") { inspection in
    guard let items = inspection.items else { return [] }
    let dialog = inspection.dialog
    let search = inspection.search
    let carriers = Carrier.all(in: dialog)
    let carried = Set(
      carriers.filter { !search.isComplete || search.isReached($0.target) }.flatMap(\.items))
    let missing = (1...max(1, items)).filter { !carried.contains($0) && $0 <= items }
    let uncovered = missing.map { item in
      Finding(
        .uncoveredItem, at: inspection.start,
        "no entry that somebody comes to carries item \(item) of the coverage list",
        remedy: "write the entry, or add '@ covers \(item)' where it is said already")
    }
    let unknown = carriers.flatMap { carrier in
      carrier.items.filter { $0 > items }.map { item in
        Finding(
          .unknownItem, at: dialog.place(of: carrier.target),
          "'\(dialog.name(of: carrier.target))' carries item \(item), and the list has \(items)",
          remedy: "mend the number in '@ covers'")
      }
    }
    return uncovered + unknown
  }
}
