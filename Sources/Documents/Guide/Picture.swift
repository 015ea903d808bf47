/// A drawing of places and the ways between them.
struct Picture: Sendable {
  func svg(main: Tag) -> String { "" }
}
