/// A drawing of places, one under the other, and the ways between them.
struct Picture: Sendable {
  /// Something that ways lead to.
  struct Place: Sendable {
    let title: Wording
    let anchor: String
  }

  /// A way from one place to another, by their order.
  struct Way: Hashable, Sendable {
    let from: Int
    let to: Int

    /// Whether it leads to the very next place.
    var isShort: Bool { to == from + 1 }
    var span: ClosedRange<Int> { min(from, to)...max(from, to) }
  }

  let places: [Place]
  let ways: [Way]

  /// The longer ways, each with a lane of its own where it passes others.
  var lanes: [(way: Way, lane: Int)] {
    var taken: [[Way]] = []
    let long = ways.filter { !$0.isShort }.sorted {
      ($0.span.count, $0.from, $0.to) < ($1.span.count, $1.from, $1.to)
    }
    return long.map { way in
      let free = taken.firstIndex { others in
        others.allSatisfy { !$0.span.overlaps(way.span) }
      }
      let lane = free ?? taken.count
      if free == nil { taken.append([]) }
      taken[lane].append(way)
      return (way, lane)
    }
  }
}
