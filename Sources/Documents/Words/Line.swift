import Dialog

/// A paragraph or a bullet of a paper.
struct Line: Hashable, Sendable {
  let role: Paragraph.Role
  let wording: Wording
}
