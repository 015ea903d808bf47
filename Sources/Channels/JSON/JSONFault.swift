/// Why bytes are not the JSON that was expected, and where.
package struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: String, Hashable, Sendable {
    case notUTF8 = "bytes that are not UTF-8"
    case byteOrderMark = "a byte order mark"
    case controlCharacter = "a control character in a string"
    case badEscape = "an escape that JSON does not have"
    case loneSurrogate = "half of a surrogate pair"
    case nul = "a NUL character"
    case badNumber = "a number that JSON does not have"
    case tooDeep = "more nesting than is read"
    case duplicateKey = "the same key twice in an object"
    case wrongType = "a value of another type"
    case unexpected = "something else than expected"
    case unfinished = "an end in the middle"
  }

  package let kind: Kind
  /// The byte at which it was noticed, from 0.
  package let offset: Int

  /// A fault at a byte.
  package init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
