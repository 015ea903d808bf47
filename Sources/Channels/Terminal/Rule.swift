/// A line around a letter, where the message to copy begins or ends.
enum Rule {
  /// `--- label ---`, or only a line when there is no label.
  static func line(around label: String) -> String {
    label.isEmpty ? String(repeating: "-", count: 20) : "--- \(label) ---"
  }
}
