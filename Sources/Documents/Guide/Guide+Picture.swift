import Dialog
import Speech

/// The way of the questions as a drawing.
extension Guide {
  var picture: Picture {
    let plan = dialog.nodes.count
    let places = dialog.nodes.indices.map { index in
      Picture.Place(title: title(ofNode: index), anchor: guide.anchor(ofNode: index))
    }
    let ways = dialog.nodes.enumerated().flatMap { index, node in
      node.routes.map { route in
        switch route.target {
        case .node(let next): Picture.Way(from: index, to: next)
        case .plan: Picture.Way(from: index, to: plan)
        }
      }
    }
    return Picture(
      places: places + [Picture.Place(title: scribe.say(.guideNextPlan), anchor: "steps")],
      ways: Set(ways).sorted { ($0.from, $0.to) < ($1.from, $1.to) })
  }
}
