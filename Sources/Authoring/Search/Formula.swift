/// A statement about one walk, by its place in a `DecisionDiagram`.
///
/// Statements that hold for the same walks are the same formula, so comparing two costs nothing.
struct Formula: Hashable, Sendable {
  let index: Int32

  /// Holds for no walk.
  static let never = Formula(index: 0)
  /// Holds for every walk.
  static let always = Formula(index: 1)
}
