package import Dialog

/// A paragraph that is said, with the names under which its translation is found.
package struct Shown: Hashable, Sendable {
  /// The entry or part that it belongs to.
  package let owner: String
  package let role: Paragraph.Role
  package let text: Text
  /// For a bullet that is one of several choices: which.
  package let choice: String?
}
