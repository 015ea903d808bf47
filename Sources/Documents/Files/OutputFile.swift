/// A file that is to be written.
package struct OutputFile: Hashable, Sendable {
  /// Its name, without a folder.
  package let name: String
  package let bytes: [UInt8]

  /// A file of a text.
  package init(_ name: String, _ text: String) {
    self.name = name
    bytes = Array(text.utf8)
  }
}
