extension String {
  /// The text as it may be kept and shown again: as typed, without what could disturb a screen, a
  /// file or the direction of the text around it.
  ///
  /// Gone are control characters, overrides, embeddings and isolates of the direction, byte order
  /// marks, tags and annotation anchors. Every kind of line break becomes a line feed, a tab a
  /// space. The joiners stay, because Persian words are spelled with them, and so do the plain
  /// direction marks, which end with the character beside them.
  ///
  /// Sanitizing twice changes nothing more.
  ///
  /// - Complexity: O(*n*) in the length.
  package var sanitized: String {
    // Most messages have nothing to be taken out.
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == UInt8(ascii: "\n") }) { return self }
    var output = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in unicodeScalars {
      if scalar == "\n", isAfterReturn {
        isAfterReturn = false
        continue
      }
      isAfterReturn = scalar == "\r"
      if let kept = scalar.sanitized { output.append(kept) }
    }
    return String(output)
  }
}

extension Unicode.Scalar {
  /// The character that is kept for this one, or nil when none is.
  fileprivate var sanitized: Unicode.Scalar? {
    switch value {
    // Line feed, vertical tab, form feed, return, next line, line and paragraph separator.
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: "\n"
    case 0x09: " "
    case 0...0x1F, 0x7F...0x9F: nil
    // Embeddings, overrides, isolates, and the deprecated controls after them.
    case 0x202A...0x202E, 0x2066...0x206F: nil
    case 0xFEFF, 0xFFF9...0xFFFB: nil
    case 0xE0000...0xE007F: nil
    default: self
    }
  }
}
