/// A position in the files of a dialog, cheap to carry along.
///
/// Counting characters for a column costs more than reading the line, so it is done only for a
/// finding, by `SourceText.place(_:)`.
package struct Mark: Hashable, Comparable, Sendable {
  /// The index of the file.
  var file: Int
  /// The line, from 1.
  var line: Int
  /// Bytes from the start of the line.
  var offset: Int

  package static func < (left: Mark, right: Mark) -> Bool {
    (left.file, left.line, left.offset) < (right.file, right.line, right.offset)
  }
}

/// A word of a file and where it stands.
package struct Word: Hashable, Sendable {
  var text: String
  var mark: Mark
}
