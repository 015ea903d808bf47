/// The bytes of one dialog file, as somebody else read them.
package struct DialogFile: Hashable, Sendable {
  /// The path that findings name, as the user would type it.
  package let path: String
  package let bytes: [UInt8]

  /// A file by its path and bytes.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The file's name without folder and ending, which is the chapter's name: `detention`.
  package var chapter: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".dialog") ? String(name.dropLast(7)) : name
  }
}
