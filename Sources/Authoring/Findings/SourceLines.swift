package import Dialog
package import Findings

/// The lines of files, to show those that findings name.
package struct SourceLines: Sendable {
  private let files: [String: [UInt8]]

  /// The lines of some files; of several of one path the last counts.
  package init(_ files: [DialogFile]) {
    self.files = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 })
  }

  /// The line at a place, without its end; nil where there is none.
  package subscript(place: Finding.Place) -> String? {
    guard let bytes = files[place.path] else { return nil }
    let lines = bytes.split(
      separator: UInt8(ascii: "\n"), maxSplits: place.line, omittingEmptySubsequences: false)
    guard lines.indices.contains(place.line - 1) else { return nil }
    return String(
      decoding: lines[place.line - 1].prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }
}
